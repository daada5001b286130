using System.Globalization;
using NewsIngest.Classification;
using NewsIngest.Querying;
using NewsIngest.Querying.Records;

namespace NewsIngest.Dashboard.Rendering;

/// <summary>The words that people read for the program's own.</summary>
internal static class Terms
{
    public static string Of(Judgement judgement) => judgement switch
    {
        Judgement.Outstanding => "Outstanding",
        Judgement.Good => "Good",
        Judgement.RequiresImprovement => "Requires improvement",
        _ => "Inadequate",
    };

    /// <summary>One or two letters: what a tile has room for.</summary>
    public static string Letter(Judgement judgement) => judgement switch
    {
        Judgement.Outstanding => "O",
        Judgement.Good => "G",
        Judgement.RequiresImprovement => "RI",
        _ => "I",
    };

    public static string Of(Aspect aspect) => aspect switch
    {
        Aspect.Overall => "Overall",
        Aspect.HelpAndProtection => "Help and protection",
        Aspect.InCare => "Children in care",
        Aspect.CareLeavers => "Care leavers",
        Aspect.Leadership => "Leadership",
        _ => "Adoption",
    };

    public static string Of(InspectionType type) => type switch
    {
        InspectionType.Ilacs => "ILACS inspection",
        InspectionType.Sif => "SIF inspection",
        InspectionType.FocusedVisit => "Focused visit",
        InspectionType.MonitoringVisit => "Monitoring visit",
        InspectionType.Jtai => "Joint targeted area inspection",
        InspectionType.AreaSend => "Area SEND inspection",
        _ => "Other inspection",
    };

    public static string Of(ArticleKind kind) => kind switch
    {
        ArticleKind.Judgement => "Judgement",
        ArticleKind.Visit => "Visit",
        ArticleKind.CouncilNews => "Council news",
        ArticleKind.SectorNews => "Sector news",
        _ => "No article",
    };

    public static string Of(RecordMatchStatus status) => status switch
    {
        RecordMatchStatus.Confirmed => "Confirmed by the record",
        RecordMatchStatus.AheadOfRecord => "Ahead of the record",
        RecordMatchStatus.ContradictsRecord => "Contradicts the record",
        _ => "No news found",
    };

    public static string Of(GradeSide side) => side switch
    {
        GradeSide.Both => "news and record",
        GradeSide.News => "news alone",
        _ => "the record alone",
    };

    public static string Of(VisitTopic topic) => topic switch
    {
        VisitTopic.FrontDoor => "the front door",
        VisitTopic.HelpAndProtection => "help and protection",
        VisitTopic.VulnerableAdolescents => "vulnerable adolescents",
        VisitTopic.InCare => "children in care",
        VisitTopic.Permanence => "permanence",
        VisitTopic.CareLeavers => "care leavers",
        VisitTopic.PlacementDecisions => "placement decisions",
        _ => "leadership",
    };

    /// <summary>The label of any word of a filter, such as <c>requiresImprovement</c>: "Requires improvement".</summary>
    public static string OfWord(string word)
    {
        if (EnumWord.TryParse<Judgement>(word, out var judgement)) return Of(judgement);
        if (EnumWord.TryParse<Aspect>(word, out var aspect)) return Of(aspect);
        if (EnumWord.TryParse<InspectionType>(word, out var type)) return Of(type);
        if (EnumWord.TryParse<ArticleKind>(word, out var kind)) return Of(kind);
        return EnumWord.TryParse<FindingTime>(word, out var when) ? when == FindingTime.Current ? "Current" : "Previous" : word;
    }

    public static string Percent(double? share) => share is { } known ? (known * 100).ToString("0.0", CultureInfo.InvariantCulture) + " %" : "–";

    public static string Count(int number, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");
}
