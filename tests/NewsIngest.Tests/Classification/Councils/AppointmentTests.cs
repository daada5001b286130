namespace NewsIngest.Tests.Classification.Councils;

/// <summary>An appointment is news of the council that appoints; where somebody comes from is only mentioned, in the headline too.</summary>
[TestClass]
public sealed class AppointmentTests
{
    [TestMethod]
    [DataRow("Wakefield deputy named as director in Rotherham", "Rotherham Council has appointed a new director of children's services. Nadia Firth is currently deputy director at Wakefield Council, rated good by Ofsted. She starts in May.", "Rotherham; (Wakefield)")]
    [DataRow("Redbridge lures Brent's children's chief", "Brent's director of children's services is to run the same department in Redbridge. Redbridge Council said that it had been impressed by the interview. She follows Len Pugh, who retired in March.", "Redbridge; (Brent)")]
    [DataRow("New head for Dorset children's services to join from Wiltshire", "A new director has been found for children's services in Dorset. Ian Cope, at present assistant director at Wiltshire Council, will move to Dorchester in June. Dorset is rated outstanding.", "Dorset; (Wiltshire)")]
    [DataRow("Plymouth hires Cornwall manager to mend its front door", "Plymouth City Council has hired a manager from Cornwall to lead its front door. Children's services in the city were rated inadequate in 2016.", "Plymouth; (Cornwall)")]
    [DataRow("Milton Keynes boss chosen to lead in Bedford", "Bedford's children's services are to have a new director. Jo Lund has run those of Milton Keynes since 2019 and was picked from nine who applied. Bedford Borough Council said that she would begin in the autumn.", "Bedford; (Milton Keynes)")]
    [DataRow("Knowsley leader's praise for director who goes", "Knowsley Council's director of children's services is leaving. Ruth Hale moves to St Helens in July, where the job is bigger. Knowsley was rated good last year.", "Knowsley; (St Helens)")]
    public void Where_a_director_comes_from_is_only_mentioned(string title, string text, string roles) =>
        Assert.AreEqual(CouncilRoles.Sorted(roles), CouncilRoles.Of(title, text));

    [TestMethod]
    [DataRow("Stockport turns to its neighbours for social workers", "Stockport Council is to borrow social workers from Trafford Council and Tameside Council. One post in three is empty in its children's services.", "Stockport; (Tameside); (Trafford)")]
    [DataRow("Norfolk's neighbour loses its good rating", "Suffolk County Council's children's services require improvement, Ofsted has found. They had been good since 2015.", "Suffolk; (Norfolk)")]
    [DataRow("Hounslow asks a neighbour in", "Hounslow Council has asked its near neighbour Ealing to look over its children's services. Ealing, rated good, will send four managers.", "Hounslow; (Ealing)")]
    [DataRow("Doncaster 'good', says Ofsted", "Doncaster's children's services are good, Ofsted has found. Sheffield, its southern neighbour, is rated good too.", "Doncaster; (Sheffield)")]
    [DataRow("What Durham's neighbours think", "Sunderland City Council's children's services are outstanding, Ofsted said in a report published today. Durham County Council sent its congratulations.", "Sunderland; (Durham)")]
    public void A_neighbour_is_the_one_that_is_called_so(string title, string text, string roles) =>
        Assert.AreEqual(CouncilRoles.Sorted(roles), CouncilRoles.Of(title, text));
}
