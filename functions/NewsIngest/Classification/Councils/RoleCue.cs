namespace NewsIngest.Classification.Councils;

/// <summary>What words beside a council's name say of its part in the article.</summary>
[Flags]
internal enum RoleCue : byte
{
    None = 0,

    /// <summary>It helps, employs, borders or is compared: "help from", "has been lending a hand".</summary>
    Helper = 1,

    /// <summary>It is what was visited, inspected or written about: "went back to", "children's services in".</summary>
    Topic = 2,

    /// <summary>It is only where something is: "a hotel near", "the other side of".</summary>
    Place = 4,

    /// <summary>It has what only a council has: "Halton's improvement plan".</summary>
    Owner = 8,
}
