using System.Globalization;
using System.Text.Json;
using NewsIngest.Classification;
using NewsIngest.Extraction;
using NewsIngest.Reference;

namespace NewsIngest.Evaluation;

/// <summary>One page's label beside its result.</summary>
/// <param name="Found">The findings of the result, each with the highest confidence that it was given.</param>
internal sealed record PageScore(
    LabelledArticle Label,
    Article Article,
    Classification.Classification Classification,
    IReadOnlySet<LabelledFinding> Expected,
    IReadOnlyDictionary<LabelledFinding, double> Found,
    IReadOnlyDictionary<CouncilRole, IReadOnlySet<string>> FoundCouncils,
    CouncilRegister Register)
{
    /// <summary>Below this text F1 a page is listed among the mistakes.</summary>
    private const double FairTextF1 = 0.9;

    public static PageScore Of(LabelledArticle label, Article article, Classification.Classification classification, CouncilRegister register)
    {
        string Present(string code) => register.FindByCode(code)?.Code ?? code;

        var found = new Dictionary<LabelledFinding, double>();
        foreach (var finding in classification.Findings)
        {
            var key = new LabelledFinding(Present(finding.CouncilCode), finding.Aspect, finding.Judgement, finding.When);
            found[key] = Math.Max(finding.Confidence, found.GetValueOrDefault(key));
        }

        var councils = Enum.GetValues<CouncilRole>().ToDictionary(
            role => role,
            IReadOnlySet<string> (role) => classification.Councils.Where(council => council.Role == role).Select(council => Present(council.Code)).ToHashSet());

        return new(label, article, classification, label.Findings.ToHashSet(), found, councils, register);
    }

    public Retrieval Subjects => Retrieval.Of(Labelled(CouncilRole.Subject), FoundCouncils[CouncilRole.Subject]);

    public Retrieval Mentions => Retrieval.Of(Labelled(CouncilRole.Mentioned), FoundCouncils[CouncilRole.Mentioned]);

    public Retrieval Findings => FindingsWhere(_ => true);

    public Retrieval JudgementKind => Retrieval.Of(Judgements(Label.Kind), Judgements(Classification.Kind));

    public bool KindIsRight => Label.Kind is null || Label.Kind == Classification.Kind;

    public bool InspectionTypeIsRight => Label.InspectionType == Classification.InspectionType;

    public Retrieval VisitTopics => Label.Visit?.Topics is { } topics ? Retrieval.Of(topics, FoundTopics) : default;

    public bool VisitSequenceIsRight => Label.Visit is null || Label.Visit.Sequence == Classification.Visit?.Sequence;

    public bool TitleIsRight => Label.Title is null || Squeeze(Label.Title) == Squeeze(Article.Title);

    public bool DateIsRight => Label.Published is null || Label.Published == FoundDay;

    public double? TextF1 => Label.Text is { } text ? Shingles.F1(text, Article.Text) : null;

    public bool IsExact =>
        KindIsRight && InspectionTypeIsRight && Subjects is (_, 0, 0) && Findings is (_, 0, 0);

    private HashSet<VisitTopic> FoundTopics => [.. Classification.Visit?.Topics ?? []];

    private DateOnly? FoundDay => Article.Published is { } published ? DateOnly.FromDateTime(published.DateTime) : null;

    public Retrieval FindingsWhere(Func<LabelledFinding, bool> counts) =>
        Retrieval.Of(Expected.Where(counts).ToHashSet(), Found.Keys.Where(counts).ToHashSet());

    public IEnumerable<Mistake> Mistakes()
    {
        if (!KindIsRight) yield return Wrong("kind", Word(Label.Kind), Word<ArticleKind>(Classification.Kind));
        if (!InspectionTypeIsRight) yield return Wrong("inspectionType", Word(Label.InspectionType), Word(Classification.InspectionType));

        foreach (var topic in Label.Visit?.Topics?.Except(FoundTopics) ?? []) yield return Wrong("visitTopic", Word<VisitTopic>(topic), "");
        foreach (var topic in Label.Visit?.Topics is { } topics ? FoundTopics.Except(topics) : [])
            yield return Wrong("visitTopic", "", Word<VisitTopic>(topic));
        if (!VisitSequenceIsRight) yield return Wrong("visitSequence", Number(Label.Visit?.Sequence), Number(Classification.Visit?.Sequence));

        foreach (var role in Enum.GetValues<CouncilRole>())
        {
            var labelled = Labelled(role);
            var found = FoundCouncils[role];
            foreach (var code in labelled.Except(found)) yield return Wrong(Word<CouncilRole>(role), Name(code), "");
            foreach (var code in found.Except(labelled)) yield return Wrong(Word<CouncilRole>(role), "", Name(code));
        }

        foreach (var finding in Label.Findings.Where(finding => !Found.ContainsKey(finding))) yield return Wrong("finding", Describe(finding), "");
        foreach (var (finding, confidence) in Found.Where(found => !Expected.Contains(found.Key)))
            yield return Wrong("finding", "", string.Create(CultureInfo.InvariantCulture, $"{Describe(finding)} ({confidence:0.00})"));

        if (!TitleIsRight) yield return Wrong("title", Label.Title ?? "", Article.Title);
        if (!DateIsRight) yield return Wrong("published", Day(Label.Published), Day(FoundDay));
        if (TextF1 is { } f1 and < FairTextF1) yield return Wrong("text", "F1 1.00", string.Create(CultureInfo.InvariantCulture, $"F1 {f1:0.00}"));
    }

    private static HashSet<ArticleKind> Judgements(ArticleKind? kind) => kind is ArticleKind.Judgement ? [ArticleKind.Judgement] : [];

    private static string Squeeze(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Word<T>(T? value)
        where T : struct, Enum => value is { } known ? JsonNamingPolicy.CamelCase.ConvertName(known.ToString()) : "none";

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "none";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "none";

    private HashSet<string> Labelled(CouncilRole role) => Label.Councils.Where(council => council.Role == role).Select(council => council.Code).ToHashSet();

    private Mistake Wrong(string measure, string expected, string found) => new(Label.File, measure, expected, found);

    private string Name(string code) => Register.FindByCode(code)?.Name ?? code;

    private string Describe(LabelledFinding finding) =>
        $"{Name(finding.CouncilCode)} {Word<Aspect>(finding.Aspect)} {Word<Judgement>(finding.Judgement)} {Word<FindingTime>(finding.When)}";
}
