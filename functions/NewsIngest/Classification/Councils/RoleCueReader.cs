using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Sentences;

namespace NewsIngest.Classification.Councils;

/// <summary>Finds in a sentence the cues that tell each council's part, and which name each is about.</summary>
/// <param name="cues">From <see cref="Phrases"/>.</param>
internal sealed class RoleCueReader(Lexicon cues)
{
    /// <summary>So many unknown words may stand between a cue and the name after it.</summary>
    private const int Gap = 1;

    private readonly List<(RoleCue Cue, short Side, int Start, int End)> _found = [];

    /// <summary>Reads the cues of a sentence; <see cref="Of"/> answers from them.</summary>
    public void Enter(Reading reading, in Sentence sentence)
    {
        _found.Clear();
        var tokens = reading.Tokens(sentence);
        for (var at = 0; at < tokens.Length;)
        {
            var meaning = cues.Longest(tokens, at, out var count);
            if (count > 0) _found.Add(((RoleCue)(meaning.Value >> 8), (short)(meaning.Value & 0xFF), tokens[at].Start, tokens[at + count - 1].End));
            at += Math.Max(count, 1);
        }
    }

    /// <summary>The cues that are about the council at <paramref name="at"/>.</summary>
    public RoleCue Of(ReadOnlySpan<Span> spans, int at)
    {
        var roles = RoleCue.None;
        foreach (var (cue, side, start, end) in _found)
        {
            if (start >= spans[at].Start && end <= spans[at].End) continue;
            var applies = side switch
            {
                RoleCues.Before => end <= spans[at].Start && Leads(spans, end, at),
                RoleCues.DirectlyAfter => IsNext(spans, start, at),
                RoleCues.Beside or RoleCues.BesideSeveral =>
                    end <= spans[at].Start
                        ? Leads(spans, end, at)
                        : IsNext(spans, start, at) && !LeadsToAny(spans, end) && !(side == RoleCues.BesideSeveral && OpensAlone(spans, at)),
                RoleCues.After => start >= spans[at].End && IsLastBefore(spans, start, at),
                _ => end <= spans[at].Start ? Leads(spans, end, at) : start >= spans[at].End && IsLastBefore(spans, start, at) && !LeadsToAny(spans, end),
            };
            if (applies) roles |= cue;
        }

        return roles;
    }

    private static bool IsNext(ReadOnlySpan<Span> spans, int start, int at) => start >= spans[at].End && at + 1 < spans.Length && spans[at + 1].End > start;

    /// <summary>Nothing but other names, articles and at most one word stand between a cue's end and the name.</summary>
    private static bool Leads(ReadOnlySpan<Span> spans, int end, int at)
    {
        var words = 0;
        for (var i = at - 1; i >= 0 && spans[i].Start >= end; i--)
        {
            if (spans[i].Kind is SpanKind.Council or SpanKind.OtherPlace or SpanKind.Comma or SpanKind.And or SpanKind.Determiner or SpanKind.Both
                or SpanKind.Adverb)
            {
                continue;
            }

            if (spans[i].Kind is not (SpanKind.Word or SpanKind.Number or SpanKind.Be) || ++words > Gap) return false;
        }

        return true;
    }

    /// <summary>A sentence that opens with "Southwark's neighbours" and names no other council is about Southwark.</summary>
    private static bool OpensAlone(ReadOnlySpan<Span> spans, int at)
    {
        for (var i = 0; i < spans.Length; i++)
            if (i != at && spans[i].Kind == SpanKind.Council) return false;
        return at == 0;
    }

    private static bool LeadsToAny(ReadOnlySpan<Span> spans, int end)
    {
        for (var i = 0; i < spans.Length; i++)
            if (spans[i].Kind == SpanKind.Council && spans[i].Start >= end) return Leads(spans, end, i);
        return false;
    }

    /// <summary>No other council stands between the name and the cue, unless the two are joined: "Leeds and Islington have lent staff".</summary>
    private static bool IsLastBefore(ReadOnlySpan<Span> spans, int start, int at)
    {
        var joined = true;
        for (var i = at + 1; i < spans.Length && spans[i].Start < start; i++)
        {
            if (spans[i].Kind == SpanKind.Council && !joined || spans[i].Kind is SpanKind.Semicolon or SpanKind.Contrast) return false;
            joined &= spans[i].Kind is SpanKind.Council or SpanKind.Comma or SpanKind.And or SpanKind.Determiner;
        }

        return true;
    }

    /// <param name="words">The table that the articles' tokens are numbered by; receives the words of the cues.</param>
    public static Lexicon Phrases(WordTable words)
    {
        var lexicon = new Lexicon(words);
        foreach (var (cue, side, patterns) in RoleCues.Entries)
            foreach (var pattern in patterns) lexicon.Add(pattern, new Meaning(SpanKind.Bystander, (short)(((int)cue << 8) | (ushort)side)));
        return lexicon.Freeze();
    }
}
