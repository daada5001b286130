namespace NewsIngest.Tests.Classification;

/// <summary>Sentences that give one grade to several councils.</summary>
[TestClass]
public sealed class CouncilListTests
{
    private const string AllThree = "Kent: overall good; Surrey: overall good; Medway: overall good";
    private const string Both = "Kent: overall good; Medway: overall good";

    [TestMethod]
    [DataRow("Children's services in Kent, Surrey and Medway were rated good last year.")]
    [DataRow("In Kent, Surrey and Medway, children's services are rated good.")]
    [DataRow("In Kent, Surrey and Medway children's services are rated good.")]
    [DataRow("Inspectors judged children's services at Kent, Surrey and Medway councils to be good.")]
    [DataRow("Kent, Surrey and, most recently, Medway have been rated good for children's services.")]
    [DataRow("Kent, Surrey, and Medway have been rated good for children's services.")]
    [DataRow("The children's services of Kent, of Surrey and of Medway are good.")]
    [DataRow("Kent joins Surrey and Medway in being rated good for children's services.")]
    [DataRow("Good ratings for children's services also went to Kent, Surrey and Medway.")]
    public void Every_member_of_a_list_has_the_grade(string sentence) => Assert.AreEqual(Reads.Sorted(AllThree), Reads.Sentence(sentence));

    [TestMethod]
    [DataRow("Kent, Surrey and Medway, whose children's services are all rated good, have signed.", AllThree)]
    [DataRow("Those joining include Kent, Surrey and Medway, each of which has a good Ofsted rating for children's services.", AllThree)]
    [DataRow("Kent, Surrey and Medway, which are all rated good by Ofsted for children's services, came last.", AllThree)]
    [DataRow("Kent and Medway, whose children's services are both rated good, have signed.", Both)]
    [DataRow("Kent and Medway, both of them rated good for children's services, have opened their books.", Both)]
    [DataRow("Both councils, Kent and Medway, have children's services that were rated good.", Both)]
    [DataRow("Kent and its neighbour Medway were both judged good for children's services.", Both)]
    [DataRow("Ofsted has Kent and Medway as good for children's services.", Both)]
    public void What_is_said_of_both_or_all_behind_a_list_is_said_of_its_members(string sentence, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(sentence));

    [TestMethod]
    [DataRow("Three places had children's services judged good: Kent (in 2021), Surrey (2022) and Medway (2023).")]
    [DataRow("Councils with a good rating for children's services include Kent, Surrey and Medway.")]
    [DataRow("Other councils whose children's services are good include Kent, Surrey and Medway.")]
    public void A_list_behind_the_grade_has_it_where_the_sentence_leads_up_to_it(string sentence) =>
        Assert.AreEqual(Reads.Sorted(AllThree), Reads.Sentence(sentence));

    [TestMethod]
    [DataRow("Kent's children's services are rated good, like those of Surrey and Medway.")]
    [DataRow("Kent's children's services have been rated good, the same grade as neighbouring Surrey and Medway.")]
    [DataRow("Kent has been rated good for children's services, joining Surrey and Medway.")]
    [DataRow("Like Surrey and Medway, Kent has children's services that are rated good.")]
    [DataRow("Kent, with Surrey and Medway, is rated good for children's services.")]
    public void Councils_that_are_said_to_be_like_it_have_the_grade_too(string sentence) => Assert.AreEqual(Reads.Sorted(AllThree), Reads.Sentence(sentence));

    [TestMethod]
    [DataRow("She has worked for Surrey, Medway and Kent, which is rated good for its children's services.", "overall good")]
    [DataRow("In Leeds, Kent and Medway were rated good for children's services.", Both)]
    [DataRow("Kent is good for children's services, unlike Surrey and Medway.", "overall good")]
    [DataRow("Kent, with Surrey and Medway, runs a fostering hub, and its children's services are rated good.", "overall good")]
    [DataRow("Kent has worked with Surrey and Medway, and its children's services are rated good.", "overall good")]
    [DataRow("Ofsted rated children's services in Kent good, those of Surrey and Medway inadequate.", "Kent: overall good; Surrey: overall inadequate; Medway: overall inadequate")]
    [DataRow("Children's services in Kent, Surrey and Medway were rated good, outstanding and inadequate respectively.", "Kent: overall good; Surrey: overall outstanding; Medway: overall inadequate")]
    [DataRow("Talks between Kent, Surrey and Medway ended when Medway was rated inadequate for children's services.", "overall inadequate")]
    public void A_list_that_is_not_graded_as_one_is_not_read_as_one(string sentence, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(sentence));
}
