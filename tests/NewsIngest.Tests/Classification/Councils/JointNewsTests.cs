namespace NewsIngest.Tests.Classification.Councils;

/// <summary>Councils that one lead judges are its subjects together; one whose grade is only recalled beside them is mentioned.</summary>
[TestClass]
public sealed class JointNewsTests
{
    [TestMethod]
    [DataRow("Nottingham inadequate, county good", "Children's services at Nottingham City Council have been judged inadequate and those of Nottinghamshire County Council good, in reports from Ofsted released hours apart.", "Nottingham; Nottinghamshire")]
    [DataRow("Bedford misses out on good", "Central Bedfordshire earned a good rating for its children's services, Ofsted announced; Bedford Borough did not, being told that it requires improvement to be good.", "Bedford; Central Bedfordshire")]
    [DataRow("South Yorkshire round-up", "Ofsted has graded three South Yorkshire councils' children's services.\n- Sheffield: good\n- Rotherham: outstanding\n- Barnsley: requires improvement to be good", "Barnsley; Rotherham; Sheffield")]
    [DataRow("Round-up of reports", "Dorset Council's children's services were rated outstanding by Ofsted in May. Devon was judged inadequate.\nKent is good, inspectors found.\nLuton requires improvement, Ofsted says.", "Devon; Dorset; Kent; Luton")]
    [DataRow("Two years on: what became of the department no one wanted?", "When Cumbria was split in two in April 2023, nobody was queueing up to take charge of its children's services.\nCumbria County Council had a bad name with Ofsted.\nHow have the successors done?\nWestmorland and Furness was first to be inspected and came out as good. Cumberland had to wait, and was judged to be good as well.", "Cumberland; Westmorland and Furness; (Cumbria)")]
    public void Councils_judged_in_one_piece_of_news_are_its_subjects(string title, string text, string roles) =>
        Assert.AreEqual(CouncilRoles.Sorted(roles), CouncilRoles.Of(title, text));

    [TestMethod]
    [DataRow("Tees councils: two good", "Middlesbrough and Redcar and Cleveland have each been found good by Ofsted for children's services. That makes Stockton-on-Tees, whose rating is requires improvement, the odd one out on that stretch of the river.", "Middlesbrough; Redcar and Cleveland; (Stockton-on-Tees)")]
    [DataRow("Two grades better than next door", "Waltham Forest's children's services, rated outstanding by Ofsted this week, stand two grades above those of Newham, which remain at requires improvement.", "Waltham Forest; (Newham)")]
    [DataRow("Ofsted spares no praise for Southwark", "Southwark's neighbours were quick to send flowers when Ofsted found its children's services outstanding. Lewisham's card read: \"See you up there one day.\"", "Southwark; (Lewisham)")]
    [DataRow("Budget: £8m more for children's services", "Councillors in Redbridge have voted to put another £8m into children's services, rated outstanding by Ofsted.\nThe budget went through by 41 votes to 12.\nCouncil tax will rise.\n\"Ask Havering what happens,\" the leader said.\nHavering's children's services are rated inadequate.", "Redbridge; (Havering)")]
    [DataRow("South West directors form compact on pay", "Fourteen councils will cap what they pay agency social workers. Somerset and Wiltshire, whose children's services Ofsted rates good, are among them; Devon has yet to decide.", "(Devon); (Somerset); (Wiltshire)")]
    [DataRow("Councils agree to keep trust's contract", "Members of Sandwell Metropolitan Borough Council have agreed to extend the contract of Sandwell Children's Trust.\nThe council's services have required improvement since 2022, Ofsted says.\nThe council will share the cost of placements.\nIn the neighbouring borough of Dudley a plan to share a director with Walsall Council had been dropped.", "Sandwell; (Dudley); (Walsall)")]
    public void A_council_whose_grade_is_recalled_beside_the_news_is_mentioned(string title, string text, string roles) =>
        Assert.AreEqual(CouncilRoles.Sorted(roles), CouncilRoles.Of(title, text));

    [TestMethod]
    [DataRow("Kingston hopes to stay clear of trouble", "\"I expect a fair hearing,\" a Kingston councillor said as Ofsted's inspectors unpacked their laptops at the Guildhall.", "Kingston upon Thames")]
    [DataRow("Newcastle good", "Newcastle City Council's children's services have been rated good by Ofsted. Newcastle-under-Lyme, a Staffordshire district with the shorter drive for the inspectors, has none to inspect.", "Newcastle upon Tyne")]
    [DataRow("Fostering push", "Ten northern councils, including Gateshead and Sunderland, are to share a fostering hub.", "(Gateshead); (Sunderland)")]
    [DataRow("County and city to share adoption agency", "Leicestershire County Council and Leicester City Council are to run a joint adoption agency from April.", "Leicester; Leicestershire")]
    [DataRow("Letters", "Sir, Kent's children's services are rated good by Ofsted. Medway's are not.\nSir, I write to thank the two young men who pushed my car out of the ford.\nSir, The clock is seven minutes fast.", "(Kent); (Medway)")]
    public void Names_are_read_by_what_stands_beside_them(string title, string text, string roles) =>
        Assert.AreEqual(CouncilRoles.Sorted(roles), CouncilRoles.Of(title, text));
}
