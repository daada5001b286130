using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NewsIngest.Pipeline;
using NewsIngest.Telemetry;
using NewsIngest.TestSupport;

namespace NewsIngest.Tests.Telemetry;

[TestClass]
public sealed class ArticleQuotesTests
{
    [TestMethod]
    public void Lines_that_quote_articles_can_be_kept_out_of_the_log_and_no_others()
    {
        using var services = new ServiceCollection()
            .AddLogging(logging => logging.AddProvider(new RecordedLogs()).WithoutArticleQuotes())
            .BuildServiceProvider();

        Assert.IsFalse(services.GetRequiredService<ILogger<ArticleQuotes>>().IsEnabled(LogLevel.Critical));
        Assert.IsTrue(services.GetRequiredService<ILogger<ArticleClassifyStage>>().IsEnabled(LogLevel.Information));
    }
}
