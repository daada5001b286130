using System.Collections.Immutable;

namespace NewsIngest.Classification.Findings;

/// <summary>The aspects that one grade was given to.</summary>
[Flags]
internal enum AspectSet : byte
{
    None = 0,
    Overall = 1 << Aspect.Overall,
    HelpAndProtection = 1 << Aspect.HelpAndProtection,
    InCare = 1 << Aspect.InCare,
    CareLeavers = 1 << Aspect.CareLeavers,
    Leadership = 1 << Aspect.Leadership,
    Adoption = 1 << Aspect.Adoption,

    /// <summary>"In all areas": which they are depends on the framework of the day.</summary>
    AllAreas = 1 << 6,

    /// <summary>"Everything else": the areas of the day's framework that the article gives no other grade.</summary>
    OtherAreas = 1 << 7,
}

internal static class AspectSets
{
    public static readonly ImmutableArray<Aspect> Aspects = [.. Enum.GetValues<Aspect>()];

    public static AspectSet ToSet(this Aspect aspect) => (AspectSet)(1 << (int)aspect);

    public static bool Has(this AspectSet set, AspectSet other) => (set & other) != 0;
}
