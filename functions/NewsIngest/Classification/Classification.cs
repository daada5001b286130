using System.Text.Json.Serialization;

namespace NewsIngest.Classification;

/// <summary>What an article is, as far as Ofsted and children's services are concerned.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ArticleKind>))]
public enum ArticleKind
{
    /// <summary>It reports a new Ofsted judgement of a council's children's social care.</summary>
    Judgement,

    /// <summary>It reports a focused, monitoring or assurance visit.</summary>
    Visit,

    /// <summary>Other news of one or a few councils.</summary>
    CouncilNews,

    /// <summary>Policy, national figures, or several councils in passing.</summary>
    SectorNews,

    /// <summary>A list, a job advert, a wall or an error page.</summary>
    NotAnArticle,
}

/// <summary>The inspection that an article is about.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<InspectionType>))]
public enum InspectionType
{
    /// <summary>Inspection of local authority children's services, 2018 onwards.</summary>
    Ilacs,

    /// <summary>Single inspection framework, November 2013 to 2017.</summary>
    Sif,

    /// <summary>ILACS focused visit: no grade.</summary>
    FocusedVisit,

    /// <summary>Monitoring visit to an inadequate council: no grade.</summary>
    MonitoringVisit,

    /// <summary>Joint targeted area inspection: no grade.</summary>
    Jtai,

    /// <summary>Area SEND inspection of the local partnership: not social care.</summary>
    AreaSend,

    /// <summary>An earlier framework, or another inspectorate's inspection of a council.</summary>
    Other,
}

/// <summary>A judgement area of Ofsted's council frameworks (SIF and ILACS).</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Aspect>))]
public enum Aspect
{
    Overall,
    HelpAndProtection,
    InCare,
    CareLeavers,
    Leadership,
    Adoption,
}

/// <summary>Ofsted's four-point scale for council children's services, best first.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Judgement>))]
public enum Judgement
{
    Outstanding,
    Good,
    RequiresImprovement,
    Inadequate,
}

/// <summary>Whether a finding stands now.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<FindingTime>))]
public enum FindingTime
{
    /// <summary>Reported as new, or as the grade that stands.</summary>
    Current,

    /// <summary>Superseded or historical.</summary>
    Previous,
}

/// <summary>A council's part in an article.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<CouncilRole>))]
public enum CouncilRole
{
    /// <summary>The article is about its children's services.</summary>
    Subject,

    /// <summary>Any other reference to it as a body or as an area inspected.</summary>
    Mentioned,
}

/// <summary>The sentence that proves something, and where it stands in the article's text.</summary>
/// <param name="Sentence">Verbatim: <c>text.Substring(Start, Length)</c> of <see cref="Evidence.Source"/>.</param>
/// <param name="Start">Offset in UTF-16 units.</param>
/// <param name="Length">Length in UTF-16 units.</param>
/// <param name="Source">Which text of the article the offsets count in.</param>
public sealed record Evidence(string Sentence, int Start, int Length, EvidenceSource Source = EvidenceSource.Text)
{
    /// <summary>Its beginning, where it is longer than this.</summary>
    /// <param name="most">In UTF-16 units; the cut falls between characters.</param>
    internal Evidence Cut(int most)
    {
        if (Sentence.Length <= most) return this;
        var beginning = Sentence.Beginning(most);
        return this with { Sentence = beginning, Length = beginning.Length };
    }
}

/// <summary>The part of an article that a sentence was read in.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<EvidenceSource>))]
public enum EvidenceSource
{
    Text,
    Title,
    Standfirst,
}

/// <summary>A council named in an article.</summary>
/// <param name="Code">GSS code.</param>
public sealed record CouncilReference(string Code, string Name, CouncilRole Role, Evidence Evidence);

/// <summary>A judgement that an article states of a council's children's social care.</summary>
/// <param name="CouncilCode">GSS code.</param>
/// <param name="Confidence">0 to 1: the share of findings of this sort that are right.</param>
/// <param name="Rules">Names of the rules that made it, in the order they applied.</param>
public sealed record Finding(
    string CouncilCode,
    Aspect Aspect,
    Judgement Judgement,
    FindingTime When,
    double Confidence,
    Evidence Evidence,
    IReadOnlyList<string> Rules);

/// <summary>What inspectors looked at on a focused or monitoring visit: the themes of Ofsted's ILACS framework.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<VisitTopic>))]
public enum VisitTopic
{
    /// <summary>Contacts, referrals and the first assessment of need and risk.</summary>
    FrontDoor,

    /// <summary>Children in need, or subject to a child protection plan.</summary>
    HelpAndProtection,

    /// <summary>Adolescents at risk of exploitation, going missing or harm outside the family.</summary>
    VulnerableAdolescents,

    /// <summary>Children in care.</summary>
    InCare,

    /// <summary>Planning and achieving permanence.</summary>
    Permanence,

    CareLeavers,

    /// <summary>How older children's placements are decided on.</summary>
    PlacementDecisions,

    /// <summary>Leadership, management and quality assurance.</summary>
    Leadership,
}

/// <summary>The focused or monitoring visit that an article reports.</summary>
/// <param name="Topics">In the order of the enumeration; empty where the text tells none.</param>
/// <param name="Sequence">1 for the first monitoring visit since the grade of inadequate, and so on; null where the text does not count.</param>
/// <param name="Evidence">The sentence that tells most of it.</param>
public sealed record Visit(IReadOnlyList<VisitTopic> Topics, int? Sequence, Evidence Evidence);

/// <summary>All that the classifier reads in one article.</summary>
/// <param name="Visit">Null unless the inspection type is a focused or monitoring visit whose sentence was found.</param>
public sealed record Classification(
    ArticleKind Kind,
    InspectionType? InspectionType,
    IReadOnlyList<CouncilReference> Councils,
    IReadOnlyList<Finding> Findings,
    Visit? Visit,
    string ClassifierVersion);
