using NewsIngest.Classification;
using NewsIngest.Extraction;
using NewsIngest.Reference;

namespace NewsIngest.Tests.Classification;

/// <summary>Writes what the classifier reads in a short text as the tables of these tests do: "overall good; was overall inadequate".</summary>
internal static class Reads
{
    public static readonly DateTimeOffset May2024 = new(2024, 5, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>A sentence of an article about Ofsted; one without a full stop is a headline.</summary>
    public static string Sentence(string sentence) =>
        sentence.TrimEnd('"', '\'') is [.., '.' or '!' or '?']
            ? Article("News of Ofsted", sentence)
            : Article(sentence, "Ofsted has published its report.");

    public static string Article(string title, string text, DateTimeOffset? published = null) =>
        Findings(Classifier.Default.Classify(new Article(title, text, Published: published ?? May2024)));

    /// <summary>The findings in a fixed order, each council's name before its own where there are several.</summary>
    public static string Findings(NewsIngest.Classification.Classification classification)
    {
        var several = classification.Findings.Select(finding => finding.CouncilCode).Distinct().Count() > 1;
        return Sorted(classification.Findings.Select(finding =>
            (several ? CouncilRegister.Default.FindByCode(finding.CouncilCode)!.Name + ": " : "")
            + (finding.When == FindingTime.Previous ? "was " : "") + Name(finding.Aspect) + " " + Name(finding.Judgement)));
    }

    public static string Sorted(string expected) => Sorted(expected.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    public static string Name(Aspect aspect) => aspect switch
    {
        Aspect.HelpAndProtection => "help and protection",
        Aspect.InCare => "in care",
        Aspect.CareLeavers => "care leavers",
        _ => aspect.ToString().ToLowerInvariant(),
    };

    public static string Name(Judgement judgement) =>
        judgement == Judgement.RequiresImprovement ? "requires improvement" : judgement.ToString().ToLowerInvariant();

    private static string Sorted(IEnumerable<string> findings) => string.Join("; ", findings.Order(StringComparer.Ordinal));
}
