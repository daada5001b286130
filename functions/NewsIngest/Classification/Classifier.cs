using NewsIngest.Classification.Councils;
using NewsIngest.Classification.Findings;
using NewsIngest.Classification.Kinds;
using NewsIngest.Classification.Names;
using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Sentences;
using NewsIngest.Classification.Vocabulary;
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
    public const string Version = "2";

    private static readonly Lazy<Classifier> Shared = new(() => new Classifier(CouncilRegister.Default));

    private readonly CouncilRegister _register;
    private readonly CouncilNames _names;
    private readonly ArticleReader _reader;

    public Classifier(CouncilRegister register)
    {
        ArgumentNullException.ThrowIfNull(register);
        _register = register;
        _names = new CouncilNames(register);
        var lexicon = new Lexicon();
        _names.AddTo(lexicon);
        ClassifierVocabulary.AddTo(lexicon);
        _reader = new ArticleReader(lexicon.Freeze());
    }

    /// <summary>The classifier over the register that ships with this version.</summary>
    public static Classifier Default => Shared.Value;

    public Classification Classify(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Classify(article, _reader.Read(article));
    }

    /// <summary>Classifies an article and shows the phrases that its classification was made from.</summary>
    public Explanation Explain(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var reading = _reader.Read(article);
        var spans = new List<ExplainedSpan>();
        foreach (var sentence in reading.Sentences)
            foreach (var span in reading.Spans(sentence))
                if (IsTelling(span.Kind)) spans.Add(new ExplainedSpan(span.Kind, span.Start, span.End - span.Start, sentence.Source));
        return new Explanation(Classify(article, reading), spans);
    }

    private static bool IsTelling(SpanKind kind) => kind is
        SpanKind.Council or SpanKind.OtherPlace or SpanKind.Grade or SpanKind.OldGrade or SpanKind.Aspect or SpanKind.AllAreas or SpanKind.Service or SpanKind.Institution
        or SpanKind.Inspectorate or SpanKind.RatingNoun or SpanKind.Overall or SpanKind.Rate or SpanKind.Keep or SpanKind.Lose or SpanKind.NoLonger or SpanKind.Not
        or SpanKind.Hypothesis or SpanKind.Target or SpanKind.Avoid or SpanKind.Deadline or SpanKind.Before or SpanKind.Now or SpanKind.Year or SpanKind.Same
        or SpanKind.SoIs or SpanKind.AsBefore or SpanKind.Unchanged or SpanKind.OtherRegime or SpanKind.Inspection or SpanKind.Bystander;

    private Classification Classify(Article article, Reading reading)
    {
        var day = ArticleDay.Of(reading);
        var topic = Topic.Of(reading);
        var claims = ClaimReader.ReadAll(reading, topic);
        var cast = new CouncilCast(reading, _register, _names, topic, claims, day);
        var kinds = new KindReader(reading, topic, claims, cast.Main is not null);
        var builder = new FindingBuilder(reading, cast, day, article.Published is not null, kinds.IsVisit);
        var findings = builder.Build(claims);
        var roles = new RoleReader(reading, cast, topic, findings);
        var councils = roles.Read(reportsInspections: true);
        var kind = kinds.Kind(findings, councils);
        if (kind is not (ArticleKind.Judgement or ArticleKind.Visit))
        {
            councils = roles.Read(reportsInspections: false);
            kind = kinds.Kind(findings, councils);
        }

        // An index or an error page may repeat headlines, but tells nothing itself.
        if (kind == ArticleKind.NotAnArticle) (findings, councils) = ([], []);
        else if (kind == ArticleKind.Judgement) findings = builder.Build(claims, [.. councils.Where(council => council.Role == CouncilRole.Subject).Select(council => council.Code)]);
        var type = kinds.TypeOf(kind, findings);
        return new Classification(kind, type, councils, findings, Visit: null, Version);
    }
}
