namespace NewsIngest.Classification.Kinds;

/// <summary>
/// Weighs whether a new judgement is what an article tells. No single sign decides: press releases, columns, minutes and
/// live pages say it each in their own way, and a plan or a ministerial direction may repeat every grade of the report behind it.
/// </summary>
internal static class JudgementNews
{
    /// <summary>From this sum on the judgement is the news.</summary>
    private const double Threshold = 3.5;

    private static readonly (double Weight, Func<NewsFacts, double> Sign)[] Signs =
    [
        // The report has come out: the plainest sign, and more so at the top or with a day that is near.
        (1.5, facts => One(facts.PublishedInOpening)),
        (0.5, facts => One(facts.Published)),
        (1, facts => One(facts.PublishedToday)),

        // Who judges and what with are named where news is told.
        (1, facts => One(facts.InspectorInTitle)),
        (1, facts => One(facts.InspectorInOpening)),
        (0.5, facts => One(facts.ReportInOpening)),
        (1, facts => One(facts.GradeInTitle)),
        (0.5, facts => One(facts.GradeInOpening)),

        // News of a judgement goes on to tell how inspectors came to it and what they say.
        (1, facts => One(facts.InspectorsCame)),
        (0.4, facts => facts.Reporting),
        (3, facts => facts.Density),

        // Several aspects at once, in the opening, beside the grade before: who recalls a grade gives the overall one.
        (0.8, facts => facts.Aspects),
        (1, facts => One(facts.GivenInOpening)),
        (0.5, facts => One(facts.HasPrevious)),

        // Something else is the news, and the grade its background.
        (-1.5, facts => One(facts.OtherNewsInTitle)),
        (-1, facts => One(facts.OtherNewsInLead)),
        (-2, facts => facts.OtherNews),
        (-2.5, facts => One(facts.OnlyRecalled)),

        // Nothing has been judged yet, or not this.
        (-2, facts => One(facts.LacksGrade)),
        (-4, facts => One(facts.IsPending)),
        (-4, facts => One(facts.IsOtherRegime)),
        (-4, facts => One(facts.IsOtherRegime && !facts.NamesService)),
        (-1, facts => One(facts.LacksSubject)),
        (-1.5, facts => One(facts.LacksSubject && facts.Aspects < NewsFacts.MostAspects)),
    ];

    public static bool IsTold(NewsFacts facts)
    {
        var sum = 0.0;
        foreach (var (weight, sign) in Signs) sum += weight * sign(facts);
        return sum >= Threshold;
    }

    private static double One(bool sign) => sign ? 1 : 0;
}
