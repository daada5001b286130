using NewsIngest.Classification.Councils;
using NewsIngest.Classification.Findings;
using NewsIngest.Classification.Names;
using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Sentences;
using NewsIngest.Reference;

namespace NewsIngest.Classification;

/// <summary>Whether a claim may be another council's than the one that it was given to: its confidence is lower then.</summary>
internal static class DoubtfulOwner
{
    /// <summary>With so many councils in an article, a sentence that names none can mean any of them.</summary>
    private const int ManyCouncils = 3;

    public static bool Is(Claim claim, Council council, FindingTime when, Reading reading, CouncilCast cast)
    {
        var (namesOwner, namesOther) = (false, false);
        foreach (var span in reading.Spans(reading.Sentences[claim.Sentence]))
        {
            if (span.Kind != SpanKind.Council) continue;
            if (Array.IndexOf(cast.Resolve(NameMeaning.Of(span.Value)), council) >= 0) namesOwner = true;
            else namesOther = true;
        }

        return namesOther && !namesOwner
            || claim.Councils.Count == 0 && (when == FindingTime.Current && cast.HasRival || !namesOwner && cast.Weights.Count >= ManyCouncils);
    }
}
