namespace NewsIngest.Reference;

/// <summary>Whether an authority exists now.</summary>
public enum CouncilStatus
{
    Current,
    Abolished,

    /// <summary>Ordered but not yet in being.</summary>
    Future,
}

/// <summary>
/// An English authority with the children's-services duty, as it is or was.
/// A county that became a unitary in one piece, and an authority that was only recoded, is one council throughout.
/// </summary>
/// <param name="Code">GSS code (ONS, nine characters); for a future council, which has none, one of ours that begins with "NEW-" and becomes a former code when
/// ONS gives one.</param>
/// <param name="Name">Short name, as Ofsted uses it: "Leicester".</param>
/// <param name="OfficialName">"Leicester City Council".</param>
/// <param name="FormerCodes">GSS codes under which this same council was known before.</param>
/// <param name="Predecessors">GSS codes of the abolished councils that it replaced in whole or part.</param>
/// <param name="Successors">GSS codes of the councils that replaced it.</param>
/// <param name="Aliases">Other names in use, delivery bodies excluded.</param>
public sealed record Council(
    string Code,
    string Name,
    string OfficialName,
    IReadOnlyList<string> FormerCodes,
    string OfstedUrn,
    string Region,
    string Type,
    CouncilStatus Status,
    DateOnly? ValidFrom,
    DateOnly? ValidTo,
    IReadOnlyList<string> Predecessors,
    IReadOnlyList<string> Successors,
    IReadOnlyList<string> Aliases,
    string Domain);

/// <summary>A trust or company that ran a council's children's services between two dates.</summary>
/// <param name="To">The last day; null while it still does.</param>
public sealed record DeliveryBody(string Name, string CouncilCode, DateOnly From, DateOnly? To)
{
    public bool Served(DateOnly day) => From <= day && (To is null || day <= To);
}
