using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using NewsIngest.Classification;
using NewsIngest.Dashboard;
using NewsIngest.Fetching;
using NewsIngest.Messages;
using NewsIngest.Operations;
using NewsIngest.Operations.Status;
using NewsIngest.Pipeline;
using NewsIngest.Querying;
using NewsIngest.Reference;
using NewsIngest.Sources;
using NewsIngest.Sources.Probing;
using NewsIngest.Storage;

namespace NewsIngest;

public static class ServiceCollectionExtensions
{
    /// <summary>Everything that the pipeline and its queries need: what a host adds is when they run.</summary>
    public static IServiceCollection AddNewsIngest(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<PipelineOptions>().Bind(configuration.GetSection(PipelineOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IValidateOptions<PipelineOptions>, SourcesFileCheck>();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IRobotsStore, HostRobotsStore>();
        services.AddFetching(configuration);

        services.AddSingleton(CouncilRegister.Default);
        // Built when the first article asks for it: most verbs and pages ask for none, and its vocabulary takes a third of a second.
        services.AddSingleton(_ => Classifier.Default);
        services.AddSingleton(provider => SourceCatalog.Load(provider.GetRequiredService<IOptions<PipelineOptions>>().Value.SourcesPath));

        services.AddSingleton(_ => StorageClients.Create(configuration));
        services.AddSingleton<StorageLayout>();
        services.AddSingleton<ArticleStore>();
        services.AddSingleton<PageStore>();
        services.AddSingleton<RevisionHistory>();
        services.AddSingleton<ClassificationStore>();
        services.AddSingleton<StandingStore>();
        services.AddSingleton<SourceStore>();
        services.AddSingleton<HostStore>();
        services.AddSingleton<FailureStore>();
        services.AddSingleton<RevisitStore>();
        services.TryAddSingleton<IMessageSender, QueueMessageSender>();

        services.AddSingleton<HostSlots>();
        services.AddSingleton<SourcePoller>();
        services.AddSingleton<PageFetchStage>();
        services.AddSingleton<ArticleClassifyStage>();
        services.AddSingleton<ArticleWriter>();
        services.AddSingleton<Sweeper>();
        services.AddSingleton<MessageHandler>();
        services.AddQueries();
        services.AddSingleton<SourceListQuery>();
        services.AddSingleton<SourceProbe>();
        services.AddOperations(configuration);
        services.AddDashboard();
        return services;
    }
}
