using NewsIngest.Classification;
using NewsIngest.Evaluation;

namespace NewsIngest.Tests.Evaluation;

[TestClass]
public sealed class LabelReaderTests
{
    private const string Whole = """
        {"file":"a.html","url":"https://example.org/a","title":"T","published":"2025-05-13","text":"One.\nTwo.","kind":"judgement","inspectionType":"ilacs",
        "councils":[{"name":"Devon County Council","role":"subject"},{"name":"Torbay","role":"mentioned"}],
        "findings":[{"council":"Devon","aspect":"helpAndProtection","judgement":"requiresImprovement","when":"previous"}],"visit":{"topics":["frontDoor","inCare"],"sequence":3}}
        """;

    [TestMethod]
    public void A_line_is_read_with_its_councils_by_code()
    {
        var label = Read(Whole.ReplaceLineEndings("")).Single();

        Assert.AreEqual("a.html", label.File);
        Assert.AreEqual(new DateOnly(2025, 5, 13), label.Published);
        Assert.AreEqual(ArticleKind.Judgement, label.Kind);
        Assert.AreEqual(InspectionType.Ilacs, label.InspectionType);
        Assert.AreEqual(new LabelledCouncil("E10000008", "Devon", CouncilRole.Subject), label.Councils[0]);
        Assert.AreEqual(new LabelledFinding("E10000008", Aspect.HelpAndProtection, Judgement.RequiresImprovement, FindingTime.Previous),
            label.Findings.Single());
    }

    [TestMethod]
    public void A_visit_is_read_with_its_topics_and_its_number()
    {
        var visit = Read(Whole.ReplaceLineEndings("")).Single().Visit!;

        Assert.AreSequenceEqual([VisitTopic.FrontDoor, VisitTopic.InCare], visit.Topics!.Order());
        Assert.AreEqual(3, visit.Sequence);
    }

    [TestMethod]
    public void What_may_be_left_out_is_null_and_blank_lines_do_not_count()
    {
        var label = Read("\n" + """{"file":"b.txt","councils":[],"findings":[]}""" + "\n\n").Single();

        Assert.IsNull(label.Title);
        Assert.IsNull(label.Published);
        Assert.IsNull(label.Text);
        Assert.IsNull(label.Kind);
        Assert.IsNull(label.InspectionType);
        Assert.IsNull(label.Visit);
    }

    [TestMethod]
    [DataRow("""{"file":"b.txt","councils":[{"name":"Liecester","role":"subject"}],"findings":[]}""", "'Liecester' is no council of the register; did you mean Leicester")]
    [DataRow("""{"file":"b.txt","councils":[{"name":"Camelot","role":"subject"}],"findings":[]}""", "'Camelot' is no council")]
    [DataRow("""{"file":"b.txt","councils":[{"name":"York","role":"star"}],"findings":[]}""", "role 'star' is unknown; it must be one of subject, mentioned")]
    [DataRow("""{"file":"b.txt","councils":[{"name":"York","role":"subject"},{"name":"City of York Council","role":"mentioned"}],"findings":[]}""", "listed twice")]
    [DataRow("""{"file":"b.txt","kind":"0","councils":[],"findings":[]}""", "kind '0' is unknown")]
    [DataRow("""{"file":"b.txt","published":"13/05/2025","councils":[],"findings":[]}""", "published '13/05/2025' is no ISO 8601 date")]
    [DataRow("""{"file":"b.txt","councils":[],"findings":[{"council":"York","aspect":"overall","judgement":"good","when":"current"}]}""", "'York' is missing from the councils")]
    [DataRow("""{"file":"b.txt","councils":[],"findings":[],"visit":{"topics":["backDoor"]}}""", "visit topic 'backDoor' is unknown; it must be one of frontDoor, helpAndProtection")]
    [DataRow("""{"file":"b.txt","councils":[],"findings":[],"visit":{"sequence":0}}""", "sequence 0 is no number of a visit")]
    [DataRow("""{"file":"b.txt","council":[],"councils":[],"findings":[]}""", "council")]
    [DataRow("""{"councils":[],"findings":[]}""", "file")]
    [DataRow("""{"file":"a.txt","councils":[],"findings":[]}""", "'a.txt' is labelled already in line 1")]
    [DataRow("not json", "line 2")]
    public void A_bad_line_is_refused_with_its_place_and_its_fault(string line, string fault)
    {
        var refusal = Assert.ThrowsExactly<InvalidDataException>(() => Read("""{"file":"a.txt","councils":[],"findings":[]}""" + "\n" + line));

        Assert.StartsWith("labels.jsonl, line 2: ", refusal.Message);
        Assert.Contains(fault, refusal.Message);
    }

    private static IReadOnlyList<LabelledArticle> Read(string text) => new LabelReader().Read(new StringReader(text), "labels.jsonl");
}
