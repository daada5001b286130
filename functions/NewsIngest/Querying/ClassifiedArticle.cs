using NewsIngest.Classification;

namespace NewsIngest.Querying;

/// <summary>A stored classification as people query it: what one article says of one council, or of all that it names.</summary>
/// <param name="Date">What the article is filed under: its publication, else when it was first seen.</param>
/// <param name="Councils">Those that the row is about: one in the table by council, all in the stream.</param>
/// <param name="Findings">Those of these councils.</param>
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
    string ClassifierVersion);
