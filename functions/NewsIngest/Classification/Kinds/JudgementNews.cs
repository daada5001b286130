namespace NewsIngest.Classification.Kinds;

/// <summary>
/// Weighs whether a new judgement is what an article tells. No single sign decides: press releases, columns, minutes and
/// live pages say it each in their own way, and a plan or a ministerial direction may repeat every grade of the report behind it.
/// </summary>
internal static class JudgementNews
{
    /// <summary>From this sum on the judgement is the news.</summary>
    public const double Threshold = 3.5;

    private static readonly (string Name, double Weight, Func<NewsFacts, double> Sign)[] Signs =
    [
        // The report has come out: the plainest sign, and more so at the top or with a day that is near.
        ("published-in-opening", 1.5, facts => One(facts.PublishedInOpening)),
        ("published", 0.5, facts => One(facts.Published)),
        ("published-today", 1, facts => One(facts.PublishedToday)),

        // Who judges and what with are named where news is told.
        ("inspector-in-title", 1, facts => One(facts.InspectorInTitle)),
        ("inspector-in-opening", 1, facts => One(facts.InspectorInOpening)),
        ("report-in-opening", 0.5, facts => One(facts.ReportInOpening)),
        ("grade-in-title", 1, facts => One(facts.GradeInTitle)),
        ("grade-in-opening", 0.5, facts => One(facts.GradeInOpening)),

        // News of a judgement goes on to tell how inspectors came to it and what they say.
        ("inspectors-came", 1, facts => One(facts.InspectorsCame)),
        ("inspectors-speak", 0.4, facts => facts.Reporting),
        ("inspectors-throughout", 3, facts => facts.Density),

        ("own-report", 1, facts => One(facts.IsOwnReport)),

        // Several aspects at once, in the opening, beside the grade before: who recalls a grade gives the overall one.
        ("aspects-graded", 0.8, facts => facts.Aspects),
        ("graded-in-opening", 1, facts => One(facts.GivenInOpening)),
        ("earlier-grade-told", 0.5, facts => One(facts.HasPrevious)),

        // Something else is the news, and the grade its background.
        ("other-news-in-title", -1.5, facts => One(facts.OtherNewsInTitle)),
        ("other-news-after-judgement", -1.5, facts => One(facts.RecalledAtTop)),
        ("other-news-in-lead", -1, facts => One(facts.OtherNewsInLead)),
        ("other-news-throughout", -2, facts => facts.OtherNews),
        ("grades-only-recalled", -2.5, facts => One(facts.OnlyRecalled)),

        // Nothing has been judged yet, or not this.
        ("no-grade", -2, facts => One(facts.LacksGrade)),
        ("no-finding", -2, facts => One(!facts.HasStanding)),
        ("result-awaited", -4, facts => One(facts.IsPending)),
        ("other-service", -4, facts => One(facts.IsOtherRegime)),
        ("only-other-service", -4, facts => One(facts.IsOtherRegime && !facts.NamesService)),
        ("no-subject", -1, facts => One(facts.LacksSubject)),
        ("no-council-in-opening", -4.5, facts => One(!facts.NamesCouncil)),
        ("no-subject-and-few-aspects", -1.5, facts => One(facts.LacksSubject && facts.Aspects < NewsFacts.MostAspects)),
    ];

    public static bool IsTold(NewsFacts facts)
    {
        var sum = 0.0;
        foreach (var (_, weight, sign) in Signs) sum += weight * sign(facts);
        return sum >= Threshold;
    }

    /// <summary>What each sign that is there adds to the sum; below 0 it speaks against.</summary>
    public static IReadOnlyList<ExplainedFact> Weigh(NewsFacts facts) =>
        [.. Signs.Select(sign => new ExplainedFact(sign.Name, Math.Round(sign.Weight * sign.Sign(facts), 2))).Where(fact => fact.Weight != 0)];

    private static double One(bool sign) => sign ? 1 : 0;
}
