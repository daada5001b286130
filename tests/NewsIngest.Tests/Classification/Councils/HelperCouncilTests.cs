namespace NewsIngest.Tests.Classification.Councils;

/// <summary>An article is about the council that is inspected and helped, and only mentions the one that helps, employs, adjoins or compares.</summary>
[TestClass]
public sealed class HelperCouncilTests
{
    [TestMethod]
    [DataRow("A letter and a long list", "Ofsted has been back to Bury for a second monitoring visit. Social workers are seeing children sooner. Salford City Council has been lending its managers since Christmas.", "Bury; (Salford)")]
    [DataRow("Fewer cases, more time", "Caseloads are down in Blackpool, inspectors found when they returned to the resort in March. Its children's services are inadequate. Lancashire County Council was providing support to the front door.", "Blackpool; (Lancashire)")]
    [DataRow("Minister: no trust this time", "There will be no trust for Medway's children's services, the minister has decided. Essex County Council has been an exacting improvement partner, she said.", "Medway; (Essex)")]
    [DataRow("Director to leave after eight years", "The director of children's services at Stockport is to retire. Ms Hallam came to the borough from Cheshire East Council in 2016.", "Stockport; (Cheshire East)")]
    [DataRow("New chief for children's services", "Swindon has chosen Ruth Amory to run its children's services. She arrives from Wiltshire Council, where she was deputy director for six years.", "Swindon; (Wiltshire)")]
    [DataRow("Foster carers wanted", "More foster carers are needed in Halton, where 90 children in care live outside the borough. Neighbouring Warrington Borough Council has the same worry.", "Halton; (Warrington)")]
    [DataRow("Ofsted: Thurrock's services for children require improvement", "Children's services in Thurrock require improvement, Ofsted has found. The council has asked Southend-on-Sea City Council for advice.", "Thurrock; (Southend-on-Sea)")]
    [DataRow("Fresh start for the front door", "Inspectors have visited Wirral to see how it answers the phone. Its advisers came from Leeds City Council, and its children's services are all the better for it.", "Wirral; (Leeds)")]
    [DataRow("Praise for children's services", "Ofsted has praised children's services in Rutland. Leicestershire County Council, next door, was inspected in the same week.", "Rutland; (Leicestershire)")]
    [DataRow("Back in house", "Reading is to run its own children's services again. Help was given by colleagues at Hampshire County Council, and the borough says that it is grateful.", "Reading; (Hampshire)")]
    [DataRow("Caseloads fall again", "Torbay has cut the caseloads of its social workers. Children's services there were handed over to Plymouth City Council for two years.", "Torbay; (Plymouth)")]
    [DataRow("Croydon: what the letter says", "Ofsted's third letter on Croydon's children's services is out. Kent County Council, which borders the borough, sent two managers. Surrey County Council did the same.", "Croydon; (Kent); (Surrey)")]
    [DataRow("Trust gets its new chair", "Slough Children First has a new chair. Anita Rowe worked for Hillingdon Council for twenty years and now wants to see children's services in the town become good.", "Slough; (Hillingdon)")]
    public void The_council_that_helps_or_adjoins_is_only_mentioned(string title, string text, string roles) =>
        Assert.AreEqual(CouncilRoles.Sorted(roles), CouncilRoles.Of(title, text));
}
