namespace NewsIngest.Cli.Explaining;

/// <summary>A piece of a line that is shown in one style.</summary>
/// <param name="Group">Null for plain text.</param>
internal readonly record struct Piece(string Text, SpanGroup? Group = null);

/// <summary>A line, or a paragraph that the terminal wraps.</summary>
/// <param name="Indent">Blanks before each of its rows.</param>
/// <param name="IsHeading">Shown bold.</param>
/// <param name="IsNote">Written by the classifier, not part of the article.</param>
internal sealed record ExplainedLine(IReadOnlyList<Piece> Pieces, int Indent = 0, bool IsHeading = false, bool IsNote = false)
{
    public static ExplainedLine Blank { get; } = new([]);

    public static ExplainedLine Note(string text, int indent = 0) => new([new Piece(text)], indent, IsNote: true);

    public static ExplainedLine Heading(string text) => new([new Piece(text)], IsHeading: true);
}
