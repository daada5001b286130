using NewsIngest.Classification;
using NewsIngest.Querying;
using NewsIngest.Storage;
using Spectre.Console;

namespace NewsIngest.Cli.Views;

/// <summary>Stored classifications for people: the article, then each finding with its sentence.</summary>
internal static class ClassificationView
{
    public static void Write(IReadOnlyList<ClassifiedArticle> articles, ClassificationQuery query)
    {
        if (articles.Count == 0)
        {
            NoAnswer.Write();
            return;
        }

        foreach (var article in articles) Write(article, query.IsWanted);
    }

    /// <param name="isWanted">Findings that were asked for; the others of the article are left out.</param>
    public static void Write(ClassifiedArticle article, Func<Finding, bool> isWanted)
    {
        AnsiConsole.MarkupLineInterpolated($"[bold]{article.Date:yyyy-MM-dd}[/]  {article.Title}");
        AnsiConsole.MarkupLineInterpolated($"            [grey]{article.Kind.Word()}{(article.InspectionType is { } type
            ? $", {type.Word()}"
            : "")} · {article.Source} · {article.Url}[/]");
        foreach (var council in article.Councils)
        {
            var findings = article.Findings.Where(finding => finding.CouncilCode == council.Code && isWanted(finding)).ToList();
            if (findings.Count == 0 && council.Role == CouncilRole.Subject) AnsiConsole.MarkupLineInterpolated($"            {council.Name}: no grade");
            foreach (var finding in findings)
            {
                AnsiConsole.MarkupLineInterpolated($"            {council.Name}: {finding.Aspect.Word()} [bold]{finding.Judgement.Word()}[/], {finding.When.Word()}");
                AnsiConsole.MarkupLineInterpolated($"              [grey]\"{finding.Evidence.Sentence}\"[/]");
            }
        }
    }
}
