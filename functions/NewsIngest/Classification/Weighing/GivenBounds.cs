using NewsIngest.Classification.Findings;
using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Weighing;

/// <summary>How likely a grade that no rule has taken must be to be given: the surer, the less the article speaks of children's services.</summary>
internal static class GivenBounds
{
    /// <summary>From this probability on a grade that no rule has taken is given.</summary>
    private const double LeastGiven = 0.5;

    /// <summary>Where the rules hold it to be no grade or another service's, or find no grade in the whole article.</summary>
    private const double LeastDoubtful = 0.7;

    /// <summary>In an article about another service, that names neither inspectors nor children's services, or that says little.</summary>
    public const double LeastElsewhere = 0.9;

    /// <summary>The same, where the grade is plainly given to a council by its name.</summary>
    private const double LeastNamed = 0.6;

    /// <summary>More than any probability.</summary>
    private const double Never = 2;

    /// <summary>How likely a grade that no rule has taken must be to be given.</summary>
    public static double Least(in WeighedGrade grade, bool isShort) =>
        IsOfThatService(grade) || grade.Article.Topic.Other == Regime.OtherNation ? Never
        : isShort ? LeastElsewhere
        : IsElsewhere(grade.Article.Topic) ? IsNamed(grade) ? LeastNamed : LeastElsewhere
        : grade.IsRefused || grade.Withheld is not null || grade.Article.Claims == 0 ? LeastDoubtful : LeastGiven;

    /// <summary>Somebody's own view or hope, what was avoided, what isn't graded, or a council that has no name here: no weight makes a finding of it.</summary>
    public static bool IsRefusedForGood(in WeighedGrade grade)
    {
        var spans = grade.Spans;
        var at = grade.At;
        var left = LeftContext.Read(spans, at, spans[..at].LastIndexOf(SpanKind.Grade));
        return IsOfSomethingElse(left)
            || grade.IsRefused
                && (Validity.IsOwnView(spans, at) || Validity.IsHoped(spans, at) || Validity.IsAvoided(spans, at) || UnnamedCouncils.Have(spans, at, left));
    }

    /// <summary>"The council's response was inadequate".</summary>
    private static bool IsOfSomethingElse(in LeftContext left) =>
        left.Link == SpanKind.Be && left.Subject is { Unknown: true, Aspects: 0, Service: false } && (left.Subject.Institution || left.Subject.HasCouncil);

    /// <summary>"The service, run by Kent, was rated good", where another service was spoken of and children's services never are.</summary>
    private static bool IsOfThatService(in WeighedGrade grade) =>
        grade is { Withheld: not null, Article.Topic.NamesOurs: false } && grade.Spans[..grade.At].Holds(SpanKind.Institution, ServicePhrases.TheService);

    /// <summary>Plainly given to a council by its name, and not to what one runs: "the service, run by Kent, was rated good".</summary>
    public static bool IsNamed(in WeighedGrade grade)
    {
        if (grade.Withheld is not { Strength: ClaimStrength.Strong, Councils.Count: > 0, IsLabel: false }) return false;
        for (var i = 1; i < grade.At; i++)
            if (grade.Spans[i].Kind == SpanKind.Council && grade.Spans[i - 1].Kind == SpanKind.By) return false;
        return true;
    }

    public static bool IsElsewhere(Topic topic) => topic.IsOther || topic.IsOtherThroughout || !topic.NamesService && !topic.NamesInspection;
}
