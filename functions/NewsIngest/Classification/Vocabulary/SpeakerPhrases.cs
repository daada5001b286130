using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Vocabulary;

/// <summary>Who speaks of children's services without inspecting them. To the rest of the grammar they are words like any other.</summary>
internal static class SpeakerPhrases
{
    public static IReadOnlyList<VocabularyEntry> Entries { get; } =
    [
        new(SpanKind.Word, WordSense.Rumour,
            "[early|first|unpublished|confidential|leaked] (draft|drafts)", "draft (report|letter|judgement|findings|version)", "(leak|leaks|leaked|leaking)",
            "rumour", "rumours", "rumoured", "gossip", "whisper", "whispers", "hearsay", "speculation", "speculated", "speculate",
            "reportedly", "allegedly", "alleged", "unconfirmed", "unofficial", "unofficially", "provisional", "provisionally", "preliminary", "purported",
            "purportedly", "supposedly", "apparently", "(is|are|was|were) understood (that|to)",
            "(insiders|sources) [close to the (council|inspection)] (say|said|suggest|suggested|told|claim|claimed)",
            "(an|one) (insider|source) (says|said|told|claimed)", "word is that",
            "(charge|charges|claim|claims|accusation|accusations|suggestion|suggestions|allegation|allegations|myth|belief|fear|fears|idea|notion|assumption|impression|warning|warnings|prediction|predictions) that",
            "(wrongly|mistakenly|falsely|erroneously|incorrectly|inaccurately) (reported|said|stated|claimed|suggested|told|believed|showed|shown|listed|displayed|recorded|described|labelled|gave|given|put|rated)",
            "(claim|claims|post|posts|report|reports) [made|circulating|spread|seen] on (social media|facebook|twitter|whatsapp|x|the internet)",
            "(motion|motions|resolution|amendment|leaflet|leaflets|banner|banners) (describing|calling|declaring|claiming|stating|saying|proclaiming)",
            "clerical (slip|error)", "(not true|untrue|false|wrong|incorrect|no truth) that", "no truth in",
            "(denied|denies|denying|disputes|disputed) that", "spoof", "hoax", "satirical", "fake", "fictitious", "imaginary"),
        new(SpanKind.Word, WordSense.Critic,
            "union", "unions", "unison", "(campaign|pressure|lobby) (group|groups)", "campaigner", "campaigners", "critic", "critics", "opponents",
            "opposition", "petition", "petitioners", "protester", "protesters", "resident", "residents", "parents", "a parent", "mother", "father",
            "grandmother",
            "judge", "judges", "court", "courts", "magistrate", "magistrates", "candidate", "candidates", "rivals", "charity", "charities", "whistleblower",
            "whistleblowers", "barrister", "solicitor", "solicitors", "lawyers", "blogger", "columnist", "think tank", "consultant", "consultants",
            "consultant's", "academics", "newspaper", "newspapers", "pollster", "foster carers", "neighbours' association", "protest group", "readers",
            "respondents", "(a|one) (third|quarter|fifth|sixth|tenth)", "(two|three|four) (thirds|quarters|fifths)",
            "(half|most|some|many) (of those|of them|of the people|families|people|carers)"),
        // No service is graded in them.
        new(SpanKind.Word, "(head|heads) of (service|services)"),
        new(SpanKind.Word, WordSense.Party, "labour", "conservatives", "tories", "lib dems", "liberal democrats", "greens", "reform uk"),
        new(SpanKind.Word, WordSense.Person,
            "councillor", "councillors", "cllr", "cllrs", "mp", "mps", "minister", "ministers", "conservative", "lib dem", "peer", "lord", "baroness", "alderman", "mayor", "ex director", "speaker", "headline", "headlines"),
    ];
}
