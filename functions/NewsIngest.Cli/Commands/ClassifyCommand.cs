using System.CommandLine;
using NewsIngest.Classification;
using NewsIngest.Cli.Files;

namespace NewsIngest.Cli.Commands;

/// <summary><c>newsingest classify FILE…|DIR</c></summary>
internal static class ClassifyCommand
{
    public static Command Create() => FileCommand.Create(
        "classify",
        "What each article says, one JSON object a line: extract's fields, kind, inspectionType, councils and findings with evidence",
        (file, article) => OutputLine.Of(file, article, Classifier.Default.Classify(article)));
}
