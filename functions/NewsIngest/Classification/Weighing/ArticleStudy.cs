using NewsIngest.Classification.Findings;
using NewsIngest.Classification.Sentences;

namespace NewsIngest.Classification.Weighing;

/// <summary>An article's classification, and what it was made from: for learning the weights.</summary>
/// <param name="Grades">What the article has of grades.</param>
/// <param name="Claims">As the rules alone read them.</param>
/// <param name="Graded">The sentences that name a grade.</param>
/// <param name="Sentences">All of them.</param>
/// <param name="Councils">The claims that the classification was made from, council by council, and when each was made.</param>
internal sealed record ArticleStudy(
    Classification Classification, ArticleGrades Grades, IReadOnlyList<Claim> Claims, IReadOnlyList<GradedSentence> Graded, IReadOnlyList<Sentence> Sentences,
    IReadOnlyList<DatedClaims> Councils);
