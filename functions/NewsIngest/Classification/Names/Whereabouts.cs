using System.Collections.Frozen;
using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Names;

/// <summary>Counties and regions where they only tell in which part of England a council lies: "the Berkshire borough", "a Lancashire seaside town".</summary>
internal static class Whereabouts
{
    /// <summary>How many words may stand between the county and the word for the council: "the Devon former spa town".</summary>
    private const int MostAdjectives = 2;

    /// <summary>Areas that have no council of their own.</summary>
    private static readonly FrozenSet<string> Regions = Set(
        "Avon", "Bedfordshire", "Berkshire", "Cheshire", "Cleveland", "East Anglia", "East London", "East Midlands", "Greater London", "Greater Manchester",
        "Humberside", "Merseyside", "Middlesex", "North London", "South London",
        "South Yorkshire", "Sussex", "Teesside", "Tyne and Wear", "Tyneside", "Wearside", "West London", "West Midlands", "West Yorkshire", "Yorkshire");

    /// <summary>Counties with a council, in which other councils lie as well, or lay.</summary>
    private static readonly FrozenSet<string> Counties = Set(
        "Buckinghamshire", "Cambridgeshire", "Cornwall", "County Durham", "Cumbria", "Derbyshire", "Devon", "Dorset", "Durham", "East Sussex",
        "East Yorkshire", "Essex", "Gloucestershire", "Hampshire", "Herefordshire",
        "Hertfordshire", "Kent", "Lancashire", "Leicestershire", "Lincolnshire", "Norfolk", "North Yorkshire", "Northamptonshire", "Northumberland",
        "Nottinghamshire", "Oxfordshire", "Shropshire", "Somerset", "Staffordshire",
        "Suffolk", "Surrey", "Warwickshire", "West Sussex", "Wiltshire", "Worcestershire");

    /// <summary>What no county council is called.</summary>
    private static readonly FrozenSet<string> SmallerPlaces = Set("town", "city", "borough", "district", "unitary", "resort", "port", "village");

    /// <summary>What a council of any kind is called.</summary>
    private static readonly FrozenSet<string> Bodies = Set("council", "authority", "local", "county", "metropolitan");

    private static readonly FrozenSet<string> Leads = Set("the", "a", "an", "another", "one", "this", "that", "neighbouring", "nearby");

    private static readonly FrozenSet<string> Compass = Set("north", "south", "east", "west", "mid", "central", "inner", "outer");

    /// <summary>"Kent" and "East Sussex", and not "West Berkshire" or "Medway".</summary>
    public static bool IsCounty(ReadOnlySpan<char> name) => Counties.Holds(name);

    /// <summary>How many words tell only where the council named next lies; 0 where they name a council themselves, or a place.</summary>
    /// <param name="count">Words of the name at <paramref name="at"/>.</param>
    public static int Count(string text, ReadOnlySpan<Token> tokens, int at, int count, Lexicon lexicon)
    {
        var last = at + count - 1;
        if ((tokens[last].Style & SpanStyle.Possessive) != 0) return 0;
        var name = text.AsSpan(tokens[at].Start, tokens[last].End - tokens[at].Start);
        var isRegion = Regions.Holds(name);
        if (!isRegion && !Counties.Holds(name)
            && !(tokens[at].In(text) is var first && Compass.Holds(first) && Counties.Holds(name[first.Length..].TrimStart())))
        {
            return 0;
        }

        if (!IsLedBy(text, tokens, at, isRegion)) return 0;
        var noun = last + 1;
        while (noun < tokens.Length && noun <= last + MostAdjectives && !IsBody(text, tokens[noun], isRegion) && IsPlain(tokens[noun], lexicon)) noun++;
        return noun < tokens.Length && IsBody(text, tokens[noun], isRegion) ? noun - at : 0;
    }

    /// <summary>"The Berkshire borough", "a north Kent town", and a headline's "Berkshire borough".</summary>
    private static bool IsLedBy(string text, ReadOnlySpan<Token> tokens, int at, bool isRegion)
    {
        if (at > 1 && Compass.Holds(tokens[at - 1].In(text))) at--;
        return at > 0 ? Leads.Holds(tokens[at - 1].In(text)) : isRegion;
    }

    private static bool IsBody(string text, Token token, bool isRegion) =>
        (token.Style & SpanStyle.Capital) == 0 && (SmallerPlaces.Holds(token.In(text)) || isRegion && Bodies.Holds(token.In(text)));

    /// <summary>A word that no table knows, such as "seaside".</summary>
    private static bool IsPlain(Token token, Lexicon lexicon) =>
        (token.Style & (SpanStyle.Capital | SpanStyle.Possessive)) == 0 && lexicon[lexicon.Next(0, token.Word)] is null;

    private static FrozenSet<string> Set(params string[] names) => names.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
