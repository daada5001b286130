using System.Text;

namespace NewsIngest.Cli.Views;

/// <summary>What programs read from the standard output: UTF-8 whatever the console's code page, and line ends as they are.</summary>
internal static class Output
{
    public static void Write(string text)
    {
        using var output = Console.OpenStandardOutput();
        output.Write(Encoding.UTF8.GetBytes(text));
    }
}
