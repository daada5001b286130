using NewsIngest.Classification.Weighing;

namespace NewsIngest.Training;

/// <summary>One grade of a labelled article, what is seen of it, and the answer that the labels give.</summary>
/// <param name="Signs">What the words show.</param>
/// <param name="Rules">What the rules make of it.</param>
/// <param name="IsYes">The answer.</param>
/// <param name="IsClaimed">A rule has taken the grade.</param>
/// <param name="IsFirstRead">No rule was written with an eye on the article, so that the rules err in it as they do elsewhere.</param>
internal sealed record Lesson(Question Question, Sign[] Signs, Sign[] Rules, bool IsYes, bool IsClaimed, bool IsFirstRead);
