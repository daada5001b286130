using System.CommandLine;
using NewsIngest.Cli;
using NewsIngest.Cli.Commands;

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
    StatusCommand.Create(),
};

var parsed = root.Parse(args);
var exitCode = await parsed.InvokeAsync();
return parsed.Errors.Count > 0 ? ExitCodes.WrongUsage : exitCode;
