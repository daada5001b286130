using Microsoft.Extensions.Options;
using NewsIngest.Classification;
using NewsIngest.Querying.Records;
using NewsIngest.Storage;

namespace NewsIngest.Alerts;

/// <summary>Raises the alerts that an article gives rise to.</summary>
public sealed class JudgementAlerts(
    AlertRaiser raiser, StandingStore standing, OfficialRecord record, IOptions<AlertOptions> options, TimeProvider time)
{
    /// <summary>To be called before what stood is overwritten. Does nothing, and reads nothing, where no alerts are set up.</summary>
    /// <param name="article">With all its councils and findings.</param>
    /// <param name="discoveredAt">An article that was old by then is no news.</param>
    public async Task RaiseAsync(ClassifiedArticle article, DateTimeOffset discoveredAt, CancellationToken cancellationToken)
    {
        if (article.Kind == ArticleKind.NotAnArticle || !options.Value.AnyTarget || discoveredAt - article.Date > TimeSpan.FromDays(options.Value.NewsDays))
            return;

        var sameEvent = TimeSpan.FromDays(options.Value.EventDays);
        var matcher = await record.MatcherAsync(cancellationToken);
        foreach (var council in article.Councils.DistinctBy(council => council.Code))
        {
            if (!article.Findings.Any(finding => finding.CouncilCode == council.Code && finding.When == FindingTime.Current)) continue;

            var before = await standing.ReadAsync(council.Code, cancellationToken);
            foreach (var alert in JudgementEvents.Of(article, council, before, matcher, sameEvent, time.GetUtcNow()))
                await raiser.RaiseAsync(council.Code, Key(alert), article.ArticleId, article.Date, alert, cancellationToken);
        }
    }

    /// <summary>Articles about one event tell different aspects; the first they share is nearly always the overall grade.</summary>
    private static string Key(Alert alert)
    {
        var first = alert.Changes![0];
        return $"{alert.Kind.Word()}-{first.Aspect.Word()}-{first.Judgement.Word()}";
    }
}
