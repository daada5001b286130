namespace NewsIngest.Tests.Classification.Councils;

/// <summary>A bare place name is its council where children's services are spoken of, and a place where something merely is.</summary>
[TestClass]
public sealed class BarePlaceTests
{
    private const string Opening = "Children's services at Dudley Council have been inspected by Ofsted.\nThe report runs to fourteen pages.\n";

    [TestMethod]
    [DataRow("Calderdale, which has been a good authority since 2019, sent its congratulations.", "Calderdale")]
    [DataRow("In Knowsley, where the grade is inadequate, they know the feeling.", "Knowsley")]
    [DataRow("Only Wokingham pays its social workers more.", "Wokingham")]
    [DataRow("The director of children's services in Bedford wished them well.", "Bedford")]
    [DataRow("Trafford and Oldham have had the same trouble with recruitment.", "Oldham; Trafford")]
    [DataRow("Leaders have been helped by colleagues in Essex.", "Essex")]
    [DataRow("Families from Sandwell, Walsall and Solihull councils came to watch.", "Sandwell; Solihull; Walsall")]
    [DataRow("Peers from Gateshead and Newcastle councils read the files.", "Gateshead; Newcastle upon Tyne")]
    [DataRow("Lincolnshire lets its care leavers stay with their carers until they are 25.", "Lincolnshire")]
    [DataRow("Rochdale's Safeguarding Children Partnership has written to Rochdale.", "Rochdale")]
    public void A_council_is_known_by_its_bare_name(string sentence, string names) =>
        Assert.AreEqual(CouncilRoles.Sorted("Dudley; " + string.Join("; ", names.Split("; ").Select(name => $"({name})"))),
            CouncilRoles.Of("Ofsted in town", Opening + sentence));

    [TestMethod]
    [DataRow("One boy had been placed in a caravan near Blackpool.", DisplayName = "a caravan")]
    [DataRow("Some children have had to move as far as Doncaster.", DisplayName = "how far it is")]
    [DataRow("The member for Plymouth Tamar asked for a debate.", DisplayName = "a constituency")]
    [DataRow("The next conference will be in Bournemouth.", DisplayName = "a conference")]
    [DataRow("She grew up on the far side of Bolton and never left.", DisplayName = "the far side")]
    [DataRow("A judge sitting in Leeds heard the case.", DisplayName = "a court")]
    [DataRow("They took the train to Norfolk for the weekend.", DisplayName = "a train")]
    [DataRow("The software came from a company in Slough.", DisplayName = "a company")]
    [DataRow("He lives outside Wigan with two dogs.", DisplayName = "an address")]
    [DataRow("The children moved into a house in Barnsley last year.", DisplayName = "a house")]
    [DataRow("The team works in a corner of Suffolk that few visitors know.", DisplayName = "a corner")]
    [DataRow("Kent Police and Essex University helped with the study.", DisplayName = "other bodies")]
    [DataRow("The boy was last seen in Tavistock Road, Plymouth, at noon.", DisplayName = "a postal address")]
    [DataRow("A school in Great Ayton, North Yorkshire, has given her a place.", DisplayName = "the county of a village")]
    [DataRow("Two boys were found in a car in Deal, Kent.", DisplayName = "the county of a town")]
    [DataRow("The Leeds-based charity read every file.", DisplayName = "the seat of a charity")]
    [DataRow("NHS Derby and Derbyshire has agreed to pay for nurses.", DisplayName = "a health body of two places")]
    [DataRow("Hospitals in Norfolk have the same trouble.", DisplayName = "hospitals")]
    [DataRow("They were guests at the match with Sunderland on Saturday.", DisplayName = "a match")]
    [DataRow("It was the driver, Maeve Sutton, who raised the alarm.", DisplayName = "a surname after a given name that no list has")]
    [DataRow("The award went to Tiberius Bolton for his patience.", DisplayName = "another")]
    [DataRow("Ministers want to redraw the map of Greater Lincolnshire.", DisplayName = "a wider area")]
    public void A_place_where_something_is_is_no_council(string sentence) =>
        Assert.AreEqual("Dudley", CouncilRoles.Of("Ofsted in town", Opening + sentence));

    [TestMethod]
    [DataRow("Sefton can't go on like this", "I have been a foster carer in Sefton for 22 years. It is time the council listened to us.", "Sefton")]
    [DataRow("Three boroughs pool their foster carers", "Bromley, Bexley and Lewisham are to look for foster carers together. The boroughs signed on Tuesday.", "Bexley; Bromley; Lewisham")]
    [DataRow("Wigan's front door 'quick and kind'", "Wigan answers calls quickly and kindly, Ofsted found on a visit in June. The council was told so in a letter.", "Wigan")]
    [DataRow("Social workers march in Rochdale", "Social workers have marched through Rochdale in a row over pay. The council said that it was talking to the union.", "Rochdale")]
    [DataRow("Free travel in Halton", "Care leavers in Halton will travel free on buses from May. The council voted for it on Monday.", "Halton")]
    public void Work_that_only_councils_do_makes_a_council_of_a_place(string title, string text, string roles) =>
        Assert.AreEqual(roles, CouncilRoles.Of(title, text));

    [TestMethod]
    [DataRow("Hull firm wins award", "A bakery from Hull has been named outstanding employer of the year. Judges at the dinner in Leeds said that its leadership was good in all areas.", DisplayName = "a business award")]
    [DataRow("Derby ends in draw", "The city was buzzing, but Derby and Stoke shared the points. It was a good game, though the county's finest was sent off.", DisplayName = "a football match")]
    [DataRow("Hotels get their stars", "Hotels in Blackpool and Torbay have been rated outstanding by inspectors from a travel guide.", DisplayName = "hotels")]
    public void Grades_of_others_make_no_councils_of_places(string title, string text) => Assert.AreEqual("", CouncilRoles.Of(title, text));
}
