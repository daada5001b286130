using System.Collections.Frozen;
using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Names;

/// <summary>What the register can't know about names: which mean something else as well, and which words make them somebody else's.</summary>
internal static class NameTraps
{
    /// <summary>Aliases that are no council when they stand alone.</summary>
    public static FrozenSet<string> NotAlone { get; } = Set("London", "Bristol, City of", "Herefordshire, County of", "Hull City", "H&F");

    /// <summary>Names that need another sign of the council in the article: an unmistakable form, or children's services beside them.</summary>
    public static FrozenSet<string> Doubtful { get; } = Set("Westminster", "Richmond", "Kingston", "Newcastle", "City of London", "Windsor", "Poole", "Stoke",
        "Maidenhead");

    /// <summary>Names with a council's word in them that are places all the same.</summary>
    public static FrozenSet<string> PlaceAfterAll { get; } = Set("County Durham", "City of York", "City of London", "Durham County", "Surrey County",
        "City of Hull", "Bedford Borough");

    private static readonly FrozenDictionary<string, string[]> Aliases = new Dictionary<string, string[]>(StringComparer.OrdinalIgnoreCase)
    {
        ["Bournemouth, Christchurch and Poole"] = ["BCP", "Bournemouth Christchurch and Poole", "Bournemouth, Poole and Christchurch"],
        ["Bristol"] = ["City of Bristol"],
        ["Newcastle upon Tyne"] = ["Newcastle"],
        ["Kingston upon Thames"] = ["Kingston"],
        ["Richmond upon Thames"] = ["Richmond"],
        ["Hammersmith and Fulham"] = ["Hammersmith & Fulham"],
        ["Southend-on-Sea"] = ["Southend"],
        ["Northamptonshire"] = ["Northants"],
        ["Dorset County Council"] = ["Dorset County Council", "Dorset CC"],
        ["Cheshire West and Chester"] = ["Cheshire West"],
        ["Windsor and Maidenhead"] = ["Windsor & Maidenhead"],
        ["Telford and Wrekin"] = ["Telford"],
        ["Stockton-on-Tees"] = ["Stockton"],
        ["Hull"] = ["Hull", "Kingston upon Hull"],
        ["Isle of Wight"] = ["the Isle of Wight"],
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Aliases beside the register's.</summary>
    public static IReadOnlyList<string> MoreAliases(string name) => Aliases.GetValueOrDefault(name, []);

    /// <summary>Longer names that contain a council's name and are none; the Royal Borough is one of four councils, whichever the article is about.</summary>
    public static IEnumerable<(string Name, Meaning Meaning)> Meanings
    {
        get
        {
            yield return ("Royal Borough", new Meaning(SpanKind.Institution, 0, CapitalOnly: true));
            foreach (var name in LongerNames) yield return (name, new Meaning(SpanKind.OtherPlace, 0, CapitalOnly: true));
        }
    }

    private static readonly string[] LongerNames =
    [
        "Greater Manchester", "New York", "Duke of York", "Duchess of York", "Prince of Wales", "Duke of Norfolk", "Duke of Sussex", "Duke of Kent",
        "Derby County", "Nottingham Forest", "Leicester City", "Leicester Tigers",
        "Bury St Edmunds", "Sutton Coldfield", "Sutton in Ashfield", "Newcastle under Lyme", "Newcastle under Lyme Borough Council", "Old Trafford",
        "Brent Cross", "Brent crude",
        "Hackney carriage", "Hackney carriages", "Camden Market", "Camden Town", "Kent State", "Medway Maritime", "River Medway", "River Derwent",
        "Durham University", "Essex University", "Port of Southampton", "Manchester United", "Manchester City",
        "Manchester Arena", "Sheffield United", "Sheffield Wednesday", "Leeds United", "Stoke City", "Hull City", "Bradford City", "Birmingham City",
        "Norwich City", "Bolton Wanderers", "Blackburn Rovers", "Derby winner", "Epsom Derby", "local derby",
        "Kentucky Derby", "Cumberland Lodge", "Cumberland sausage", "Merton College", "Wigan Athletic", "Wigan Warriors", "Leeds Rhinos", "Warrington Wolves",
        "Reading Festival", "Reading FC", "Leeds Festival", "Bath Rugby", "Bath Spa", "Richmond, North Yorkshire",
        "Richmond North Yorkshire", "Richmond in North Yorkshire", "Richmond in Yorkshire", "Richmond, Yorkshire", "Richmondshire", "Bedford Hospital",
        "South Yorkshire", "West Yorkshire", "Yorkshire and the Humber", "Yorkshire and Humber", "West Midlands", "East Midlands",
        "Berkshire", "Bedfordshire", "Cheshire", "East Anglia", "Tyne and Wear", "Merseyside", "Humberside", "Teesside", "Cleveland", "Avon", "Sussex",
        "Yorkshire", "Barking mad", "Wandsworth Prison", "Durham Prison", "Lewes Prison", "Bedford Prison", "Wakefield Trinity",
        "Kirklees College", "Lancashire Cricket", "Surrey Cricket", "Somerset Cricket", "Surrey Heath", "Surrey Hills", "North Devon", "North Kent",
        "East Kent", "West Kent", "North Essex", "South Essex", "Mid Essex", "West Essex", "North Norfolk", "Mid Kent", "East Lancashire",
        "West Lancashire", "North Lancashire", "South Lancashire", "East Surrey", "West Surrey", "East London", "West London", "North London", "South London",
        "Central London", "Inner London", "Outer London", "Greater London", "Isle of Man", "West Cornwall", "South Devon", "East Devon",
        "Westminster Government", "Westminster village", "Westminster Abbey", "Palace of Westminster", "Southampton General", "Cumbrian", "St Helens Hospital",
        "Mount St Helens", "County Durham and Darlington", "Royal Berkshire", "University of York", "Kent and Medway NHS",
        "Staffordshire Moorlands", "Dudley Zoo", "Southwark Cathedral", "York Minster", "Lincolnshire Wolds", "Northumberland Street", "Norfolk Island",
        "Norfolk Broads", "Sutton Trust", "The Sutton Trust", "Essex Lawyers", "Kent Online", "Essex Live", "Cornwall Live", "Devon Live", "Surrey Live",
        "Somerset Live", "Leicestershire Live", "Stoke Mandeville", "Stoke Newington", "Stoke Poges", "Bexley Heath", "Bradford on Avon",
        "Bradford-on-Avon", "Wells, Somerset", "Plymouth Argyle", "Portsmouth News",
        "Northern Ireland", "Down Syndrome",
    ];

    /// <summary>After a bare name these make another body of it: "Derby Hospital", "Kent Police".</summary>
    public static FrozenSet<string> OthersAfter { get; } = Set(
        "University", "Hospital", "Hospitals", "Infirmary", "NHS", "Police", "Constabulary", "Fire", "FC", "AFC", "United", "Rovers", "Wanderers", "Athletic",
        "Albion", "Road", "Street", "Lane", "Avenue", "Drive", "Close", "Way", "Gardens", "Square", "Park", "School", "College", "Academy", "Grammar",
        "Crown", "Magistrates", "Combined", "Cathedral", "MP", "MPs", "Live", "Online", "Post", "Mercury", "Echo", "Gazette", "Herald", "Telegraph",
        "Chronicle", "Observer", "Mail", "Guardian", "Times", "Argus", "Express", "Advertiser", "Standard", "Star", "Airport", "Station", "Arena",
        "Theatre", "Museum", "Castle", "Prison", "North", "South", "East", "West", "Central",
        "Marathon", "Festival", "Rugby", "Cricket", "RFC", "CCG", "ICB", "Mind", "Women's", "Healthcare", "Clinical", "Community", "Safeguarding", "LSCB",
        "Coroner", "Coroners", "County", "Cup", "day", "match", "game", "House", "Dam", "based", "born", "Law", "Youth", "Chamber", "Evening", "World",
        "Playhouse", "Primary", "High", "Infant", "Junior", "Nursery", "Green", "Hill", "Bridge", "Docks", "Works", "Building", "Society", "Diocese",
        "Family", "Local");

    /// <summary>Before a bare name these make a person or another body of it: "Mr Sutton", "Bishop of Durham".</summary>
    public static FrozenSet<string> OthersBefore { get; } = Set(
        "Mr", "Mrs", "Ms", "Miss", "Dr", "Cllr", "Cllrs", "Councillor", "Councillors", "Coun", "Sir", "Dame", "Lord", "Lady", "Baroness", "Baron", "Earl",
        "Professor", "Prof", "Rev", "Judge", "Justice", "Recorder", "Inspector", "Sergeant", "PC");

    /// <summary>Before a bare name these make another body or a wider area of it: "NHS Derby", "Greater Essex".</summary>
    public static FrozenSet<string> BodiesBefore { get; } = Set("NHS", "Greater", "Healthwatch", "Radio", "BBC", "Age", "Visit");

    /// <summary>Before "of", "for" or "in" and a bare name these make another body of it.</summary>
    public static FrozenSet<string> OthersBeforeOf { get; } = Set(
        "University", "Bishop", "Archbishop", "Duke", "Duchess", "Earl", "Diocese", "MP", "Port", "Battle", "Bank", "MPs", "Recorder", "Marquess", "Dean",
        "Coroner");

    /// <summary>Given names that come before a surname that is also a council's: "Clark Kent".</summary>
    public static FrozenSet<string> GivenNames { get; } = Set(
        "Adam", "Alan", "Alex", "Alice", "Alison", "Amanda", "Amy", "Andrea", "Andrew", "Andy", "Angela", "Ann", "Anna", "Anne", "Anthony", "Barbara", "Barry",
        "Ben", "Beth", "Bob", "Brian", "Carol", "Caroline", "Catherine", "Charles", "Charlotte", "Chris", "Christine", "Christopher", "Claire", "Clark",
        "Clare", "Colin", "Craig", "Dan", "Daniel", "Dave", "David", "Dawn", "Deborah", "Debbie", "Diane", "Donna", "Edward", "Elaine", "Eleanor",
        "Elizabeth", "Ellen", "Emily", "Emma", "Eric", "Fiona", "Frances", "Frank", "Gareth", "Gary", "Gavin", "Geoff", "George", "Gillian", "Glen",
        "Graham", "Greg", "Hannah", "Harriet", "Harry", "Hazel", "Heather", "Helen", "Henry", "Hilary", "Howard", "Ian", "Isobel", "Ivan", "Jack",
        "Jackie", "Jacqueline", "James", "Jane", "Janet", "Jason", "Jean", "Jeff", "Jennifer", "Jenny", "Jeremy", "Jessica", "Jill", "Jim", "Jo", "Joan",
        "Joanna", "Joanne", "Joe", "John", "Jonathan", "Josh", "Joyce", "Judith", "Julia", "Julian", "Julie", "June", "Karen", "Kate", "Katherine",
        "Kathryn", "Katie", "Keith", "Ken", "Kerry", "Kevin", "Kim", "Laura", "Lauren", "Lee", "Leon", "Lesley", "Lewis", "Liam", "Linda", "Lisa", "Liz",
        "Louise", "Lucy", "Luke", "Lynn", "Malcolm", "Marcus", "Margaret", "Maria", "Marie", "Marion", "Mark", "Martin", "Mary", "Matt", "Matthew",
        "Maureen", "Melanie", "Michael", "Michelle", "Mick", "Mike", "Natalie", "Neil", "Nicholas", "Nick", "Nicola", "Nicole", "Nigel", "Oliver",
        "Pamela", "Pat", "Patricia", "Patrick", "Paul", "Paula", "Pauline", "Penny", "Peter", "Phil", "Philip", "Rachel", "Ray", "Rebecca", "Richard",
        "Rob", "Robert", "Robin", "Roger", "Ronald", "Rosie", "Ruth", "Ryan", "Sally", "Sam", "Samantha", "Sandra", "Sarah", "Scott", "Sean", "Sharon",
        "Sheila", "Shirley", "Simon", "Sophie", "Stephanie", "Stephen", "Steve", "Steven", "Stuart", "Sue", "Susan", "Suzanne", "Terry", "Theresa", "Tim",
        "Tina", "Tom", "Tony", "Tracey", "Tracy", "Trevor", "Valerie", "Vicky", "Victoria", "Wendy", "Will", "William", "Yvonne", "Zoe", "Ashley", "Bill",
        "Clive", "Derek", "Dennis", "Duncan", "Edwin", "Gail", "Gemma", "Georgia", "Gordon", "Grace", "Iain", "Jasmine", "Jayne", "Kelly", "Kyle",
        "Leanne", "Lorraine", "Marilyn", "Norman", "Olivia", "Phillip", "Ralph", "Rosemary", "Rupert", "Russell", "Sylvia", "Toby", "Vanessa", "Vera",
        "Warren", "Wayne", "Anita", "Priya", "Imran", "Mohammed", "Nadia", "Farah", "Amir", "Bradley", "Connor", "Ella", "Freya", "Megan", "Molly",
        "Nathan", "Owen", "Poppy", "Rhys", "Sadie", "Tessa", "Una");

    /// <summary>"Reading the report", "Bury the hatchet": a name that is also a verb, before a word that only a verb can have.</summary>
    public static bool IsAlsoAVerb(ReadOnlySpan<char> name, ReadOnlySpan<char> next) =>
name switch
{
    "Reading" =>
        next is "the" or "this" or "about" or "through" or "these" or "their" or "your" or "between" or "out" or "it" or "a" or "an" or "books" or "aloud"
            or "skills" or "lessons" or "list" or "room" or "age" or "levels",
    "Bury" => next is "the" or "bad" or "old" or "deep" or "them" or "it" or "his" or "her" or "their" or "your",
    "Barking" => next is "at" or "up",
    _ => false,
};

    private static FrozenSet<string> Set(params string[] names) => names.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
