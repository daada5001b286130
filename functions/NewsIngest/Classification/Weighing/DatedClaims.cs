using NewsIngest.Classification.Findings;
using NewsIngest.Reference;

namespace NewsIngest.Classification.Weighing;

/// <summary>The claims of one council, and when each was made.</summary>
/// <param name="Council">Whose they are.</param>
/// <param name="IsMain">The article is about it more than about any other.</param>
/// <param name="Claims">In the order of the text.</param>
/// <param name="ByRules">The time that the rules give each.</param>
/// <param name="Alone">As the rules and the words around each have it, whatever the others are.</param>
internal sealed record DatedClaims(Council Council, bool IsMain, List<Claim> Claims, FindingTime[] ByRules, FindingTime[] Alone)
{
    /// <summary>A claim so many claims away says nothing of this one.</summary>
    private const int Farthest = 40;

    /// <summary>The claims that tell something of one of them.</summary>
    public (int First, int End) Around(int index) => (Math.Max(0, index - Farthest), Math.Min(Claims.Count, index + Farthest));
}
