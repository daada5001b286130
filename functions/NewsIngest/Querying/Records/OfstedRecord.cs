using NewsIngest.Reference;

namespace NewsIngest.Querying.Records;

/// <summary>The official record of graded inspections since November 2013, from the embedded <c>outcomes.csv</c>.</summary>
public static class OfstedRecord
{
    private static readonly Lazy<IReadOnlyList<OfstedOutcome>> Embedded = new(Load);

    /// <summary>All outcomes, by council and then by date of publication.</summary>
    public static IReadOnlyList<OfstedOutcome> Outcomes => Embedded.Value;

    private static IReadOnlyList<OfstedOutcome> Load()
    {
        using var stream = EmbeddedCsv.Open("outcomes.csv");
        return OutcomesCsv.Read(stream);
    }
}
