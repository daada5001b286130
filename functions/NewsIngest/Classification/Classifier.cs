using NewsIngest.Classification.Councils;
using NewsIngest.Classification.Findings;
using NewsIngest.Classification.Kinds;
using NewsIngest.Classification.Names;
using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Sentences;
using NewsIngest.Classification.Visits;
using NewsIngest.Classification.Vocabulary;
using NewsIngest.Classification.Weighing;
using NewsIngest.Extraction;
using NewsIngest.Reference;

namespace NewsIngest.Classification;

/// <summary>
/// Reads in an article which councils it is about and which Ofsted judgements of their children's social care it states.
/// Deterministic; built once and then safe for many threads.
/// </summary>
public sealed class Classifier
{
    /// <summary>Changes whenever a rule or a vocabulary changes, so that stored classifications can be told to be out of date.</summary>
    public const string Version = "14";

    private static readonly Lazy<Classifier> Shared = new(() => new Classifier(CouncilRegister.Default));

    private readonly CouncilRegister _register;
    private readonly CouncilNames _names;
    private readonly ArticleReader _reader;
    private readonly Lexicon _roleCues;
    private readonly CueReader _cues;
    private readonly VisitReader _visits;
    private readonly GradeWeigher? _weigher;

    public Classifier(CouncilRegister register)
        : this(register, new GradeWeigher(WeightTable.Default))
    {
    }

    /// <param name="weigher">What weighs the grades that the rules leave open; null for the rules alone.</param>
    internal Classifier(CouncilRegister register, GradeWeigher? weigher)
    {
        ArgumentNullException.ThrowIfNull(register);
        _register = register;
        _names = new CouncilNames(register);
        var words = new WordTable();
        var lexicon = new Lexicon(words);
        _names.AddTo(lexicon);
        ClassifierVocabulary.AddTo(lexicon);
        _reader = new ArticleReader(lexicon.Freeze());
        _roleCues = RoleCueReader.Phrases(words);
        _cues = new CueReader(words);
        _visits = new VisitReader(words);
        _weigher = weigher;
    }

    /// <summary>The classifier over the register that ships with this version.</summary>
    public static Classifier Default => Shared.Value;

    public Classification Classify(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        using var reading = _reader.Read(article);
        return Classify(reading).Classification;
    }

    /// <summary>Classifies an article and shows the phrases that its classification was made from.</summary>
    public Explanation Explain(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        using var reading = _reader.Read(article);
        var spans = new List<ExplainedSpan>();
        foreach (var sentence in reading.Sentences)
            foreach (var span in reading.Spans(sentence))
                if (IsTelling(span.Kind)) spans.Add(new ExplainedSpan(span.Kind, span.Start, span.Length, sentence.Source));
        var (classification, cast, kinds, _) = Classify(reading);
        var (signs, inspections) = kinds.Explain(classification.Findings, classification.Councils);
        return new Explanation(classification, spans, [.. classification.Councils.Select(council => Explain(council, cast))], inspections, signs,
            JudgementNews.Threshold);
    }

    /// <summary>Classifies an article and shows the grades that it was made from, for learning the weights.</summary>
    internal ArticleStudy Study(Article article)
    {
        using var reading = _reader.Read(article);
        var topic = Topic.Of(reading);
        var (claims, graded) = ClaimReader.ReadAll(reading, topic);
        var grades = ArticleGrades.Of(reading, topic, claims.Count, graded);
        var (classification, _, _, dating) = Classify(reading);
        return new ArticleStudy(classification, grades, claims, graded, [.. reading.Sentences], dating.Councils);
    }

    private static ExplainedCouncil Explain(CouncilReference council, CouncilCast cast)
    {
        var weight = cast.Weights.FirstOrDefault(pair => pair.Key.Code == council.Code).Value;
        var most = cast.Main is { } main ? cast.WeightOf(main) : 0;
        return new ExplainedCouncil(council.Code, council.Name, council.Role, Math.Round(weight, 2), most > 0 ? Math.Round(weight / most, 3) : 0,
            council.Evidence.Source == EvidenceSource.Title);
    }

    private static bool IsTelling(SpanKind kind) => kind is
        SpanKind.Council or SpanKind.OtherPlace or SpanKind.Grade or SpanKind.OldGrade or SpanKind.Aspect or SpanKind.AllAreas or SpanKind.Service
            or SpanKind.Institution
        or SpanKind.Inspectorate or SpanKind.RatingNoun or SpanKind.Overall or SpanKind.Rate or SpanKind.Keep or SpanKind.Lose or SpanKind.NoLonger
        or SpanKind.Not
        or SpanKind.Hypothesis or SpanKind.Target or SpanKind.Avoid or SpanKind.Deadline or SpanKind.Before or SpanKind.Now or SpanKind.Year or SpanKind.Same
        or SpanKind.SoIs or SpanKind.AsBefore or SpanKind.Unchanged or SpanKind.OtherRegime or SpanKind.Inspection or SpanKind.Bystander
        or SpanKind.Steps or SpanKind.OwnView;

    private (Classification Classification, CouncilCast Cast, KindReader Kinds, Dating Dating) Classify(Reading reading)
    {
        var day = ArticleDay.Of(reading);
        var topic = Topic.Of(reading);
        var (claims, graded) = ClaimReader.ReadAll(reading, topic);
        _weigher?.Weigh(reading, topic, claims, graded);
        var cues = _cues.Read(reading);
        var cast = new CouncilCast(reading, _register, _names, _roleCues, topic, claims, day);
        var kinds = new KindReader(cues, topic, claims, cast.Main is not null);
        var dating = new Dating(reading, day, reading.Article.Published is not null, _weigher);
        var builder = new FindingBuilder(reading, cast, day, dating, kinds.IsVisit);
        var findings = builder.Build(claims);
        var roles = new RoleReader(reading, cast, topic, claims, findings, kinds.IsComment);
        var councils = roles.Read(reportsInspections: true);
        var kind = kinds.Kind(findings, councils);
        if (kind is not (ArticleKind.Judgement or ArticleKind.Visit))
        {
            councils = roles.Read(reportsInspections: false);
            kind = kinds.Kind(findings, councils);
        }

        // An index or an error page may repeat headlines, but tells nothing itself.
        if (kind == ArticleKind.NotAnArticle && !kinds.IsAdvert) (findings, councils) = ([], []);
        else if (kind == ArticleKind.NotAnArticle && councils.Count > 1)
            councils = [.. councils.Select(council => council with { Role = CouncilRole.Mentioned })];
        else if (kind == ArticleKind.Judgement
            && claims.Exists(claim => claim.Remains))
        {
            findings = builder.Build(claims, [.. councils.Where(council => council.Role == CouncilRole.Subject).Select(council => council.Code)]);
        }

        var type = kinds.TypeOf(kind, findings);
        var visit = kind == ArticleKind.Visit
            ? _visits.Read(cues, type == InspectionType.MonitoringVisit, councils.Count(council => council.Role == CouncilRole.Subject) > 1)
            : null;
        return (new Classification(kind, type, councils, findings, visit, Version), cast, kinds, dating);
    }
}
