using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>Reads a noun phrase: what it names, and whether that is the head of the phrase or only an attribute of something else.</summary>
internal ref struct TargetReader
{
    /// <summary>Value of a <see cref="SpanKind.AspectHead"/> that is a word like any other unless a grade stands before it: "impact".</summary>
    public const int PlainHead = 3;

    /// <summary>No longer is "leadership and management", which schools and colleges are graded for as well.</summary>
    private const int LongestPlain = 25;

    private readonly ReadOnlySpan<Span> _spans;
    private Targets _targets;
    private int _lastTarget;
    private bool _word;
    private bool _wordAfterTarget;
    private bool _afterPreposition;
    private bool _headed;
    private bool _oneOf;

    private TargetReader(ReadOnlySpan<Span> spans)
    {
        _spans = spans;
        _lastTarget = -1;
    }

    public static Targets Read(ReadOnlySpan<Span> spans, int from, int to)
    {
        var reader = new TargetReader(spans);
        // A phrase that opens with a preposition ("for the second time in years, Kent …") has its head later.
        var first = from;
        while (first + 1 < to && spans[first].Kind is SpanKind.And or SpanKind.Contrast or SpanKind.Adverb) first++;
        reader._headed = first < to && spans[first].Kind is SpanKind.For or SpanKind.From or SpanKind.With or SpanKind.Before or SpanKind.Since;
        for (var i = from; i < to; i++) reader.Take(i);
        return reader.Result();
    }

    private void Take(int at)
    {
        var span = _spans[at];
        switch (span.Kind)
        {
            case SpanKind.Aspect when span.Value == (int)Aspect.Overall && IsOfOneAspect(at):
                break;
            // "Families Together Adoption", "Adoption Tees Valley": an agency.
            case SpanKind.Aspect when span.Value == (int)Aspect.Adoption && span.Is(SpanStyle.Capital)
                && (at > 1 && IsNamePart(at - 1) || at > 0 && at + 1 < _spans.Length && IsNamePart(at + 1)):
                _targets.Other = true;
                break;
            case SpanKind.Aspect:
                if (at > 0 && _spans[at - 1].Kind == SpanKind.And && _targets.Aspects == 0
                    && (_targets.Service || span.Value == (int)Aspect.Leadership && (_targets.HeadWord || _targets.Institution)))
                {
                    _targets.Aspects |= AspectSet.Overall;
                }

                _targets.Aspects |= ((Aspect)span.Value).ToSet();
                _targets.Formal |= span.Length > LongestPlain || span.Value == (int)Aspect.Overall;
                Hit(at);
                break;
            // "Its services, run with Kent"
            case SpanKind.Council when at > 1 && _spans[at - 1].Kind == SpanKind.With && _spans[at - 2].Kind == SpanKind.Word && _targets.Service:
            case SpanKind.Council when IsWhereabouts(_spans, at) || IsOwnerOfNeighbour(at):
                break;
            case SpanKind.Council:
                if (_targets.Councils is null || IsJoined(at)) (_targets.Councils ??= []).Add(span.Value);
                Hit(at);
                break;
            // "Too many children's services"
            case SpanKind.Service when at > 0 && _spans[at - 1] is { Kind: SpanKind.Some } or { Kind: SpanKind.Number, Value: > 2 }:
                _targets.Everybody = true;
                break;
            case SpanKind.Service:
                _targets.Service = true;
                Hit(at);
                break;
            case SpanKind.Institution:
                _targets.Institution = true;
                _targets.Theirs |= span.Value == ServicePhrases.TheirServices;
                if (span.Value == ServicePhrases.Whose && at > 1 && _spans[at - 1].Kind == SpanKind.Comma && _spans[at - 2].Kind == SpanKind.Council)
                    _targets.Councils ??= [_spans[at - 2].Value];
                Hit(at);
                break;
            case SpanKind.RatingNoun:
                _targets.Rating = true;
                Hit(at);
                break;
            case SpanKind.Pronoun:
                // "Practice with them": the aspect's people, named before.
                if (at > 0 && _spans[at - 1] is { Kind: SpanKind.AspectHead, Value: 0 } && span.Value != ServicePhrases.We && _targets.HeadWord)
                {
                    _targets.HeadOnly = true;
                    _targets.HeadWord = false;
                    break;
                }

                _targets.Pronoun = true;
                _targets.We |= span.Value == ServicePhrases.We;
                Hit(at);
                break;
            case SpanKind.Overall:
                _targets.Aspects |= AspectSet.Overall;
                Hit(at);
                break;
            case SpanKind.AllAreas:
                _targets.Aspects |= AspectSet.AllAreas;
                Hit(at);
                break;
            case SpanKind.AllOfThem:
                _targets.AllOfThem = true;
                Hit(at);
                break;
            case SpanKind.SomeAreas or SpanKind.OtherAreas:
                _targets.SomeAreas = true;
                if (span.Kind == SpanKind.SomeAreas) _targets.AreaCount = Math.Max(0, (int)span.Value);
                _targets.OtherAreas |= span is { Kind: SpanKind.OtherAreas, Value: AspectPhrases.AllOthers or > AspectPhrases.TheOthers };
                Hit(at);
                break;
            // "The impact of Leeds's leaders"
            case SpanKind.AspectHead when span.Value == PlainHead && at + 1 < _spans.Length && _spans[at + 1].Kind == SpanKind.Of:
                _headed = true;
                break;
            case SpanKind.AspectHead when span.Value != PlainHead:
                TakeHead(span);
                break;
            // "Although some were inadequate": nobody knows which.
            case SpanKind.Some when _lastTarget < 0 && at + 1 < _spans.Length && LeftContext.IsLink(_spans[at + 1].Kind):
                _targets.SomeAreas = true;
                break;
            // "Support for care leavers in some teams": a part of what is graded.
            case SpanKind.Some when span.Length > 3 && _lastTarget >= 0 && _afterPreposition && at + 1 < _spans.Length && _spans[at + 1].Kind == SpanKind.Word:
                _targets.Unknown = true;
                break;
            // "Care planning by children's services"
            case SpanKind.By when _word && _headed && at > 1 && _spans[at - 2] is { Kind: SpanKind.AspectHead, Value: 2 }:
                _headed = false;
                _afterPreposition = true;
                break;
            case SpanKind.OneOf:
                _oneOf = true;
                break;
            case SpanKind.Councils:
                _targets.Everybody |= !_oneOf;
                break;
            case SpanKind.OtherRegime:
                _targets.Other = true;
                break;
            case SpanKind.OtherPlace when _lastTarget < 0 && !_afterPreposition:
                _targets.Other = true;
                break;
            case SpanKind.For or SpanKind.Of or SpanKind.With or SpanKind.By or SpanKind.To or SpanKind.From:
                _afterPreposition = true;
                break;
            case SpanKind.And or SpanKind.Comma when _lastTarget >= 0:
                _afterPreposition = false;
                _word = false;
                break;
            // "The inspection of children's services ended in …"
            // "The judgements on leaders and on …"
            case SpanKind.InspectionNoun or SpanKind.AreaNoun when at + 1 < _spans.Length && _spans[at + 1].Kind is SpanKind.Of or SpanKind.For:
                _headed = true;
                break;
            // "Rutland's neighbour": nobody's name.
            case SpanKind.Bystander when _lastTarget >= 0 && !_afterPreposition:
                _wordAfterTarget = true;
                break;
            case SpanKind.Word or SpanKind.OwnView or SpanKind.AspectHead or SpanKind.InspectionNoun or SpanKind.AreaNoun or SpanKind.Young:
                _word = true;
                _targets.Words = true;
                _targets.Unknown |= IsOfSomethingElse(at);
                if (_lastTarget >= 0 && !_afterPreposition && !(span.Kind == SpanKind.Young && _targets.Aspects != 0)) _wordAfterTarget = true;
                break;
        }
    }

    /// <summary>"The council's response to exploitation"; not "its work with partners to help care leavers".</summary>
    private readonly bool IsOfSomethingElse(int at)
    {
        if (_spans[at].Kind != SpanKind.Word || at < 2 || _spans[at - 1] is not { Kind: SpanKind.AspectHead, Value: 0, Length: >= ShortestWithPreposition }
            || !_targets.Institution && _targets.Councils is null) return false;
        foreach (var span in _spans[at..])
        {
            if (span.Kind is SpanKind.Aspect or SpanKind.Young or SpanKind.Service) return false;
            if (LeftContext.IsLink(span.Kind) || span.Kind == SpanKind.Grade) break;
        }

        return true;
    }

    /// <summary>"Work with" and longer: what is done, and for whom.</summary>
    private const int ShortestWithPreposition = 9;

    private readonly bool IsNamePart(int at) => _spans[at].Kind is SpanKind.Word or SpanKind.Adverb && _spans[at].Is(SpanStyle.Capital);

    private void TakeHead(Span span)
    {
        _headed = true;
        _word = false;
        _wordAfterTarget = false;
        if (span.Value == 1)
        {
            _targets.HeadOnly = true;
            _targets.Formal = true;
        }
        else if (span.Value == 0)
        {
            _targets.HeadWord = true;
        }
    }

    private void Hit(int at)
    {
        if (_word && _afterPreposition && !_headed && _lastTarget < 0) _targets.Unknown = true;
        _lastTarget = at;
        _wordAfterTarget = false;
        _afterPreposition = false;
        _word = false;
    }

    private Targets Result()
    {
        if (_wordAfterTarget) _targets.Unknown = true;
        if (_targets.Aspects != 0 || _targets.Service) _targets.HeadOnly = false;
        return _targets;
    }

    /// <summary>"The overall effectiveness of services for looked-after children", in the reports of 2009 to 2013: that aspect's grade and no other.</summary>
    private readonly bool IsOfOneAspect(int at)
    {
        if (at + 1 >= _spans.Length || _spans[at + 1].Kind != SpanKind.Of) return false;
        for (var i = at + 2; i < _spans.Length; i++)
        {
            if (_spans[i].Kind == SpanKind.Aspect)
                return i + 1 == _spans.Length || _spans[i + 1].Kind is not (SpanKind.And or SpanKind.Comma) || i + 2 >= _spans.Length
                    || _spans[i + 2].Kind is not (SpanKind.Aspect or SpanKind.AspectHead);
            if (_spans[i].Kind is not (SpanKind.Determiner or SpanKind.AspectHead)) return false;
        }

        return false;
    }

    /// <summary>"The unitary authority in Kent": where it lies.</summary>
    public static bool IsWhereabouts(ReadOnlySpan<Span> spans, int at)
    {
        if (at < 3 || spans[at - 1].Kind != SpanKind.For || spans[at - 1].Length != 2 || spans[at - 2].Kind != SpanKind.Institution
            || spans[at].Is(SpanStyle.Possessive))
        {
            return false;
        }

        return spans[at - 3].Kind is SpanKind.Determiner or SpanKind.Word;
    }

    /// <summary>"Merton's neighbour Wandsworth": of the second alone.</summary>
    private readonly bool IsOwnerOfNeighbour(int at) =>
        at + 2 < _spans.Length && _spans[at].Is(SpanStyle.Possessive) && _spans[at + 1].Kind is SpanKind.Bystander && _spans[at + 2].Kind == SpanKind.Council;

    /// <summary>Only "and" and commas stand between this name and the one before.</summary>
    private readonly bool IsJoined(int at)
    {
        for (var i = _lastTarget + 1; i < at; i++)
            if (_spans[i].Kind is not (SpanKind.And or SpanKind.Comma or SpanKind.Both or SpanKind.Determiner)
                && !(i > _lastTarget + 1 && _spans[i].Kind == SpanKind.For))
            {
                return false;
            }
        return _lastTarget >= 0 && _spans[_lastTarget].Kind == SpanKind.Council;
    }
}
