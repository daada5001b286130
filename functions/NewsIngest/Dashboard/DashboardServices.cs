using Microsoft.Extensions.DependencyInjection;
using NewsIngest.Classification;
using NewsIngest.Dashboard.Articles;
using NewsIngest.Dashboard.Councils;
using NewsIngest.Dashboard.Map;
using NewsIngest.Dashboard.Today;
using NewsIngest.Operations.Status;
using NewsIngest.Querying;
using NewsIngest.Querying.Standings;
using NewsIngest.Reference;
using NewsIngest.Sources;

namespace NewsIngest.Dashboard;

internal static class DashboardServices
{
    /// <summary>The views; they need the queries and the operations.</summary>
    public static IServiceCollection AddDashboard(this IServiceCollection services) => services
        .AddSingleton<TodayQuery>()
        .AddSingleton<MapQuery>()
        .AddSingleton<CouncilPageQuery>()
        .AddSingleton<ArticlePageQuery>()
        .AddSingleton(provider => new DashboardPages(
            provider.GetRequiredService<TodayQuery>(),
            provider.GetRequiredService<MapQuery>(),
            provider.GetRequiredService<CouncilPageQuery>(),
            provider.GetRequiredService<ArticlePageQuery>(),
            provider.GetRequiredService<StandingQueries>(),
            provider.GetRequiredService<ClassificationQueries>(),
            provider.GetRequiredService<StatusQuery>(),
            provider.GetRequiredService<QueryReader>(),
            provider.GetRequiredService<CouncilRegister>(),
            provider.GetRequiredService<SourceCatalog>(),
            provider.GetRequiredService<Classifier>()));
}
