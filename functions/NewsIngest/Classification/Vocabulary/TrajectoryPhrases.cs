using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Vocabulary;

/// <summary>How a council gets from one grade to the next, and how long it spends at one, in words that name the way there.</summary>
internal static class TrajectoryPhrases
{
    private const string Years = "(years|[a|two|three|four|five|six|seven|eight|nine|ten|several|many] (year|years|months|decade|decades|inspections|spell))";

    private const string About = "[almost|nearly|over|more than|the best part of]";

    private const string At = "(as|at|on|with|rated|being|being rated|stuck at|stuck on)";

    public static IReadOnlyList<VocabularyEntry> Entries { get; } =
    [
        new(SpanKind.Move,
            "whose (journey|rise|climb|return|ascent|path|road|route) to", "crept [up]", "arrived", "inched [up]", "edged [up|down]",
            "(got|gets|get|getting) [back|up|down] to", "(got|gets|get) as far as", "(made|makes|make) it [back|up] to",
            "(made|makes|make|worked|clawed|fought) (its|their|our) way [back] [up] [to]", "(was|were|is|are) back (at|to)", "(ended|wound) up [at|with|as]",
            "reverted"),
        new(SpanKind.Lose, $"(spent|spends|spending) {About} {Years} {At}", $"after {About} {Years} {At}", "by way of"),
    ];
}
