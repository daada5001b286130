using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Vocabulary;

/// <summary>Values of a <see cref="SpanKind.Word"/>, which to most of the grammar is a word like any other, with 0 for one that nobody asks after.</summary>
internal static class WordSense
{
    /// <summary>"Protection": an area among other areas.</summary>
    public const int Protection = 1;

    /// <summary>"The council's leaders".</summary>
    public const int CouncilLeaders = 2;

    /// <summary>One grade after another: "a string of".</summary>
    public const int Series = 3;

    /// <summary>News that nobody has confirmed.</summary>
    public const int Rumour = 4;

    /// <summary>Those whose opinion is told as an opinion.</summary>
    public const int Critic = 5;

    /// <summary>Parties, whose members do as other people, but which themselves have opinions alone.</summary>
    public const int Party = 6;

    /// <summary>People who often repeat what the inspectorate said, and at times call something by their own words.</summary>
    public const int Person = 7;
}
