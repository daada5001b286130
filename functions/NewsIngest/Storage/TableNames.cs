namespace NewsIngest.Storage;

/// <summary>Names of the tables. README's "Tables" says what each is for.</summary>
public static class TableNames
{
    public const string Articles = "Articles";
    public const string ClassificationsByCouncil = "ClassificationsByCouncil";
    public const string ClassificationsByJudgement = "ClassificationsByJudgement";
    public const string ClassificationsByMonth = "ClassificationsByMonth";
    public const string Standing = "Standing";
    public const string Sources = "Sources";
    public const string Hosts = "Hosts";
    public const string Failures = "Failures";

    /// <summary>What has to be looked at again, by the hour it falls due.</summary>
    public const string Revisits = "Revisits";

    /// <summary>When each timer ran last and how, and how far work in many steps has come.</summary>
    public const string Runs = "Runs";

    /// <summary>What was told to the webhooks and the queue of changes, so that nothing is told twice.</summary>
    public const string Alerts = "Alerts";

    public static IReadOnlyList<string> All { get; } =
        [Articles, ClassificationsByCouncil, ClassificationsByJudgement, ClassificationsByMonth, Standing, Sources, Hosts, Failures, Revisits, Runs, Alerts];
}
