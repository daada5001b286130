using System.Collections.Frozen;
using NewsIngest.Classification.Scanning;
using Spectre.Console;

namespace NewsIngest.Cli.Explaining;

/// <summary>Kinds of span that are shown alike.</summary>
/// <param name="Name">As it stands in the legend, and in brackets where there are no colours.</param>
internal sealed record SpanGroup(string Name, string Meaning, Style Style, params IReadOnlyList<SpanKind> Kinds)
{
    public static IReadOnlyList<SpanGroup> All { get; } =
    [
        new("council", "an English authority, or a body that stands for one", new Style(Color.Aqua, decoration: Decoration.Bold), SpanKind.Council),
        new("place", "another place or council, not labelled", new Style(Color.Grey), SpanKind.OtherPlace, SpanKind.Bystander),
        new("grade", "a grade of the four-point scale, or words that repeat one", new Style(Color.Yellow, decoration: Decoration.Bold), SpanKind.Grade,
            SpanKind.Same, SpanKind.SoIs, SpanKind.AsBefore, SpanKind.Unchanged),
        new("old grade", "a grade of an older scale: no finding", new Style(Color.Olive), SpanKind.OldGrade),
        new("aspect", "what was graded", new Style(Color.Lime), SpanKind.Aspect, SpanKind.AllAreas, SpanKind.Overall),
        new("service", "children's services, the council", new Style(Color.Green), SpanKind.Service, SpanKind.Institution),
        new("time", "then or now", new Style(Color.Blue), SpanKind.Before, SpanKind.Now, SpanKind.Year, SpanKind.Keep),
        new("body", "who inspects what: Ofsted, inspections, other services", new Style(Color.Fuchsia), SpanKind.Inspectorate, SpanKind.Inspection,
            SpanKind.OtherRegime),
        new("verdict", "grading, and its nouns", new Style(Color.Teal), SpanKind.Rate, SpanKind.RatingNoun),
        new("negation", "not given: denied, lost, hoped for, supposed", new Style(Color.Red), SpanKind.Not, SpanKind.NoLonger, SpanKind.Lose, SpanKind.Avoid,
            SpanKind.Hypothesis, SpanKind.Target, SpanKind.Deadline),
    ];

    private static readonly FrozenDictionary<SpanKind, SpanGroup> ByKind =
        All.SelectMany(group => group.Kinds.Select(kind => (kind, group))).ToFrozenDictionary(pair => pair.kind, pair => pair.group);

    /// <summary>Null for a kind that isn't shown.</summary>
    public static SpanGroup? Of(SpanKind kind) => ByKind.GetValueOrDefault(kind);
}
