namespace NewsIngest.Evaluation;

/// <summary>How many of a number of cases were right.</summary>
public readonly record struct Rate(int Right, int Total)
{
    /// <summary>The normal distribution's two-sided 95 % point.</summary>
    private const double Z = 1.959964;

    /// <summary>0 to 1; null when there was no case.</summary>
    public double? Value => Total == 0 ? null : (double)Right / Total;

    /// <summary>Lower end of Wilson's 95 % score interval, 0 to 1; null when there was no case.</summary>
    public double? Low => Wilson(-1);

    /// <summary>Upper end of Wilson's 95 % score interval, 0 to 1; null when there was no case.</summary>
    public double? High => Wilson(+1);

    private double? Wilson(int side)
    {
        if (Value is not { } share) return null;
        var spread = Z * Math.Sqrt((share * (1 - share) / Total) + (Z * Z / (4.0 * Total * Total)));
        var centre = share + (Z * Z / (2.0 * Total));
        return Math.Clamp((centre + (side * spread)) / (1 + (Z * Z / Total)), 0, 1);
    }
}

/// <summary>Counts of things found against things labelled, over all pages together (micro average).</summary>
/// <param name="TruePositives">Found and labelled.</param>
/// <param name="FalsePositives">Found, not labelled.</param>
/// <param name="FalseNegatives">Labelled, not found.</param>
public readonly record struct Retrieval(int TruePositives, int FalsePositives, int FalseNegatives)
{
    /// <summary>The share of what was found that is right.</summary>
    public Rate Precision => new(TruePositives, TruePositives + FalsePositives);

    /// <summary>The share of what is labelled that was found.</summary>
    public Rate Recall => new(TruePositives, TruePositives + FalseNegatives);

    /// <summary>The harmonic mean of precision and recall, 0 to 1; null when nothing was labelled and nothing found.</summary>
    public double? F1 => (2 * TruePositives) + FalsePositives + FalseNegatives is var cases and > 0 ? 2.0 * TruePositives / cases : null;

    public static Retrieval operator +(Retrieval left, Retrieval right) => new(
        left.TruePositives + right.TruePositives,
        left.FalsePositives + right.FalsePositives,
        left.FalseNegatives + right.FalseNegatives);

    /// <summary>Compares two sets.</summary>
    public static Retrieval Of<T>(IReadOnlySet<T> labelled, IReadOnlySet<T> found)
    {
        var common = found.Count(labelled.Contains);
        return new(common, found.Count - common, labelled.Count - common);
    }
}
