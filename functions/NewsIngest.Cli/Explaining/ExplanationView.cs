using System.Text;
using Spectre.Console;

namespace NewsIngest.Cli.Explaining;

/// <summary>Writes an explained article: in colours for a terminal, else as plain text with the spans in brackets.</summary>
internal static class ExplanationView
{
    /// <summary>Below this width notes are not indented: there would be no room for a word.</summary>
    private const int LeastIndentedWidth = 30;

    private static readonly Style Heading = new(decoration: Decoration.Bold);
    private static readonly Style Note = new(Color.Silver, decoration: Decoration.Italic);

    /// <summary>"[council Wigan Council] was rated [grade good]." One row a line, however long.</summary>
    public static string Plain(IReadOnlyList<ExplainedLine> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            text.Append(' ', line.Indent);
            foreach (var piece in line.Pieces)
            {
                if (piece.Group is null) text.Append(piece.Text);
                else if (line.IsNote) text.Append(piece.Text);
                else text.Append('[').Append(piece.Group.Name).Append(' ').Append(piece.Text).Append(']');
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    /// <param name="like">The console to write for: its colours and its width are taken over.</param>
    public static string Coloured(IReadOnlyList<ExplainedLine> lines, Profile like)
    {
        using var writer = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = (ColorSystemSupport)like.Capabilities.ColorSystem,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = like.Width;
        foreach (var line in lines) Write(console, line, like.Width < LeastIndentedWidth ? 0 : line.Indent);
        return writer.ToString();
    }

    private static void Write(IAnsiConsole console, ExplainedLine line, int indent)
    {
        if (line.Pieces.Count == 0)
        {
            console.WriteLine();
            return;
        }

        // Styled segments, not markup: square brackets of the article stay what they are.
        var paragraph = new Paragraph();
        var plain = line.IsHeading ? Heading : line.IsNote ? Note : Style.Plain;
        foreach (var piece in line.Pieces) paragraph.Append(piece.Text, piece.Group?.Style ?? plain);
        if (indent > 0)
        {
            console.Write(new Padder(paragraph, new Padding(indent, 0, 0, 0)));
            return;
        }

        console.Write(paragraph);
        console.WriteLine();
    }
}
