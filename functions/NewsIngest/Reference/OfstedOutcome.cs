using NewsIngest.Classification;

namespace NewsIngest.Reference;

/// <summary>A graded judgement of a council's children's services, as Ofsted published it.</summary>
/// <param name="CouncilCode">GSS code of the council inspected, as it was then coded.</param>
/// <param name="Framework"><see cref="InspectionType.Sif"/> or <see cref="InspectionType.Ilacs"/>.</param>
/// <param name="Started">First day of the inspection; null where the record doesn't give it.</param>
/// <param name="Grades">The grade of each aspect that was judged. From 2018 to 2022 one judgement covers children in care and care leavers: both have it.</param>
/// <param name="IsCareJudgedAsOne">That was so in this inspection.</param>
public sealed record OfstedOutcome(
    string CouncilCode,
    InspectionType Framework,
    DateOnly? Started,
    DateOnly Published,
    IReadOnlyDictionary<Aspect, Judgement> Grades,
    bool IsCareJudgedAsOne);

/// <summary>The official record of graded inspections since November 2013, from the embedded <c>outcomes.csv</c>.</summary>
public static class OfstedRecord
{
    private const string WithInCare = "withInCare";

    private static readonly Lazy<IReadOnlyList<OfstedOutcome>> Embedded = new(Load);

    /// <summary>All outcomes, by council and then by date of publication.</summary>
    public static IReadOnlyList<OfstedOutcome> Outcomes => Embedded.Value;

    private static IReadOnlyList<OfstedOutcome> Load() => EmbeddedCsv.Read("outcomes.csv", csv =>
    {
        var grades = new Dictionary<Aspect, Judgement>();
        foreach (var aspect in Enum.GetValues<Aspect>())
            if (csv.Text(aspect.ToString()) is { Length: > 0 } grade and not WithInCare) grades[aspect] = Enum.Parse<Judgement>(grade, ignoreCase: true);

        var isCareJudgedAsOne = csv.Text(nameof(Aspect.CareLeavers)) == WithInCare;
        if (isCareJudgedAsOne && grades.TryGetValue(Aspect.InCare, out var inCare)) grades[Aspect.CareLeavers] = inCare;
        return new OfstedOutcome(
            csv.Text("CouncilCode"),
            Enum.Parse<InspectionType>(csv.Text("Framework"), ignoreCase: true),
            csv.Date("Started"),
            csv.Date("Published") ?? throw new InvalidDataException($"outcomes.csv: an outcome of {csv.Text("CouncilCode")} has no Published date."),
            grades,
            isCareJudgedAsOne);
    });
}
