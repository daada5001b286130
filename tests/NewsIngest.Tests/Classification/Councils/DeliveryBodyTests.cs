namespace NewsIngest.Tests.Classification.Councils;

/// <summary>A trust or company stands for the councils that it serves: those that the article names, or all where it names none.</summary>
[TestClass]
public sealed class DeliveryBodyTests
{
    [TestMethod]
    [DataRow("Company gets a new chair", "Achieving for Children, which runs children's services for three councils, has a new chair. Omar Laidlaw was a social worker for twenty years before he went into housing, and says that he has missed it every day. He will start in June.", "Kingston upon Thames; Richmond upon Thames; Windsor and Maidenhead")]
    [DataRow("Kingston outstanding again", "Kingston's children's services, run by Achieving for Children, have been rated outstanding by Ofsted. The company works for Richmond, too, which is waiting for its turn.", "Kingston upon Thames; (Richmond upon Thames)")]
    [DataRow("Windsor and Maidenhead up a grade", "The Royal Borough of Windsor and Maidenhead is now good, says Ofsted. Achieving for Children runs its children's services.", "Windsor and Maidenhead")]
    [DataRow("Two boroughs, one company, one grade", "Richmond and Kingston have both been judged outstanding by Ofsted. Achieving for Children runs the children's services of each.", "Kingston upon Thames; Richmond upon Thames")]
    [DataRow("North Northamptonshire to look again at what it pays", "North Northamptonshire Council is to review its contract with Northamptonshire Children's Trust. West Northamptonshire Council, which shares the trust, has no such plans.", "North Northamptonshire; (West Northamptonshire)")]
    [DataRow("Trust's year in figures", "Northamptonshire Children's Trust helped 5,000 children last year, its annual report says. Ofsted has yet to grade its work.", "North Northamptonshire; West Northamptonshire")]
    public void A_body_stands_for_the_councils_that_the_article_names(string title, string text, string roles) =>
        Assert.AreEqual(CouncilRoles.Sorted(roles), CouncilRoles.Of(title, text));

    [TestMethod]
    [DataRow("Two new councils take over in Cumbria", "Cumberland Council and Westmorland and Furness Council now run children's services in place of Cumbria County Council. Cumbria was rated as requiring improvement by Ofsted in 2022.", "Cumberland; Westmorland and Furness; (Cumbria)")]
    [DataRow("What Northamptonshire's children got from the split", "North Northamptonshire and West Northamptonshire took over from Northamptonshire County Council in 2021. Its children's services had been rated inadequate by Ofsted.", "North Northamptonshire; West Northamptonshire; (Northamptonshire)")]
    [DataRow("Cumbria's debts come home", "Cumberland Council has taken over 300 unfinished assessments of children in need from Cumbria County Council. Cumbria was wound up last year.", "Cumberland; (Cumbria)")]
    [DataRow("BCP names its director", "Bournemouth, Christchurch and Poole Council has a new director of children's services. The Borough of Poole was rated good in its day, Bournemouth Borough Council less so.", "Bournemouth, Christchurch and Poole; (Bournemouth); (Poole)")]
    [DataRow("Trial of former county's social worker", "A social worker who worked for Northamptonshire County Council has been struck off. Children's services were rated inadequate at the time.", "Northamptonshire")]
    public void Who_replaced_a_council_is_the_subject_where_it_is_named(string title, string text, string roles) =>
        Assert.AreEqual(CouncilRoles.Sorted(roles), CouncilRoles.Of(title, text));
}
