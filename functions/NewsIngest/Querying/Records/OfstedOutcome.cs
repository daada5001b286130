using NewsIngest.Classification;

namespace NewsIngest.Querying.Records;

/// <summary>A graded judgement of a council's children's services, as Ofsted published it.</summary>
/// <param name="CouncilCode">GSS code of the council inspected, as it was then coded.</param>
/// <param name="Framework"><see cref="InspectionType.Sif"/> or <see cref="InspectionType.Ilacs"/>.</param>
/// <param name="Started">First day of the inspection; null where the record doesn't give it.</param>
/// <param name="Grades">The grade of each aspect that was judged. From 2018 to 2022 one judgement covers children in care and care leavers: both have
/// it.</param>
/// <param name="IsCareJudgedAsOne">That was so in this inspection.</param>
public sealed record OfstedOutcome(
    string CouncilCode,
    InspectionType Framework,
    DateOnly? Started,
    DateOnly Published,
    IReadOnlyDictionary<Aspect, Judgement> Grades,
    bool IsCareJudgedAsOne);
