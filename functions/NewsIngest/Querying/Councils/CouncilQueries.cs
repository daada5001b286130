using NewsIngest.Querying.Standings;
using NewsIngest.Reference;

namespace NewsIngest.Querying.Councils;

/// <summary>A council with the grades that stand for it now.</summary>
public sealed record CouncilAnswer(Council Council, IReadOnlyList<Council> Predecessors, IReadOnlyList<Council> Successors,
    IReadOnlyList<StandingEntry> Standing);

/// <summary>The register of councils.</summary>
public sealed class CouncilQueries(CouncilRegister register, StandingQueries standing)
{
    private const string Name = "councils";

    /// <summary>By name; of the filters <c>council</c> and <c>region</c> alone. Reads no table.</summary>
    public Page<Council> Page(Question question)
    {
        if (question.Filter with { CouncilCode = null, Region = null } != new ClassificationQuery())
            throw new QueryException("Councils are chosen by 'council' or 'region' alone.");

        List<Council> councils =
        [
            .. register.Councils
                .Where(council => question.Filter.CouncilCode is null || council.Code == question.Filter.CouncilCode)
                .Where(council => question.Filter.Region is null || council.Region == question.Filter.Region)
                .OrderBy(council => council.Name, StringComparer.Ordinal),
        ];
        return Paging.Cut(Name, question, councils, council => council.Code);
    }

    /// <summary>One partition of table Standing.</summary>
    public async Task<CouncilAnswer> FindAsync(Council council, CancellationToken cancellationToken) => new(
        council,
        register.PredecessorsOf(council),
        register.SuccessorsOf(council),
        await standing.ReadAsync(new ClassificationQuery(council.Code), cancellationToken));
}
