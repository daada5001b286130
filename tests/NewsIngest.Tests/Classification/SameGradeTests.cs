namespace NewsIngest.Tests.Classification;

/// <summary>A sentence that names no grade, and gives the one told before to more areas or to an earlier report.</summary>
[TestClass]
public sealed class SameGradeTests
{
    private const string Inadequate = "Halton Council's children's services are inadequate, Ofsted says. ";

    [TestMethod]
    [DataRow("Dudley's children's services require improvement, Ofsted says. Inspectors marked care leavers good. Help and protection requires improvement. Leadership, for its part, got the same grade as help and protection.",
        "overall requires improvement; care leavers good; help and protection requires improvement; leadership requires improvement")]
    [DataRow("Ofsted rates Stoke-on-Trent's children's services as requiring improvement to be good. Every one of the four strands now has that same grade, including leadership.",
        "overall requires improvement; help and protection requires improvement; in care requires improvement; care leavers requires improvement; leadership requires improvement")]
    [DataRow("Poole's old council is gone. Dorset's children's services are good, Ofsted says. It matches the grade won in 2020.",
        "overall good; was overall good")]
    public void A_grade_is_the_same_as_another_area_s_or_as_the_last(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Article("News of Ofsted", text));

    [TestMethod]
    [DataRow("Leaders and help and protection were put in the same category as the service overall.", "help and protection", "leadership")]
    [DataRow("Leadership and care leavers got the same grade as the service as a whole.", "care leavers", "leadership")]
    [DataRow("It applies to leadership, to help and protection and to children in care.", "help and protection", "in care", "leadership")]
    [DataRow("The overall grade is matched by the grades for help and protection and for leadership.", "help and protection", "leadership")]
    [DataRow("Inspectors took the same view of its leaders and of the help children get.", "help and protection", "leadership")]
    [DataRow("That is also how they rated leadership and the experiences of care leavers.", "care leavers", "leadership")]
    [DataRow("The overall result was repeated in each of the areas that were inspected: leaders, help and protection, children in care and care leavers.", "help and protection", "in care", "care leavers", "leadership")]
    [DataRow("The grade is the same for leaders, for children needing help and protection, and for care leavers.", "help and protection", "care leavers", "leadership")]
    [DataRow("The report comes to the same view on each of three areas: leaders, help and protection, and children in care.", "help and protection", "in care", "leadership")]
    [DataRow("All four areas (leadership, help and protection, children in care and care leavers) carry the grade as well.", "help and protection", "in care", "care leavers", "leadership")]
    public void The_grade_told_before_is_given_to_more_areas(string sentence, params string[] areas)
    {
        var findings = string.Join("; ", areas.Append("overall").Select(area => $"{area} inadequate"));

        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(Inadequate + sentence + " The council's leader thanked the staff."));
    }

    [TestMethod]
    [DataRow("The inspection covered leadership, and it went to the heart of how the council works.")]
    [DataRow("The leader said the result hurt. The council applies to ministers for leadership grants each year.")]
    public void A_sentence_that_gives_nothing_on_adds_nothing(string sentence) => Assert.AreEqual("overall inadequate", Reads.Sentence(Inadequate + sentence));

    [TestMethod]
    [DataRow("It is the grade the borough had in 2017.")]
    [DataRow("The overall result is that of January 2019.")]
    [DataRow("The rating is the one inspectors gave in 2018.")]
    [DataRow("The grade is no different from the one held by the council at its last inspection, in 2020.")]
    [DataRow("This repeated the overall grade from 2018.")]
    [DataRow("It means the borough is back in the category it was in in 2016.")]
    public void A_grade_held_before_is_an_earlier_one_too(string sentence) =>
        Assert.AreEqual("overall inadequate; was overall inadequate", Reads.Sentence(Inadequate + sentence));

    [TestMethod]
    [DataRow("That is lower than the grade it had in 2019.")]
    [DataRow("It replaces the rating it was given in 2019.")]
    [DataRow("It is one grade down on the one it had in 2019.")]
    public void A_grade_that_was_another_is_not_the_same(string sentence) => Assert.AreEqual("overall inadequate", Reads.Sentence(Inadequate + sentence));

    [TestMethod]
    [DataRow("Bolton's children's services have once again been told by Ofsted that they require improvement to be good, the finding also reached in 2019.", "overall requires improvement; was overall requires improvement")]
    [DataRow("Children's services in Bolton remain at requires improvement, the grade they reached in 2022 after three years as inadequate, Ofsted says.", "overall requires improvement; was overall inadequate; was overall requires improvement")]
    [DataRow("Ofsted says Bolton's children's services are good. It is the same as in 2019 and better than in 2016, when they were inadequate.", "overall good; was overall good; was overall inadequate")]
    [DataRow("Bolton's children's services were inadequate in Ofsted's report of 2019, and inadequate they remain.", "overall inadequate; was overall inadequate")]
    [DataRow("For now Bolton is good, the grade Ofsted gave its children's services in 2022.", "overall good")]
    public void Two_grades_are_told_only_where_there_were_two(string text, string findings) => Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(text));

    [TestMethod]
    public void A_list_may_be_led_in_by_namely() =>
        Assert.AreEqual(
            Reads.Sorted("overall good; leadership outstanding; care leavers outstanding"),
            Reads.Sentence("Ofsted says children's services in Leeds are good. Two areas were found outstanding, namely leadership and care leavers."));

    [TestMethod]
    public void One_grade_by_two_names_is_given_once() =>
        Assert.AreEqual(
            Reads.Sorted("overall outstanding; help and protection outstanding; in care outstanding; care leavers outstanding; leadership outstanding"),
            Reads.Sentence("Ofsted gave Redbridge's children's services the highest possible grade, outstanding, in every category."));
}
