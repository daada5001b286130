using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Vocabulary;

/// <summary>How one council is said to have the grade of another.</summary>
internal static class ComparisonPhrases
{
    /// <summary>Value of a <see cref="SpanKind.Same"/> that says of a council what was just said of another: "Kent does, too".</summary>
    public const int Does = 6;

    /// <summary>Value of a <see cref="SpanKind.Same"/> that the other council follows: "level with", "a grade it shares with".</summary>
    public const int With = 7;

    /// <summary>Value of the <see cref="SpanKind.As"/> that stands before a council like another: "Kent, like Essex, is good".</summary>
    public const int Like = 1;

    public static IReadOnlyList<VocabularyEntry> Entries { get; } =
    [
        new(SpanKind.Same, Does, "(does|do|did) [,] (too|as well|likewise)", "also (does|do|did)", "(is|are|was|were) [,] (too|as well) ."),
        new(SpanKind.Same, With,
            "(level|on a par|on par|neck and neck|on level terms|alongside|up there) with",
            "[a|the] (grade|rating|verdict|judgement|mark) [that|which] (it|they|the council|the county|the city|the borough) [also] (shares|share|shared) with",
            "[which] (matches|equals|equalled|matched)", "(matching|equalling|mirroring)", "(in the same (bracket|band|category|position|company) as)"),
        new(SpanKind.As, Like, "[just|much] like"),
    ];
}
