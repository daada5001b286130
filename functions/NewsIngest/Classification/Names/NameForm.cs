namespace NewsIngest.Classification.Names;

/// <summary>How surely a written name means the council.</summary>
internal enum NameForm : byte
{
    /// <summary>"Leicester City Council", "LB Camden".</summary>
    Council,

    /// <summary>"Leicester": the place, often the council.</summary>
    Place,

    /// <summary>"Richmond", "Westminster": the council only where something else in the article says so.</summary>
    Doubtful,

    /// <summary>A trust or company that stands for councils.</summary>
    DeliveryBody,
}

/// <summary>A name in the vocabulary and what it stands for.</summary>
/// <param name="Index">Of the council in the register, or of the delivery body in <see cref="CouncilNames.Bodies"/>.</param>
internal readonly record struct NameMeaning(int Index, NameForm Form)
{
    public static NameMeaning Of(short value) => new(value & 0x3FF, (NameForm)(value >> 10));

    public short Value => (short)(Index | ((int)Form << 10));
}
