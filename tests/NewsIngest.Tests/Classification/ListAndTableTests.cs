namespace NewsIngest.Tests.Classification;

/// <summary>Grades in lists and in tables that extraction has flattened to lines.</summary>
[TestClass]
public sealed class ListAndTableTests
{
    [TestMethod]
    public void A_lead_in_line_gives_its_grade_to_the_list_below() => AssertReads(
        "Ofsted inspected Brent's children's services. Brent was rated good for:\n- the impact of leaders\n- help and protection\nStaff were thanked.",
        "leadership good; help and protection good");

    [TestMethod]
    public void Grades_as_headings_stand_over_their_areas() => AssertReads(
        "Ofsted has reported on Trafford Council's children's services.\nOverall\nGood\nOutstanding\n- Leadership, management and governance\nGood\n- Adoption performance",
        "overall good; leadership outstanding; adoption good");

    [TestMethod]
    public void Each_line_of_a_table_gives_one_area_its_grade() => AssertReads(
        "Ofsted's judgements on Torbay Council's children's services:\nArea\tGrade\nChildren who need help and protection\tInadequate\nAdoption performance\tGood",
        "help and protection inadequate; adoption good");

    [TestMethod]
    public void A_table_of_councils_is_read_by_its_head_line() => AssertReads(
        "Ofsted published two reports on children's services.\nLocal authority | Overall effectiveness | Help and protection\nLambeth Council | Good | Requires improvement\nLuton Council | Outstanding | Good",
        "Lambeth: overall good; Lambeth: help and protection requires improvement; Luton: overall outstanding; Luton: help and protection good");

    [TestMethod]
    [DataRow("Council | Overall effectiveness | Previous grade\nBolton | Good | Requires improvement\nSalford | Inadequate | Good")]
    [DataRow("Authority | Previous rating | New rating\nBolton Council | Requires improvement | Good\nSalford City Council | Good | Inadequate")]
    [DataRow("Local authority\tNow\tLast time\nBolton\tGood\tRequires improvement\nSalford\tInadequate\tGood")]
    public void A_column_of_previous_grades_is_told_from_that_of_the_new(string table) => AssertReads(
        $"Ofsted has reported on two councils' children's services.\n{table}",
        "Bolton: overall good; Bolton: was overall requires improvement; Salford: overall inadequate; Salford: was overall good");

    [TestMethod]
    public void A_column_for_each_year_parts_old_grades_from_new() => AssertReads(
        "Warrington Borough Council's children's services were inspected by Ofsted.\nJudgement | 2019 | 2024\nOverall effectiveness | Good | Outstanding\nThe impact of leaders |  | Good",
        "overall outstanding; was overall good; leadership good");


    [TestMethod]
    public void A_column_for_each_council_parts_their_grades() => AssertReads(
        "Ofsted has inspected two councils' children's services.\nArea | Bolton | Salford\nHelp and protection | Good | Inadequate\nChildren in care | Outstanding | Requires improvement to be good",
        "Bolton: help and protection good; Bolton: in care outstanding; Salford: help and protection inadequate; Salford: in care requires improvement");

    [TestMethod]
    [DataRow("2020", "2024")]
    [DataRow("Inspection of March 2020:", "Inspection of May 2024:")]
    public void A_year_over_a_list_holds_for_all_of_its_lines(string before, string now) => AssertReads(
        $"Bolton Council's children's services and their Ofsted grades\n{before}\n- Overall: inadequate\n- Leaders: inadequate\n- Care leavers: good\n{now}\n- Overall: good\n- Leaders: good\n- Care leavers: outstanding",
        "overall good; leadership good; care leavers outstanding; was overall inadequate; was leadership inadequate; was care leavers good");

    [TestMethod]
    public void A_grade_may_be_followed_by_the_areas_it_is_for() => AssertReads(
        "Ofsted judged two things at Manchester City Council to be good: leadership, and the council's performance on adoption.",
        "leadership good; adoption good");

    [TestMethod]
    public void Areas_that_are_only_counted_are_named_in_the_next_sentence() => AssertReads(
        "Ofsted has told Somerset Council that three of the four areas of its children's services require improvement to be good.\nThey are the impact of leaders, help and protection, and the experiences of children in care.",
        "leadership requires improvement; help and protection requires improvement; in care requires improvement");

    private static void AssertReads(string text, string findings) => Assert.AreEqual(Reads.Sorted(findings), Reads.Article("News from Ofsted", text));
}
