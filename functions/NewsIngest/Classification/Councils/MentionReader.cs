using NewsIngest.Classification.Names;
using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Sentences;

namespace NewsIngest.Classification.Councils;

/// <summary>Collects where councils are named.</summary>
internal static class MentionReader
{
    /// <summary>"Including", "such as", "namely", and not "in".</summary>
    private const int ShortestInclude = 6;

    /// <param name="roleCues">Phrases that tell a council's part.</param>
    /// <param name="persons">Receives the register indexes of names that the article uses as a person's: "Paul Kent".</param>
    public static List<CouncilMention> Read(Reading reading, Lexicon roleCues, HashSet<int> persons)
    {
        var mentions = new List<CouncilMention>();
        var cues = new RoleCueReader(roleCues);
        for (var s = 0; s < reading.Sentences.Count; s++)
        {
            if (reading.Sentences[s].Kinds is var kinds && !kinds.Has(SpanKind.Council) && !kinds.HasTakenName) continue;
            var spans = reading.Spans(reading.Sentences[s]);
            var entered = false;
            for (var i = 0; i < spans.Length; i++)
            {
                if (spans[i].IsTakenName && IsPerson(reading, s, spans, i)) persons.Add(NameMeaning.Of((short)(spans[i].Value - 1)).Index);
                if (spans[i].Kind != SpanKind.Council) continue;
                if (!entered) cues.Enter(reading, reading.Sentences[s]);
                entered = true;
                var cue = cues.Of(spans, i);
                var name = NameMeaning.Of(spans[i].Value);
                mentions.Add(new CouncilMention(
                    s, i, name, HasService(spans, i) || (cue & RoleCue.Owner) != 0 && spans[i].Is(SpanStyle.Possessive),
                    FollowsPreposition(spans, i),
                    (cue & RoleCue.Helper) != 0 || IsBystander(spans, i), (cue & RoleCue.Topic) != 0,
                    ((cue & RoleCue.Place) != 0 || IsAddress(spans, i)) && name.Form != NameForm.Council, IsAmongCouncils(spans, i),
                    i == 0 && spans.Length > 1 && spans[1].Kind is SpanKind.Say or SpanKind.Have or SpanKind.Before));
            }
        }

        return mentions;
    }

    public static bool IsBystander(ReadOnlySpan<Span> spans, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 3; i--)
            if (spans[i].Kind is SpanKind.Bystander) return true;
        // "Nine councils, among them Kent and …"
        var first = at - 1;
        while (first >= 0 && spans[first].Kind is SpanKind.Council or SpanKind.And or SpanKind.Comma) first--;
        if (first >= 0 && spans[first].Kind == SpanKind.Include || IsExample(spans, at)) return true;
        return at + 2 < spans.Length && spans[at + 1].Kind == SpanKind.Comma
            && (spans[at + 2].Kind == SpanKind.Bystander || at + 3 < spans.Length && spans[at + 3].Kind == SpanKind.Bystander);
    }

    /// <summary>"In Great Ayton, North Yorkshire, …", "from Deal, Kent.": the area that a smaller place lies in.</summary>
    private static bool IsAddress(ReadOnlySpan<Span> spans, int at)
    {
        if (at < 3 || spans[at - 1].Kind != SpanKind.Comma || spans[at].Is(SpanStyle.Possessive)
            || at + 1 < spans.Length && spans[at + 1].Kind is not (SpanKind.Comma or SpanKind.Stop))
        {
            return false;
        }

        var first = at - 2;
        while (first > 0 && spans[first] is { Kind: SpanKind.Word or SpanKind.OtherPlace } && spans[first].Is(SpanStyle.Capital)) first--;
        return first < at - 2 && spans[first].Kind is SpanKind.For or SpanKind.From or SpanKind.To or SpanKind.Of;
    }

    private static bool FollowsPreposition(ReadOnlySpan<Span> spans, int at)
    {
        var before = at - 1;
        if (before >= 0 && spans[before].Kind == SpanKind.Determiner) before--;
        return before >= 0 && spans[before].Kind is SpanKind.For or SpanKind.From or SpanKind.Of or SpanKind.To or SpanKind.Comparison or SpanKind.With;
    }

    /// <summary>A name that a title or a given name makes a person's; any other taken name is a place's: "Kent Police".</summary>
    private static bool IsPerson(Reading reading, int sentence, ReadOnlySpan<Span> spans, int at)
    {
        if (at == 0) return false;
        var before = reading.Source(reading.Sentences[sentence].Source).AsSpan(spans[at - 1].Start, spans[at - 1].Length);
        return NameTraps.OthersBefore.Holds(before) || NameTraps.GivenNames.Holds(before);
    }

    /// <summary>"Ten councils, including Leeds and Bradford".</summary>
    private static bool IsExample(ReadOnlySpan<Span> spans, int at)
    {
        var include = at - 1;
        while (include > 0 && spans[include].Kind is SpanKind.Council or SpanKind.And or SpanKind.Comma or SpanKind.Determiner) include--;
        if (include < 1 || spans[include].Kind is not (SpanKind.Include or SpanKind.For) || spans[include].Length < ShortestInclude) return false;
        var councils = spans[include - 1].Kind == SpanKind.Comma ? include - 2 : include - 1;
        return councils >= 0 && spans[councils].Kind == SpanKind.Councils;
    }

    /// <summary>"Leeds, Wakefield and Bradford councils".</summary>
    private static bool IsAmongCouncils(ReadOnlySpan<Span> spans, int at)
    {
        if (IsExample(spans, at)) return true;
        var i = at + 1;
        while (i < spans.Length && spans[i].Kind is SpanKind.Council or SpanKind.Comma or SpanKind.And) i++;
        return i > at + 1 && i < spans.Length && spans[i].Kind == SpanKind.Councils && spans[i - 1].Kind == SpanKind.Council
            || i == at + 1 && i < spans.Length && spans[i].Kind == SpanKind.Councils && at > 0 && spans[at - 1].Kind is SpanKind.And or SpanKind.Comma;
    }

    private static bool HasService(ReadOnlySpan<Span> spans, int at)
    {
        for (var i = at + 1; i < spans.Length && i <= at + 3; i++)
        {
            if (spans[i].Kind is SpanKind.Service or SpanKind.Aspect) return true;
            if (spans[i].Kind is not (SpanKind.Institution or SpanKind.Adverb or SpanKind.AspectHead)) break;
        }

        for (var i = at - 1; i >= 0 && i >= at - 4; i--)
        {
            if (spans[i].Kind is SpanKind.Service or SpanKind.Aspect or SpanKind.Young) return true;
            if (spans[i].Kind is not (SpanKind.For or SpanKind.Of or SpanKind.Determiner or SpanKind.Institution or SpanKind.By)) break;
        }

        return false;
    }
}
