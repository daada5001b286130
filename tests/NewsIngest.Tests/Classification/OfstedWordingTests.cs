using System.Text;
using NewsIngest.Classification;
using NewsIngest.Extraction;
using NewsIngest.Querying.Records;
using NewsIngest.Reference;

namespace NewsIngest.Tests.Classification;

/// <summary>
/// The official record, told in the words of Ofsted's reports of the day (SIF from November 2013; ILACS with one judgement
/// of care from 2018, with two from 2023, without the overall grade since April 2026), yields exactly its grades.
/// </summary>
[TestClass]
public sealed class OfstedWordingTests
{
    [TestMethod]
    [DynamicData(nameof(Outcomes))]
    public void A_report_card_in_Ofsteds_words_yields_exactly_its_grades(OfstedOutcome outcome, string council) =>
        AssertGrades(outcome, council,
            new Article($"Inspection of children's services: {council}", Card(outcome, council), Published: Midnight(outcome.Published)));

    [TestMethod]
    [DynamicData(nameof(Outcomes))]
    public void The_same_grades_in_sentences_yield_the_same_findings(OfstedOutcome outcome, string council) =>
        AssertGrades(outcome, council,
            new Article($"Ofsted publishes its report on {council}", Prose(outcome, council), Published: Midnight(outcome.Published)));

    public static IEnumerable<object[]> Outcomes =>
        OfstedRecord.Outcomes.Select(outcome => new object[] { outcome, CouncilRegister.Default.FindByCode(outcome.CouncilCode)!.OfficialName });

    private static void AssertGrades(OfstedOutcome outcome, string council, Article article)
    {
        var expected = outcome.Grades.Select(grade => $"{Reads.Name(grade.Key)} {Reads.Name(grade.Value)}").Order(StringComparer.Ordinal);

        var classification = Classifier.Default.Classify(article);

        Assert.AreEqual(string.Join("; ", expected), Reads.Findings(classification), $"{council}: {article.Text}");
        var code = CouncilRegister.Default.FindByCode(outcome.CouncilCode)!.Code;
        foreach (var finding in classification.Findings) Assert.AreEqual(code, finding.CouncilCode, council);
        Assert.AreEqual(ArticleKind.Judgement, classification.Kind, council);
    }

    private static string Card(OfstedOutcome outcome, string council)
    {
        var card = new StringBuilder($"Ofsted inspected the services for children of {council}. The judgements are set out below.\n");
        if (outcome.Framework == InspectionType.Sif && outcome.Grades.TryGetValue(Aspect.Overall, out var overall))
            card.Append($"Children's services in {council} {Verb(overall)}.\n");
        foreach (var (aspect, grade) in outcome.Grades)
            if (Label(outcome, aspect) is { } label) card.Append($"{label}: {Written(grade)}\n");
        if (outcome.Framework == InspectionType.Sif) card.Append("The effectiveness of the Local Safeguarding Children Board (LSCB): Requires improvement\n");
        return card.ToString();
    }

    private static string Prose(OfstedOutcome outcome, string council)
    {
        var prose = new StringBuilder($"Ofsted has published a report on the children's services of {council}. Inspectors were there for two weeks.\n");
        if (outcome.Grades.TryGetValue(Aspect.Overall, out var overall))
            prose.Append($"The overall effectiveness of the services was judged to be {Written(overall).ToLowerInvariant()}. ");
        foreach (var (aspect, grade) in outcome.Grades)
        {
            if (aspect == Aspect.Overall || Label(outcome, aspect) is not { } label) continue;
            var plural = label.StartsWith("The experiences", StringComparison.Ordinal) || label.StartsWith("Children", StringComparison.Ordinal)
                || label.StartsWith("Experiences", StringComparison.Ordinal);
            prose.Append($"{label} {(plural ? "were" : "was")} judged to be {Written(grade).ToLowerInvariant()}. ");
        }

        return prose.ToString();
    }

    private static string Written(Judgement judgement) => judgement switch
    {
        Judgement.RequiresImprovement => "Requires improvement to be good",
        _ => judgement.ToString(),
    };

    private static string Verb(Judgement judgement) =>
        judgement == Judgement.RequiresImprovement ? "require improvement to be good" : $"are {Reads.Name(judgement)}";

    /// <summary>The judgement's name in its framework; null where its grade is told with another's.</summary>
    private static string? Label(OfstedOutcome outcome, Aspect aspect) => (outcome.Framework, aspect) switch
    {
        (InspectionType.Sif, Aspect.Overall) => null,
        (InspectionType.Sif, Aspect.HelpAndProtection) => "Children who need help and protection",
        (InspectionType.Sif, Aspect.InCare) => "Children looked after and achieving permanence",
        (InspectionType.Sif, Aspect.Adoption) => "Adoption performance",
        (InspectionType.Sif, Aspect.CareLeavers) => "Experiences and progress of care leavers",
        (InspectionType.Sif, Aspect.Leadership) => "Leadership, management and governance",
        (_, Aspect.Overall) => "Overall effectiveness",
        (_, Aspect.Leadership) => "The impact of leaders on social work practice with children and families",
        (_, Aspect.HelpAndProtection) => "The experiences and progress of children who need help and protection",
        (_, Aspect.InCare) when outcome.IsCareJudgedAsOne => "The experiences and progress of children in care and care leavers",
        (_, Aspect.InCare) => "The experiences and progress of children in care",
        (_, Aspect.CareLeavers) when outcome.IsCareJudgedAsOne => null,
        (_, Aspect.CareLeavers) => "The experiences and progress of care leavers",
        _ => null,
    };

    private static DateTimeOffset Midnight(DateOnly day) => new(day, TimeOnly.MinValue, TimeSpan.Zero);
}
