using NewsIngest.Classification;
using NewsIngest.Classification.Weighing;
using NewsIngest.Reference;

namespace NewsIngest.Training;

/// <summary>
/// Learns all weights from labelled pages. What a grade is beside its council's others is learned from how each is weighed alone, and that by weights that
/// were learned from other pages: of its own pages a table knows too much.
/// </summary>
internal static class Course
{
    /// <summary>The pages that no rule was written on are parted so; pages of one author mostly stand together.</summary>
    private const int Parts = 3;

    public static (IReadOnlyList<Lesson> Lessons, IReadOnlyList<Weight> Weights) Take(IReadOnlyList<TrainingPage> pages)
    {
        var lessons = pages.AsParallel().AsOrdered().Select(LessonReader.Read).ToList();
        var firstRead = pages.Index().Where(page => page.Item.IsFirstRead).Select(page => page.Index).ToList();
        var ofCouncils = new List<Lesson>();
        foreach (var part in firstRead.Chunk(Math.Max(1, (firstRead.Count + Parts - 1) / Parts)))
        {
            var others = lessons.Where((_, index) => index < part[0] || index > part[^1]).SelectMany(lesson => lesson);
            var reader = new CouncilLessonReader(new Classifier(CouncilRegister.Default, new GradeWeigher(new WeightTable(Learn([.. others])))));
            ofCouncils.AddRange(part.AsParallel().AsOrdered().SelectMany(index => reader.Read(pages[index])));
        }

        Lesson[] all = [.. lessons.SelectMany(lesson => lesson), .. ofCouncils];
        return (all, Learn(all));
    }

    private static List<Weight> Learn(IReadOnlyList<Lesson> lessons) =>
        [.. Enum.GetValues<Question>().AsParallel().AsOrdered()
            .SelectMany(question => new Learner(question).Learn([.. lessons.Where(lesson => lesson.Question == question)]))];
}
