using System.Globalization;

namespace NewsIngest.Tests.Classification;

/// <summary>Whose a grade is where "the former", "all three", a heading, a list or the turn of a paragraph says so.</summary>
[TestClass]
public sealed class NamedCouncilTests
{
    [TestMethod]
    [DataRow("Two", "Ofsted has reported on Leeds and Bradford. The former's children's services are outstanding and the latter's inadequate.",
        "Leeds: overall outstanding; Bradford: overall inadequate")]
    [DataRow("A deputy moves up", "Tameside Council has turned to London for its next director of children's services. Ada Vance comes from Islington.\nIslington has been rated outstanding by Ofsted since 2020. Her new employer has been inadequate since February.",
        "Islington: overall outstanding; Tameside: overall inadequate")]
    [DataRow("A debate on children's social care", "Sir Edmund spoke about his own county. Worcestershire, he reminded members, had been inadequate in 2017. \"It is now good,\" he said.",
        "overall good; was overall inadequate")]
    [DataRow("New chair for Sandwell", "Dame Ada Gray, a former NHS trust chair, will lead the board of Sandwell Children's Trust. It runs services for the council, which Ofsted has rated good.",
        "overall good")]
    [DataRow("Two", "Reports on children's services in Knowsley and Wirral came out on Tuesday from Ofsted. The former was rated good. The latter requires improvement.",
        "Knowsley: overall good; Wirral: overall requires improvement")]
    [DataRow("Two", "Kent and Medway were both inspected by Ofsted in May. For the former's children's services the judgement was outstanding, for the latter's it was good.",
        "Kent: overall outstanding; Medway: overall good")]
    [DataRow("Two", "Ofsted inspected children's services in Bury and Bolton. Of the two, Bury is good and the other, Bolton, is inadequate.",
        "Bury: overall good; Bolton: overall inadequate")]
    [DataRow("Two", "The children's services of Hounslow and Ealing were rated outstanding and good respectively by Ofsted.",
        "Hounslow: overall outstanding; Ealing: overall good")]
    [DataRow("Two", "Ofsted rated the children's services of Devon, Torbay and Plymouth inadequate, good and requires improvement, in that order.",
        "Devon: overall inadequate; Torbay: overall good; Plymouth: overall requires improvement")]
    [DataRow("Two", "Ofsted has inspected children's services in Stockport and Tameside. Both councils were rated good.",
        "Stockport: overall good; Tameside: overall good")]
    [DataRow("Three", "Ofsted has inspected children's services at Camden, Islington and Hackney councils. All three boroughs were rated outstanding.",
        "Camden: overall outstanding; Islington: overall outstanding; Hackney: overall outstanding")]
    [DataRow("Three", "Reports on the children's services of Leeds City Council, Hull City Council and Kirklees Council were published by Ofsted today. All three are good.",
        "Leeds: overall good; Hull: overall good; Kirklees: overall good")]
    [DataRow("Three", "Ofsted has judged children's services in Derby, in Nottingham and in Leicester to be good.",
        "Derby: overall good; Nottingham: overall good; Leicester: overall good")]
    [DataRow("Two", "Ofsted has judged children's services in Rutland and in Leicestershire to require improvement.",
        "Rutland: overall requires improvement; Leicestershire: overall requires improvement")]
    [DataRow("Two", "Ofsted inspected the children's services of Bath and North East Somerset Council and North Somerset Council. Each council was given the same grade, good, overall and for leadership.",
        "Bath and North East Somerset: overall good; Bath and North East Somerset: leadership good; North Somerset: overall good; North Somerset: leadership good")]
    [DataRow("Two", "Southampton and Portsmouth have both been told by Ofsted that their children's services are good. Neither is outstanding for anything.",
        "Southampton: overall good; Portsmouth: overall good")]
    [DataRow("Three", "Dudley, Walsall and Sandwell, all of which Ofsted rates as good for children's services, will share a director.",
        "Dudley: overall good; Walsall: overall good; Sandwell: overall good")]
    [DataRow("Partners", "Ministers have named partners in children's services. Leeds, Islington and East Sussex, which are rated outstanding, and Camden, which is good, will send managers to councils that have run into difficulty with Ofsted.",
        "Leeds: overall outstanding; Islington: overall outstanding; East Sussex: overall outstanding; Camden: overall good")]
    [DataRow("Wigan", "Yet Ofsted's inspectors found plenty to admire in Wigan. The help and protection of children there is good. So, too, is the leadership.",
        "help and protection good; leadership good")]
    [DataRow("Wigan", "Neither Wigan nor Bolton has managed to persuade Ofsted that its children's services are good.",
        "")]
    [DataRow("East", "Ofsted has rated East Riding of Yorkshire Council's children's services inadequate. Hull City Council, the East Riding's smaller neighbour, is rated inadequate, too.",
        "East Riding of Yorkshire: overall inadequate; Hull: overall inadequate")]
    [DataRow("East", "Ofsted has rated Rutland Council's children's services good. Leicestershire, Rutland's larger neighbour, is rated outstanding.",
        "Rutland: overall good; Leicestershire: overall outstanding")]
    [DataRow("Beds", "Bedford Borough Council and Central Bedfordshire Council have both been judged good by Ofsted for their children's services. In each case the leadership of the service was also found to be good.",
        "Bedford: overall good; Bedford: leadership good; Central Bedfordshire: overall good; Central Bedfordshire: leadership good")]
    public void A_grade_goes_to_the_councils_that_words_stand_for(string title, string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Article(title, text));

    [TestMethod]
    [DataRow("What works", "Ofsted ratings tell part of the story of children's services.\nStart with Sunderland. The service went to a company in 2017 with an inadequate rating to its name. Today it is outstanding.\nBut look at Kirklees. It too was inadequate, in 2016, and it is good today.",
        "Sunderland: overall outstanding; Sunderland: was overall inadequate; Kirklees: overall good; Kirklees: was overall inadequate")]
    [DataRow("Visit", "Inspectors from Ofsted spent two days in May with Bury Council's children's services. This focused visit did not produce a grade. When we were last graded, in 2022, we required improvement. Our neighbours in Bolton were inspected in February and are now rated good.",
        "Bury: was overall requires improvement; Bolton: overall good")]
    [DataRow("Kent up", "Kent County Council's children's services have been judged outstanding by Ofsted. Over the border, Medway Council has children's services of its own. They are rated good, following an inspection in 2023, and leaders expect another soon.",
        "Kent: overall outstanding; Medway: overall good")]
    [DataRow("One up, one down for Derby and Derbyshire", "In Derby, the news from Ofsted about children's services was bad. The city council has been rated inadequate.\nIn Derbyshire, the county council is celebrating a rise to good.\nThe overall grade in the city is down from good. One area decided it: care leavers, which was judged inadequate.\nEverywhere else things were middling. Leadership requires improvement, and so does help and protection.\nAt Matlock the mood was different. The county's leaders were judged to be good.",
        "Derby: overall inadequate; Derby: was overall good; Derby: care leavers inadequate; Derby: leadership requires improvement; Derby: help and protection requires improvement; Derbyshire: overall good; Derbyshire: leadership good")]
    [DataRow("Week", "Rutland learnt on Monday that Ofsted rates its children's services good.\nBy Wednesday Shropshire had its answer as well. From good to outstanding, with a good for its leaders.",
        "Rutland: overall good; Shropshire: overall outstanding; Shropshire: leadership good; Shropshire: was overall good")]
    [DataRow("Kingston", "Ofsted has inspected Kingston upon Thames Council's children's services. Its overall grade is unchanged at outstanding.",
        "overall outstanding; was overall outstanding")]
    [DataRow("BCP", "BCP Council's children's services have improved, Ofsted said. Branded inadequate at its first inspection, held in late 2021, it is now good overall. What lags is the experience of care leavers, which requires improvement: inspectors heard of long waits.",
        "overall good; was overall inadequate; care leavers requires improvement")]
    [DataRow("First reports published under new inspection of children's services", "Ofsted has published its first reports under the single inspection.\nIn Slough, inspectors judged services to be inadequate overall.\nIn Hillingdon, services require improvement.",
        "Slough: overall inadequate; Hillingdon: overall requires improvement", "2014-02-14")]
    [DataRow("London", "In 2016 Bromley's children's services were inadequate, Ofsted says. They are now outstanding. Across the borough boundary, Lewisham had been stuck on requires improvement for years. It became good last winter.",
        "Bromley: overall outstanding; Bromley: was overall inadequate; Lewisham: overall good; Lewisham: was overall requires improvement")]
    [DataRow("North", "West Northamptonshire Council has made progress, Ofsted's focused visit found. Its children's services were inherited from the former county, rated inadequate, and are on the mend.",
        "was overall inadequate")]
    public void Each_paragraph_is_about_the_council_it_turns_to(string title, string text, string findings, string published = "2024-05-01") =>
        Assert.AreEqual(Reads.Sorted(findings),
            Reads.Article(title, text, new DateTimeOffset(DateOnly.Parse(published, CultureInfo.InvariantCulture), TimeOnly.MinValue, TimeSpan.Zero)));

    [TestMethod]
    [DataRow("Intervention", "Ofsted judgements of the children's services in intervention are shown below.\nLocal authority | Type of intervention | Ofsted judgement\nLancashire | Supervision and support | Requires improvement\nReading | Company (from December) | Inadequate\nCroydon | Commissioner | Inadequate",
        "Lancashire: overall requires improvement; Reading: overall inadequate; Croydon: overall inadequate")]
    [DataRow("How good are children's services where you live?", "Ofsted has rated every council in the region for children's services. Here is the list.\nOutstanding\nNorth Tyneside\nSunderland\nHartlepool\nGood\nDurham\nGateshead\nRequires improvement\nMiddlesbrough",
        "North Tyneside: overall outstanding; Sunderland: overall outstanding; Hartlepool: overall outstanding; Durham: overall good; Gateshead: overall good; Middlesbrough: overall requires improvement")]
    [DataRow("Councils by grade", "Ofsted's ratings for children's services in the region, by council:\nGood\n- Durham\n- Gateshead\nInadequate\n- Darlington",
        "Durham: overall good; Gateshead: overall good; Darlington: overall inadequate")]
    [DataRow("Berkshire's six", "The Ofsted ratings of Berkshire's councils for children's services are below.\nCouncil | Rating | Year\nBracknell Forest | Outstanding | 2026\nReading | Requires improvement | 2024\nSlough | Requires improvement | 2023\nSlough's leadership is rated inadequate.",
        "Bracknell Forest: overall outstanding; Reading: overall requires improvement; Slough: overall requires improvement; Slough: leadership inadequate", "2026-02-16")]
    public void A_list_under_a_grade_and_the_rows_of_a_table_name_councils(string title, string text, string findings, string published = "2024-05-01") =>
        Assert.AreEqual(Reads.Sorted(findings),
            Reads.Article(title, text, new DateTimeOffset(DateOnly.Parse(published, CultureInfo.InvariantCulture), TimeOnly.MinValue, TimeSpan.Zero)));

    [TestMethod]
    [DataRow("Hartlepool and Darlington learned their Ofsted grades for children's services this week. They were judged good and requires improvement respectively.", "Hartlepool: overall good; Darlington: overall requires improvement")]
    [DataRow("Somerset and Wiltshire, whose children's services Ofsted currently rates good and outstanding respectively, have signed; Devon has yet to decide.", "Somerset: overall good; Wiltshire: overall outstanding")]
    [DataRow("Kent and Medway, whose children's services Ofsted rates outstanding and good, are to share a hub.", "Kent: overall outstanding; Medway: overall good")]
    [DataRow("Lincolnshire's children's services are outstanding, says Ofsted. Its neighbours are good (Rutland), require improvement (Leicester) or are inadequate (Nottingham).",
        "Lincolnshire: overall outstanding; Rutland: overall good; Leicester: overall requires improvement; Nottingham: overall inadequate")]
    [DataRow("Ofsted has rated children's services in the south-west. Swindon is good, Wiltshire too, while Dorset and Devon require improvement.",
        "Swindon: overall good; Wiltshire: overall good; Dorset: overall requires improvement; Devon: overall requires improvement")]
    public void Grades_are_dealt_out_in_the_order_of_the_councils(string text, string findings) =>
        Assert.AreEqual(Reads.Sorted(findings), Reads.Sentence(text));
}
