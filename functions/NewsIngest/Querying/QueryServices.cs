using Microsoft.Extensions.DependencyInjection;
using NewsIngest.Querying.Changes;
using NewsIngest.Querying.Councils;
using NewsIngest.Querying.Records;
using NewsIngest.Querying.Standings;
using NewsIngest.Querying.Stories;
using NewsIngest.Querying.Visits;

namespace NewsIngest.Querying;

internal static class QueryServices
{
    /// <summary>Every question that can be asked of what is stored.</summary>
    public static IServiceCollection AddQueries(this IServiceCollection services) => services
        .AddSingleton<QueryReader>()
        .AddSingleton<OfficialRecord>()
        .AddSingleton<ClassificationQueries>()
        .AddSingleton<ArticleQueries>()
        .AddSingleton<StandingQueries>()
        .AddSingleton<RecordQueries>()
        .AddSingleton<ChangeQueries>()
        .AddSingleton<VisitQueries>()
        .AddSingleton<StoryQueries>()
        .AddSingleton<CouncilQueries>()
        .AddSingleton<HistoryQueries>();
}
