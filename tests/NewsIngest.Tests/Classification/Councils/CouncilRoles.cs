using NewsIngest.Classification;
using NewsIngest.Extraction;

namespace NewsIngest.Tests.Classification.Councils;

/// <summary>Writes who an article is about and whom it only mentions as the tables of these tests do: "Leeds; (Bradford)".</summary>
internal static class CouncilRoles
{
    public static string Of(string title, string text, string? site = null, Uri? address = null) =>
        string.Join("; ", Classifier.Default.Classify(new Article(title, text, Published: Reads.May2024, Site: site, CanonicalUrl: address)).Councils
            .Select(council => council.Role == CouncilRole.Subject ? council.Name : $"({council.Name})")
            .Order(StringComparer.Ordinal));

    public static string Sorted(string expected) =>
        string.Join("; ", expected.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
}
