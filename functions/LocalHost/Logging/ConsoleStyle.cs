namespace NewsIngest.LocalHost.Logging;

/// <summary>How the console is written.</summary>
/// <param name="Colours">Off when the output is no terminal, or <c>NO_COLOR</c> is set (no-color.org).</param>
/// <param name="Verbose">Whole exceptions rather than their first lines.</param>
internal sealed record ConsoleStyle(bool Colours, bool Verbose, TimeProvider Time)
{
    public static ConsoleStyle Detect(bool verbose, TimeProvider time) =>
        new(!Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")), verbose, time);

    public string Dim(string text) => Paint(text, 2);

    public string Red(string text) => Paint(text, 31);

    public string Yellow(string text) => Paint(text, 33);

    private string Paint(string text, int code) => Colours ? $"\e[{code}m{text}\e[0m" : text;
}
