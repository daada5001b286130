using NewsIngest.Classification;
using NewsIngest.Storage;

namespace NewsIngest.Querying;

/// <summary>
/// Which stored classifications are wanted: the same filter for every question. What is null does not restrict.
/// A finding is wanted when judgement, aspect and time all fit it; an article is when one of its findings is.
/// </summary>
/// <param name="CouncilCode">GSS code.</param>
/// <param name="Source">Name of a source, whatever its case.</param>
/// <param name="Since">Articles filed under this day (UTC) or later.</param>
/// <param name="Until">Articles filed under this day (UTC) or earlier.</param>
/// <param name="Region">Region of England, as the register of councils names it. Not together with a council.</param>
/// <param name="Text">Words that stand together, in any case, in the title or in a sentence of evidence.</param>
public sealed record ClassificationQuery(
    string? CouncilCode = null,
    Judgement? Judgement = null,
    FindingTime? When = null,
    string? Source = null,
    DateOnly? Since = null,
    DateOnly? Until = null,
    string? Region = null,
    Aspect? Aspect = null,
    InspectionType? Inspection = null,
    ArticleKind? Kind = null,
    string? Text = null)
{
    /// <summary>Whether only articles with a finding can answer.</summary>
    internal bool AsksForFindings => Judgement is not null || Aspect is not null || When is not null;

    /// <summary>Whether the question is about this finding of an article that answers it.</summary>
    public bool IsWanted(Finding finding) =>
        (Judgement is null || finding.Judgement == Judgement)
        && (Aspect is null || finding.Aspect == Aspect)
        && (When is null || finding.When == When);

    /// <summary>Whether a day lies between <see cref="Since"/> and <see cref="Until"/>.</summary>
    internal bool Spans(DateOnly day) => (Since is null || day >= Since) && (Until is null || day <= Until);

    /// <summary>
    /// The same filter with both its days, for questions that have to end somewhere: the end is today unless told, the start so many days before the end.
    /// </summary>
    internal ClassificationQuery WithPeriod(TimeProvider time, int defaultDays)
    {
        var until = Until ?? DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        return this with { Since = Since ?? until.AddDays(-defaultDays), Until = until };
    }

    /// <summary>The article with what was asked for and nothing else; null when it does not answer the question.</summary>
    internal ClassifiedArticle? Narrow(ClassifiedArticle article)
    {
        if (Source is not null && !string.Equals(article.Source, Source, StringComparison.OrdinalIgnoreCase)) return null;
        if ((Kind is not null && article.Kind != Kind) || (Inspection is not null && article.InspectionType != Inspection)) return null;

        if (AsksForFindings)
        {
            var findings = article.Findings.Where(IsWanted).ToList();
            if (findings.Count == 0) return null;
            article = article with
            {
                Findings = findings,
                Councils = [.. article.Councils.Where(council => findings.Any(finding => finding.CouncilCode == council.Code))]
            };
        }

        return Text is null || Says(article, Text) ? article : null;
    }

    private static bool Says(ClassifiedArticle article, string text) =>
        Holds(article.Title, text)
        || article.Findings.Any(finding => Holds(finding.Evidence.Sentence, text))
        || article.Councils.Any(council => Holds(council.Evidence.Sentence, text))
        || (article.Visit is { } visit && Holds(visit.Evidence.Sentence, text));

    private static bool Holds(string sentence, string text) => sentence.Contains(text, StringComparison.OrdinalIgnoreCase);
}

/// <summary>A question as a person or a program puts it: what is wanted, how many answers, and where the page before ended.</summary>
/// <param name="Continuation">The token of the page before; null for the first page.</param>
public sealed record Question(ClassificationQuery Filter, int Top, string? Continuation = null);
