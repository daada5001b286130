using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>
/// Puts together what no phrase table can list: "all four of the key areas" becomes one span, and "services for vulnerable
/// children" the children's services.
/// </summary>
internal static class Composer
{
    /// <summary>What a phrase to be put together begins or ends with: any other span stays as it is.</summary>
    private static readonly SpanKindSet Joining = new(
        SpanKind.Steps, SpanKind.For, SpanKind.OpenBracket, SpanKind.Dash, SpanKind.Comma, SpanKind.TheseCouncils, SpanKind.Determiner, SpanKind.AllOfThem, SpanKind.Say,
        SpanKind.Councils, SpanKind.Same, SpanKind.AsBefore, SpanKind.Except, SpanKind.All, SpanKind.Some, SpanKind.Number, SpanKind.Both, SpanKind.AspectHead, SpanKind.Young, SpanKind.OtherAreas, SpanKind.OneOf, SpanKind.Award, SpanKind.Contrast, SpanKind.As, SpanKind.With, SpanKind.Unchanged, SpanKind.Grade);

    /// <summary>"The" and "its", and not "an".</summary>
    private const int DefiniteArticle = 3;

    public static void Join(ReadOnlySpan<Span> spans, List<Span> joined, Discourse discourse)
    {
        joined.Clear();
        discourse.Asides.Clear();
        for (var i = 0; i < spans.Length; i++)
        {
            // "Inadequate no longer": as "no longer inadequate".
            if (spans[i].Kind == SpanKind.NoLonger && joined is [.., { Kind: SpanKind.Grade } ended] && (i + 1 == spans.Length || spans[i + 1].Kind is SpanKind.Comma or SpanKind.Stop or SpanKind.Colon or SpanKind.Dash))
            {
                joined[^1] = spans[i];
                joined.Add(ended);
                continue;
            }

            if (!Joining.Has(spans[i].Kind))
            {
                joined.Add(spans[i]);
                continue;
            }

            // "A rating of good": no step.
            if (spans[i].Kind == SpanKind.Steps && i + 1 < spans.Length && spans[i + 1].Kind == SpanKind.Of)
            {
                joined.Add(spans[i] with { Kind = SpanKind.RatingNoun, Value = 0 });
                continue;
            }

            // "They were good before."
            if (spans[i] is { Kind: SpanKind.For, Value: VerbPhrases.Beforehand } && (i + 1 == spans.Length || spans[i + 1].Kind is SpanKind.Stop or SpanKind.Comma or SpanKind.Semicolon or SpanKind.And or SpanKind.Contrast))
            {
                joined.Add(spans[i] with { Kind = SpanKind.Before, Value = (int)PastCue.Superseded });
                continue;
            }

            // "Has joined the outstanding group"
            if (spans[i] is { Kind: SpanKind.OneOf, Value: ServicePhrases.Joining } && i + 1 < spans.Length && spans[i + 1].Kind == SpanKind.Grade)
            {
                joined.AddRange([spans[i] with { Kind = SpanKind.Move, Value = 0 }, spans[++i]]);
                // "The outstanding group", "the ranks of outstanding councils"
                if (i + 2 < spans.Length && spans[i + 1].Kind is SpanKind.Word or SpanKind.Councils && spans[i + 2].Kind is SpanKind.Stop or SpanKind.Comma or SpanKind.And or SpanKind.Semicolon or SpanKind.For) i++;
                continue;
            }

            // "Left the inadequate category", "leaves its inadequate rating behind"
            if (spans[i].Kind == SpanKind.Award && spans[i].Value == VerbPhrases.Leave && i + 2 < spans.Length && spans[i + 1] is { Kind: SpanKind.Determiner, Length: DefiniteArticle } && spans[i + 2].Kind == SpanKind.Grade)
            {
                joined.Add(spans[i] with { Kind = SpanKind.Lose, Value = 0 });
                continue;
            }

            if (PlainerWords.Read(spans, i, joined) is { } reworded)
            {
                i = reworded;
                continue;
            }

            // "Elsewhere in the county": of places, and of no areas.
            if (i == 0 && spans[i] is { Kind: SpanKind.OtherAreas, Value: 0 } && spans.Length > 1 && spans[1].Kind == SpanKind.For)
            {
                joined.Add(spans[i] with { Kind = SpanKind.Adverb, Value = 0 });
                continue;
            }

            if (OrderedCouncils.Read(spans, i, joined, discourse) is { } ordered)
            {
                i = ordered;
                continue;
            }

            if (NamedAreas.Read(spans, i, joined) is { } closed)
            {
                i = closed;
                continue;
            }

            if (Asides.Read(spans, i, joined) is { } aside)
            {
                i = aside;
                continue;
            }

            if (NamedCouncils.Read(spans, i, joined, discourse) is { } read)
            {
                i = read;
                continue;
            }

            if (spans[i].Kind == SpanKind.AllOfThem && CountedAreas.NounOf(spans, i) is { } noun)
            {
                // "Each of those two areas": no framework has two.
                var isPair = spans[i].Value == AspectPhrases.Two;
                if (!isPair && joined is [.., { Kind: SpanKind.For }]) joined.RemoveAt(joined.Count - 1);
                joined.Add(isPair ? spans[i] : new Span(SpanKind.AllAreas, 0, spans[i].Start, spans[noun].End, spans[i].Style));
                i = isPair ? noun : CountedAreas.Inspected(spans, noun);
                continue;
            }

            if (Brackets.Read(spans, i, joined, discourse) is { } bracketed)
            {
                i = bracketed;
                continue;
            }

            if (LikeCouncils.Read(spans, i, joined) is { } like)
            {
                i = like;
                continue;
            }

            // "That was good too": the word stands for the thing, and joins no clause.
            if (i == 0 && spans is [{ Kind: SpanKind.Say } pronoun, { Kind: SpanKind.Be }, ..] && pronoun.Length == 4)
            {
                joined.Add(pronoun with { Kind = SpanKind.Pronoun });
                continue;
            }

            // "Has since raised this to good", "the two boroughs share a director, and each of them …": words that stand for what was named.
            if (spans[i].Kind == SpanKind.Determiner && i + 1 < spans.Length && spans[i + 1].Kind == SpanKind.To)
            {
                joined.Add(spans[i] with { Kind = SpanKind.Pronoun });
                continue;
            }

            if (spans[i].Kind == SpanKind.Councils && IsCounted(spans, i))
            {
                joined.Add(spans[i] with { Kind = SpanKind.Pronoun });
                continue;
            }

            // "Were given the same grade, good, for leadership", "gave Kent the same grade, good"
            if (spans[i].Kind == SpanKind.Same && i > 0 && i + 2 < spans.Length && spans[i + 1].Kind == SpanKind.Comma && spans[i + 2].Kind == SpanKind.Grade && (spans[i - 1].Kind is SpanKind.Award or SpanKind.Be || i + 3 < spans.Length && spans[i + 3].Kind == SpanKind.Comma))
            {
                joined.AddRange([spans[i] with { Kind = SpanKind.RatingNoun, Value = 0 }, spans[i + 1] with { Kind = SpanKind.Of }, spans[i + 2]]);
                i += i + 3 < spans.Length && spans[i + 3].Kind == SpanKind.Comma ? 3 : 2;
                continue;
            }

            // "A lower grade, requires improvement, for help and protection"
            if (spans[i].Kind == SpanKind.Comma && i + 3 < spans.Length && spans[i + 1].Kind == SpanKind.Grade && spans[i + 2].Kind == SpanKind.Comma && spans[i + 3].Kind == SpanKind.For && joined is [.., { Kind: SpanKind.RatingNoun }])
            {
                joined.AddRange([spans[i] with { Kind = SpanKind.Of }, spans[i + 1]]);
                i += 2;
                continue;
            }

            // "The outcome was the same as Leeds's"
            if (spans[i].Kind == SpanKind.AsBefore && i + 1 < spans.Length && spans[i + 1].Kind == SpanKind.Council)
            {
                joined.Add(spans[i] with { Kind = SpanKind.Same, Value = 0 });
                continue;
            }

            // "Were both the same: good" says no more than "were good".
            if (spans[i].Kind == SpanKind.Same && i + 2 < spans.Length && spans[i + 1].Kind is SpanKind.Colon or SpanKind.Dash && spans[i + 2].Kind == SpanKind.Grade)
            {
                joined.Add(spans[i++] with { Kind = SpanKind.Be, Value = 0 });
                continue;
            }

            // "Judged the work with care leavers, and with others, to be good"
            if (spans[i].Kind == SpanKind.Comma && i + 2 < spans.Length && spans[i + 1].Kind == SpanKind.As && spans[i + 2].Kind == SpanKind.Grade && joined.Exists(span => span.Kind == SpanKind.Rate)) continue;

            if (spans[i].Kind == SpanKind.Comma && Attribution(spans, i) is { } spoken)
            {
                i = spoken;
                continue;
            }

            // "Good in every area except adoption, where it was outstanding": no look back.
            if (spans[i] is { Kind: SpanKind.AsBefore, Value: VerbPhrases.WhereItWas } where && i + 1 < spans.Length && spans[i + 1].Kind == SpanKind.Grade && joined is [.., { Kind: SpanKind.Aspect or SpanKind.Service }, { Kind: SpanKind.Comma }])
            {
                joined.AddRange([where with { Kind = SpanKind.Relative, Value = VerbPhrases.When }, where with { Kind = SpanKind.Pronoun, Value = 0 }, where with { Kind = SpanKind.Be, Value = VerbPhrases.Past }]);
                continue;
            }

            // "Work with children in care and with care leavers"
            if (spans[i].Kind == SpanKind.With && i + 1 < spans.Length && spans[i + 1].Kind == SpanKind.Aspect && joined is [.., { Kind: SpanKind.AspectHead, Value: 0 }, { Kind: SpanKind.Aspect }, { Kind: SpanKind.And }]) continue;

            // "For leadership the verdict was the same"
            if (spans[i] is { Kind: SpanKind.Unchanged, Value: VerbPhrases.SameVerdict } verdict && joined.Exists(span => span is { Kind: SpanKind.Aspect, Value: not (int)Aspect.Overall }))
            {
                joined.AddRange([verdict with { Kind = SpanKind.RatingNoun, Value = 0 }, verdict with { Kind = SpanKind.Same, Value = 0 }]);
                continue;
            }

            // "Five years ago the same service was …" at the head of a paragraph: the children's services.
            if (spans[i] is { Kind: SpanKind.AspectHead, Value: AspectPhrases.SameService })
            {
                joined.Add(discourse.AspectsInParagraph == 0 ? spans[i] with { Kind = SpanKind.Service, Value = 0 } : spans[i] with { Value = 1 });
                continue;
            }

            // "That judgement is …": of the aspect that the sentence before was about.
            if (spans[i] is { Kind: SpanKind.Same, Value: VerbPhrases.ThatGrade } that && i + 2 < spans.Length && spans[i + 1].Kind == SpanKind.Be && (i == 0 || LeftContext.IsBoundary(spans[i - 1].Kind)))
            {
                joined.Add(that with { Kind = SpanKind.AspectHead, Value = 1 });
                continue;
            }

            // "Inadequate (2019)"
            if (spans[i].Kind == SpanKind.OpenBracket && i + 2 < spans.Length && spans[i + 1].Kind == SpanKind.Year && spans[i + 2].Kind == SpanKind.CloseBracket && joined is [.., { Kind: SpanKind.Grade }])
            {
                joined.AddRange([spans[i] with { Kind = SpanKind.For }, spans[i + 1]]);
                i += 2;
                continue;
            }

            if (CountedAreas.Read(spans, i, joined) is { } areas)
            {
                i = areas;
                continue;
            }

            // "Children in Swindon's care": the council stays, and an aspect follows it.
            if (i > 0 && spans[i] is { Kind: SpanKind.AspectHead } care && care.Length == 4 && spans[i - 1].Kind == SpanKind.Council && spans[i - 1].Is(SpanStyle.Possessive) && joined is [.., { Kind: SpanKind.Young }, { Kind: SpanKind.For }, _])
            {
                joined.RemoveRange(joined.Count - 3, 2);
                joined.Add(care with { Kind = SpanKind.Aspect, Value = (short)Aspect.InCare });
                continue;
            }

            // "Young people who have left Swindon's care"
            if (i > 0 && spans[i] is { Kind: SpanKind.AspectHead, Length: 4 } left && joined is [.., { Kind: SpanKind.Young, Value: AspectPhrases.Leaving }, { Kind: SpanKind.Council } former] && former.Is(SpanStyle.Possessive))
            {
                joined.RemoveAt(joined.Count - 2);
                joined.Add(left with { Kind = SpanKind.Aspect, Value = (short)Aspect.CareLeavers });
                continue;
            }

            // "Services for the borough's children"
            if (spans[i].Kind == SpanKind.Young && joined is [.., { Kind: SpanKind.AspectHead, Value: not 1 }, { Kind: SpanKind.Determiner }, { Kind: SpanKind.Institution }] && spans[i - 1].Is(SpanStyle.Possessive)) joined.RemoveRange(joined.Count - 2, 2);
            if (spans[i].Kind == SpanKind.Young && joined is [.., { Kind: SpanKind.AspectHead, Value: not 1 }, { Kind: SpanKind.Determiner }]) joined.RemoveAt(joined.Count - 1);
            if (spans[i].Kind == SpanKind.Young && joined is [.., { Kind: SpanKind.AspectHead, Value: not 1 } head])
            {
                joined[^1] = new Span(SpanKind.Service, 0, head.Start, spans[i].End, head.Style | (spans[i].Style & SpanStyle.QuoteAfter));
                continue;
            }

            joined.Add(spans[i]);
        }
    }

    /// <summary>"The two central London boroughs": no councils in general.</summary>
    private static bool IsCounted(ReadOnlySpan<Span> spans, int at)
    {
        var i = at - 1;
        while (i > 0 && i >= at - 3 && spans[i].Kind == SpanKind.Word) i--;
        return i > 0 && spans[i] is { Kind: SpanKind.Number, Value: 2 } && spans[i - 1].Kind == SpanKind.Determiner;
    }

    /// <summary>"…, the inspectors say, …" between what is graded and its verb: where it closes.</summary>
    private static int? Attribution(ReadOnlySpan<Span> spans, int at)
    {
        var said = false;
        for (var i = at + 1; i < spans.Length && i <= at + 5; i++)
        {
            if (spans[i].Kind == SpanKind.Comma) return said && i + 1 < spans.Length && (LeftContext.IsLink(spans[i + 1].Kind) || spans[i + 1].Kind is SpanKind.Grade or SpanKind.Have) ? i : null;
            said |= spans[i].Kind is SpanKind.Say or SpanKind.OwnView or SpanKind.Rate;
            if (spans[i].Kind is not (SpanKind.Say or SpanKind.OwnView or SpanKind.Rate or SpanKind.Pronoun or SpanKind.Inspectorate or SpanKind.InspectionNoun or SpanKind.Determiner)) return null;
        }

        return null;
    }
}
