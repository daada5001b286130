using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>Puts the plain words in the place of those that mean the same: "good has become outstanding" is "from good to outstanding".</summary>
internal static class PlainerWords
{
    /// <summary>How long the word "become" is.</summary>
    private const int Become = 6;

    /// <summary>How long the word "grades" is.</summary>
    private const int Grades = 6;

    /// <summary>So far behind "has" the grade stands at most that something is rated with.</summary>
    private const int Farthest = 8;

    /// <summary>How long the word "that" is.</summary>
    private const int That = 4;

    /// <summary>Adds the plain words; the index of the last span that they stand for, or null where nothing is to be put more plainly.</summary>
    public static int? Read(ReadOnlySpan<Span> spans, int at, List<Span> joined)
    {
        if (spans[at].Kind == SpanKind.Award && spans[at].Value == VerbPhrases.Inherit) return ReadInherited(spans, at, joined);
        if (spans[at] is { Kind: SpanKind.All, Value: AspectPhrases.Everything }) return ReadEverything(spans, at, joined);
        if (spans[at].Kind == SpanKind.Have) return ReadHas(spans, at, joined);
        if (spans[at].Kind == SpanKind.RatingNoun) return ReadGrades(spans, at, joined);
        if (spans[at].Kind == SpanKind.Grade && (ReadFronted(spans, at, joined) ?? ReadOnes(spans, at, joined) ?? ReadFound(spans, at, joined)) is { } plainer)
            return plainer;
        if (spans[at].Kind is not (SpanKind.Grade or SpanKind.Say) || !OpensClause(joined)) return null;
        return spans[at].Kind == SpanKind.Grade ? ReadBecome(spans, at, joined) : ReadSlipped(spans, at, joined);
    }

    /// <summary>"The good ones are leadership and child protection", "the only inadequate area was leadership": good for leadership and child protection.</summary>
    private static int? ReadOnes(ReadOnlySpan<Span> spans, int at, List<Span> joined)
    {
        var (ones, be) = (at + 1, at + 2);
        if (be + 1 >= spans.Length || spans[be].Kind != SpanKind.Be || spans[ones] is not ({ Kind: SpanKind.AreaNoun } or { Kind: SpanKind.Some, Length: One })
            || spans[be + 1].Kind is not (SpanKind.Aspect or SpanKind.AspectHead or SpanKind.Determiner)
            || Discourse.AspectsOf(spans[be..Math.Min(spans.Length, be + Farthest)]) == 0) return null;
        var article = joined.Count;
        while (article > 0 && joined[article - 1].Kind is SpanKind.Number or SpanKind.OneOf or SpanKind.Some) article--;
        if (article == 0 || joined[article - 1] is not { Kind: SpanKind.Determiner, Length: The }) return null;
        joined.RemoveRange(article - 1, joined.Count - article + 1);
        joined.Add(spans[at]);
        joined.Add(spans[ones] with { Kind = SpanKind.For, Value = 0, End = spans[ones].Start + For });
        return be;
    }

    /// <summary>"Ofsted came in May and found a good service": found it good.</summary>
    private static int? ReadFound(ReadOnlySpan<Span> spans, int at, List<Span> joined)
    {
        if (at + 1 >= spans.Length || spans[at + 1] is not { Kind: SpanKind.AspectHead, Value: 0, Length: <= Services }
            || at + 2 < spans.Length && !EndsFound(spans[(at + 2)..])
            || joined is not
            [
                ..,
            { Kind: SpanKind.Inspectorate or SpanKind.And or SpanKind.Pronoun },
            { Kind: SpanKind.Rate, Value: VerbPhrases.RatedThen },
            { Kind: SpanKind.Determiner, Length: <= An }
            ]
            || !spans[..at].Holds(SpanKind.Inspectorate)) return null;
        joined[^1] = joined[^1] with { Kind = SpanKind.Pronoun, Value = 0 };
        joined.Add(spans[at]);
        return at + 1;
    }

    /// <summary>"A good service.", "a good service in Wirral": no more is told of what is good.</summary>
    private static bool EndsFound(ReadOnlySpan<Span> after) =>
        after[0].Kind is SpanKind.Stop or SpanKind.Comma or SpanKind.Semicolon or SpanKind.Contrast
        || after is [{ Kind: SpanKind.For }, { Kind: SpanKind.Council }, ..];

    /// <summary>How long "an" is, and "services".</summary>
    private const int An = 2, Services = 8;

    /// <summary>How long "one" is, and "the", and "for".</summary>
    private const int One = 3, The = 3, For = 3;

    /// <summary>"Ofsted has Kent as good", "the inspectors had the place down as inadequate": rates it.</summary>
    private static int? ReadHas(ReadOnlySpan<Span> spans, int at, List<Span> joined)
    {
        if (at == 0 || spans[at - 1].Kind != SpanKind.Inspectorate) return null;
        for (var i = at + 1; i + 1 < spans.Length && i <= at + Farthest; i++)
        {
            if (spans[i].Kind == SpanKind.As && spans[i + 1].Kind == SpanKind.Grade && i > at + 1)
            {
                joined.Add(spans[at] with { Kind = SpanKind.Rate, Value = 0 });
                return at;
            }

            if (spans[i].Kind is not (SpanKind.Council or SpanKind.And or SpanKind.Comma or SpanKind.Determiner or SpanKind.Institution or SpanKind.Service
                or SpanKind.Aspect or SpanKind.AspectHead or SpanKind.Pronoun or SpanKind.Both)
                && !(i > at + 1 && spans[i].Kind == SpanKind.Word && spans[i + 1].Kind == SpanKind.As)) return null;
        }

        return null;
    }

    /// <summary>"All of which it grades good": a verb.</summary>
    private static int? ReadGrades(ReadOnlySpan<Span> spans, int at, List<Span> joined)
    {
        if (at == 0 || spans[at - 1].Kind is not (SpanKind.Pronoun or SpanKind.Inspectorate) || at + 1 >= spans.Length
            || spans[at + 1].Kind is not (SpanKind.Grade or SpanKind.As) || spans[at].Length != Grades)
        {
            return null;
        }

        joined.Add(spans[at] with { Kind = SpanKind.Rate, Value = 0 });
        return at;
    }

    private static bool OpensClause(List<Span> joined) =>
        joined.Count == 0 || joined[^1].Kind is SpanKind.Comma or SpanKind.Colon or SpanKind.Semicolon or SpanKind.Dash or SpanKind.Contrast;

    /// <summary>"Took on an inadequate service": the grade is the one before; of a person or a thing that is taken on, none.</summary>
    private static int ReadInherited(ReadOnlySpan<Span> spans, int at, List<Span> joined)
    {
        var isService = at + 3 < spans.Length && spans[at + 1].Kind == SpanKind.Determiner && spans[at + 2].Kind == SpanKind.Grade
            && spans[at + 3].Kind is SpanKind.AspectHead or SpanKind.Service or SpanKind.Institution or SpanKind.RatingNoun;
        joined.Add(spans[at] with { Kind = isService ? SpanKind.Lose : SpanKind.Word, Value = 0 });
        if (!isService) return at;
        joined.Add(spans[at + 2]);
        return at + 3;
    }

    /// <summary>"Everything was inadequate"; of "everything they do", no area.</summary>
    private static int ReadEverything(ReadOnlySpan<Span> spans, int at, List<Span> joined)
    {
        var isGraded = at + 2 < spans.Length && spans[at + 1].Kind == SpanKind.Be && spans[at + 2].Kind is SpanKind.Grade or SpanKind.Rate;
        joined.Add(spans[at] with { Kind = isGraded ? SpanKind.AllAreas : SpanKind.Word, Value = 0 });
        return at;
    }

    /// <summary>"Good they remain", "and requires improvement it stays"</summary>
    private static int? ReadFronted(ReadOnlySpan<Span> spans, int at, List<Span> joined)
    {
        if (joined is [.., { Kind: not (SpanKind.And or SpanKind.Comma or SpanKind.Semicolon or SpanKind.Colon or SpanKind.Dash or SpanKind.Contrast) }])
            return null;
        if (spans[(at + 1)..] is not [{ Kind: SpanKind.Pronoun }, { Kind: SpanKind.Keep }, .. var rest]) return null;
        if (rest is [{ Kind: not (SpanKind.Stop or SpanKind.Comma or SpanKind.Semicolon or SpanKind.Contrast or SpanKind.And) }, ..]) return null;
        joined.AddRange([spans[at + 1], spans[at + 2], spans[at]]);
        return at + 2;
    }

    /// <summary>"Good has become outstanding"</summary>
    private static int? ReadBecome(ReadOnlySpan<Span> spans, int at, List<Span> joined)
    {
        var verb = at + 1;
        if (verb < spans.Length && spans[verb].Kind == SpanKind.Have) verb++;
        if (verb + 1 >= spans.Length || spans[verb] is not { Kind: SpanKind.Be, Length: >= Become } || spans[verb + 1].Kind != SpanKind.Grade
            || spans[verb + 1].Value == spans[at].Value)
        {
            return null;
        }

        joined.AddRange([spans[at] with { Kind = SpanKind.From, Value = 0 }, spans[at], spans[verb] with { Kind = SpanKind.To, Value = 0 }]);
        return verb;
    }

    /// <summary>"By 2022, when inspectors came again, that had slipped to requires improvement": the word stands for the grade.</summary>
    private static int? ReadSlipped(ReadOnlySpan<Span> spans, int at, List<Span> joined)
    {
        if (spans[at].Length != That || at + 2 >= spans.Length || spans[at + 1].Kind is not (SpanKind.Have or SpanKind.Before)
            || spans[at + 2].Kind != SpanKind.Move)
        {
            return null;
        }

        joined.Add(spans[at] with { Kind = SpanKind.Pronoun, Value = 0 });
        return at;
    }
}
