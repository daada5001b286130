using System.Collections.Frozen;
using NewsIngest.Reference;

namespace NewsIngest.Operations.Alerts;

/// <summary>
/// Which inspection of Ofsted's record an article may be about: one of the same council, whatever its code was then, that was published within
/// <see cref="Before"/> the article or <see cref="After"/> it; of several the one nearest in time.
/// </summary>
internal sealed class RecordMatch
{
    /// <summary>News of an inspection comes within two months of its report.</summary>
    public static readonly TimeSpan Before = TimeSpan.FromDays(60);

    /// <summary>A council may tell its grade before the report is out.</summary>
    public static readonly TimeSpan After = TimeSpan.FromDays(14);

    private readonly CouncilRegister _register;
    private readonly FrozenDictionary<string, OfstedOutcome[]> _byCouncil;

    public RecordMatch(CouncilRegister register, IReadOnlyList<OfstedOutcome> record)
    {
        _register = register;
        _byCouncil = record.GroupBy(outcome => Present(outcome.CouncilCode)).ToFrozenDictionary(group => group.Key, group => group.ToArray());
    }

    /// <param name="code">GSS code, present or former.</param>
    public OfstedOutcome? Find(string code, DateTimeOffset article)
    {
        var day = DateOnly.FromDateTime(article.UtcDateTime);
        return (_byCouncil.GetValueOrDefault(Present(code)) ?? [])
            .Where(outcome => outcome.Published >= day.AddDays(-Before.Days) && outcome.Published <= day.AddDays(After.Days))
            .MinBy(outcome => Math.Abs(outcome.Published.DayNumber - day.DayNumber));
    }

    private string Present(string code) => _register.FindByCode(code)?.Code ?? code;
}
