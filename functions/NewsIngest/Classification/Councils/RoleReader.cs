using NewsIngest.Classification.Findings;
using NewsIngest.Classification.Names;
using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Sentences;
using NewsIngest.Reference;

namespace NewsIngest.Classification.Councils;

/// <summary>Decides which councils an article is about and which it only mentions.</summary>
internal static class RoleReader
{
    /// <summary>A second council is a subject too when it weighs this share of the first.</summary>
    private const double ShareOfMain = 0.8;

    /// <summary>The same, for a council with a new grade of its own.</summary>
    private const double ShareWithGrade = 0.45;

    /// <summary>So many current grades are a report of their own.</summary>
    private const int FullReport = 3;

    /// <summary>This many paragraphs that open with a council each make a round-up.</summary>
    private const int RoundUp = 3;

    /// <summary>Fewer spans than these, without a grade, are a label.</summary>
    private const int LeastSentence = 6;

    /// <summary>No article begins later than this paragraph.</summary>
    private const int LatestOpening = 5;

    /// <summary>Below this share of all weight the first two of many councils are no subjects either.</summary>
    private const double LeastShare = 0.55;

    public static IReadOnlyList<CouncilReference> Read(Reading reading, CouncilCast cast, Topic topic, IReadOnlyList<Finding> findings)
    {
        var subjects = Subjects(reading, cast, topic, findings);
        var references = new List<CouncilReference>();
        var seen = new HashSet<Council>(ReferenceEqualityComparer.Instance);
        foreach (var mention in cast.Mentions)
            foreach (var council in cast.Resolve(mention.Name))
                if (seen.Add(council))
                    references.Add(new CouncilReference(council.Code, council.Name, subjects.Contains(council) ? CouncilRole.Subject : CouncilRole.Mentioned, reading.Evidence(reading.Sentences[mention.Sentence])));
        foreach (var council in subjects)
            if (seen.Add(council))
                references.Add(new CouncilReference(council.Code, council.Name, CouncilRole.Subject, reading.Evidence(reading.Sentences[cast.Mentions[0].Sentence])));
        return references;
    }

    private static HashSet<Council> Subjects(Reading reading, CouncilCast cast, Topic topic, IReadOnlyList<Finding> findings)
    {
        var subjects = new HashSet<Council>(ReferenceEqualityComparer.Instance);
        if (cast.Main is not { } main || !topic.MayHaveSubjects) return subjects;

        var opening = Opening(reading, cast);
        var inTitle = InTitle(reading, cast);
        if (opening.Count >= RoundUp && inTitle.Count != 1) return opening;

        var graded = findings.Where(finding => finding.When == FindingTime.Current).Select(finding => finding.CouncilCode).ToHashSet();
        if (cast.Weights.Count >= RoundUp && inTitle.Count == 0 && (cast.Weights.Values.OrderDescending().Take(2).Sum() / cast.Weights.Values.Sum() < LeastShare || Early(reading, cast).Count == 0)) return subjects;

        var basis = inTitle.Count > 0 ? inTitle : Early(reading, cast);
        foreach (var (council, weight) in cast.Weights)
        {
            var share = weight / cast.WeightOf(main);
            if (!basis.Contains(council) && council != main) continue;
            if (council.Status == CouncilStatus.Abolished && cast.SuccessorsOf(council).Any(successor => graded.Contains(successor.Code)))
            {
                if (council == main) subjects.UnionWith(cast.SuccessorsOf(council));
                continue;
            }

            if (council == main || share >= (graded.Contains(council.Code) ? ShareWithGrade : ShareOfMain)) subjects.Add(council);
        }

        // A council that the article gives a report's worth of grades is not in it by the way.
        foreach (var council in cast.Weights.Keys)
            if (findings.Count(finding => finding.When == FindingTime.Current && finding.CouncilCode == council.Code) >= FullReport) subjects.Add(council);

        foreach (var finding in findings)
        {
            if (finding.When != FindingTime.Current || subjects.Any(council => council.Code == finding.CouncilCode)) continue;
            foreach (var council in subjects.ToList())
            {
                if (council.Status != CouncilStatus.Abolished || !council.Successors.Contains(finding.CouncilCode)) continue;
                subjects.UnionWith(cast.SuccessorsOf(council));
                subjects.Remove(council);
            }
        }

        return subjects;
    }

    /// <summary>A sentence of its own or a grade: not a name in a list, and no line of a weather box.</summary>
    private static bool SaysMore(Reading reading, in Sentence sentence)
    {
        if (sentence.Count >= LeastSentence || reading.Spans(sentence)[^1].Kind == SpanKind.Stop) return true;
        foreach (var span in reading.Spans(sentence))
            if (span.Kind == SpanKind.Grade) return true;
        // "Bolton", as a heading of its own over the paragraph that follows.
        return sentence.Count == 1 && !sentence.IsListItem;
    }

    private static HashSet<Council> InTitle(Reading reading, CouncilCast cast) =>
        cast.Mentions.Where(mention => reading.Sentences[mention.Sentence].Source == EvidenceSource.Title).SelectMany(mention => cast.Resolve(mention.Name)).ToHashSet<Council>(ReferenceEqualityComparer.Instance);

    /// <summary>The councils named in the first two paragraphs.</summary>
    private static HashSet<Council> Early(Reading reading, CouncilCast cast)
    {
        var last = Math.Max(1, FirstProse(reading));
        return cast.Mentions.Where(mention => reading.Sentences[mention.Sentence].Paragraph <= last && !mention.IsBystander).SelectMany(mention => cast.Resolve(mention.Name)).ToHashSet<Council>(ReferenceEqualityComparer.Instance);
    }

    /// <summary>Number of the first paragraph that ends as a sentence does: datelines and the heads of minutes come before it.</summary>
    private static int FirstProse(Reading reading)
    {
        foreach (var sentence in reading.Sentences)
        {
            if (sentence.Source != EvidenceSource.Text || sentence.Count < LeastSentence) continue;
            if (reading.Spans(sentence)[^1].Kind == SpanKind.Stop || sentence.Paragraph >= LatestOpening) return Math.Min(sentence.Paragraph, LatestOpening);
        }

        return 0;
    }

    /// <summary>The councils that open a paragraph each.</summary>
    private static HashSet<Council> Opening(Reading reading, CouncilCast cast)
    {
        var opening = new HashSet<Council>(ReferenceEqualityComparer.Instance);
        foreach (var mention in cast.Mentions)
        {
            var sentence = reading.Sentences[mention.Sentence];
            var isFirst = mention.Sentence == 0 || reading.Sentences[mention.Sentence - 1] is var before && (before.Paragraph != sentence.Paragraph || before.Source != sentence.Source || before.Count <= 2);
            if (sentence.Source == EvidenceSource.Text && isFirst && mention.Position <= 2 && !mention.IsBystander && mention.Name.Form != NameForm.DeliveryBody && SaysMore(reading, sentence))
                opening.UnionWith(cast.Resolve(mention.Name));
        }

        return opening;
    }
}
