using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NewsIngest.Pipeline;
using NewsIngest.Telemetry;

namespace NewsIngest.Tests.Telemetry;

[TestClass]
public sealed class ArticleQuotesTests
{
    [TestMethod]
    public void Lines_that_quote_articles_can_be_kept_out_of_the_log_and_no_others()
    {
        using var services = new ServiceCollection()
            .AddLogging(logging => logging.AddProvider(new TakingEverything()).WithoutArticleQuotes())
            .BuildServiceProvider();

        Assert.IsFalse(services.GetRequiredService<ILogger<ArticleQuotes>>().IsEnabled(LogLevel.Critical));
        Assert.IsTrue(services.GetRequiredService<ILogger<ArticleClassifyStage>>().IsEnabled(LogLevel.Information));
    }

    private sealed class TakingEverything : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
        }

        public void Dispose()
        {
        }
    }
}
