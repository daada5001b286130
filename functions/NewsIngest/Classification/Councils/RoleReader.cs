using NewsIngest.Classification.Sentences;
using NewsIngest.Reference;

namespace NewsIngest.Classification.Councils;

/// <summary>Decides which councils an article is about and which it only mentions.</summary>
internal static class RoleReader
{
    public static IReadOnlyList<CouncilReference> Read(Reading reading, CouncilCast cast, IReadOnlyList<Finding> findings)
    {
        var references = new List<CouncilReference>();
        var seen = new HashSet<Council>();
        foreach (var mention in cast.Mentions)
        {
            if (!cast.IsAccepted(mention)) continue;
            foreach (var council in cast.Resolve(mention.Name))
            {
                if (!seen.Add(council)) continue;
                var isCurrent = findings.Any(finding => finding.CouncilCode == council.Code && finding.When == FindingTime.Current);
                var subject = council == cast.Main || cast.Main is not null && cast.WeightOf(council) >= cast.WeightOf(cast.Main) * (isCurrent ? 0.4 : 0.8);
                references.Add(new CouncilReference(council.Code, council.Name, subject ? CouncilRole.Subject : CouncilRole.Mentioned, reading.Evidence(reading.Sentences[mention.Sentence])));
            }
        }

        return references;
    }
}
