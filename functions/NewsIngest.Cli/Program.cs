using System.CommandLine;
using NewsIngest.Cli;
using NewsIngest.Cli.Commands;
using Spectre.Console;

// Away from a terminal nobody sees where a line ends: programs and files get it whole, and without colours.
if (!AnsiConsole.Profile.Out.IsTerminal)
{
    AnsiConsole.Profile.Width = int.MaxValue;
    AnsiConsole.Profile.Capabilities.Ansi = false;
}

var root = new RootCommand(
    """
    NewsIngest: which English council's children's services were judged what by Ofsted, from the news, with the sentence that proves it.

    Exit codes: 0 done, 1 problems found, 2 wrong usage.
    """)
{
    ExtractCommand.Create(),
    ClassifyCommand.Create(),
    EvaluateCommand.Create(),
    IngestCommand.Create(),
    QueryCommand.Create(),
    StandingCommand.Create(),
    RecordCommand.Create(),
    ChangesCommand.Create(),
    VisitsCommand.Create(),
    StoriesCommand.Create(),
    HistoryCommand.Create(),
    ArticleCommand.Create(),
    ExportCommand.Create(),
    StatusCommand.Create(),
    SourcesCommand.Create(),
    FailuresCommand.Create(),
    RedriveCommand.Create(),
    ReclassifyCommand.Create(),
    ForgetCommand.Create(),
};

var parsed = root.Parse(args);
var exitCode = await parsed.InvokeAsync();
return parsed.Errors.Count > 0 ? ExitCodes.WrongUsage : exitCode;
