using NewsIngest.Classification;

namespace NewsIngest.Storage;

/// <summary>A stored classification as people query it: what one article says of one council, or of all that it names.</summary>
/// <param name="Date">What the article is filed under: its publication, else when it was first seen.</param>
/// <param name="Councils">Those that the answer is about: one in a council's own rows, all in the stream.</param>
/// <param name="Findings">Those of these councils.</param>
/// <param name="Visit">The focused or monitoring visit that it reports; null for all else.</param>
/// <param name="Fingerprint">What its text is like, as a SimHash of 16 hex digits; null for a text too short to tell.</param>
public sealed record ClassifiedArticle(
    string ArticleId,
    Uri Url,
    string Title,
    string Source,
    DateTimeOffset Date,
    ArticleKind Kind,
    InspectionType? InspectionType,
    IReadOnlyList<CouncilReference> Councils,
    IReadOnlyList<Finding> Findings,
    string ClassifierVersion,
    Visit? Visit = null,
    string? Fingerprint = null);
