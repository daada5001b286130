using NewsIngest.Classification;
using NewsIngest.Extraction;

namespace NewsIngest.Tests.Classification.Kinds;

/// <summary>A visit that the opening paragraphs do not name is still the topic when a later sentence opens with it.</summary>
[TestClass]
public sealed class VisitTopicTests
{
    private const string Opening =
        """
        Wigan children's services are making steady use of a new way of working with families, inspectors have said.
        The borough's services were last inspected by Ofsted in May 2017, when they were judged to require improvement to be good. Since then a settled team of managers has built on what was found.
        Plans are clearer than they were, the report said, and more families know what is asked of them.
        Managers now meet every fortnight to look at the hardest cases together.
        Caseloads have come down in three of the five teams.

        """;

    [TestMethod]
    [DataRow("The focused visit looked at the council's arrangements for children in need.")]
    [DataRow("During the focused visit inspectors sat in on four planning meetings.")]
    [DataRow("Focused visit to Wigan Council children's services")]
    public void A_sentence_that_opens_with_the_visit_makes_it_the_topic_and_the_grade_history(string sentence)
    {
        var read = Classifier.Default.Classify(new Article("A new way of working in Wigan", Opening + sentence));

        Assert.AreEqual((ArticleKind.Visit, InspectionType.FocusedVisit), (read.Kind, read.InspectionType));
        Assert.AreEqual((Judgement.RequiresImprovement, FindingTime.Previous), (read.Findings.Single().Judgement, read.Findings.Single().When));
    }
}
