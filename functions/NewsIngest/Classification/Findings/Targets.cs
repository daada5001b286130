using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Findings;

/// <summary>What a stretch of a sentence names that a grade could be given to.</summary>
internal struct Targets
{
    public AspectSet Aspects;
    public List<short>? Councils;

    /// <summary>Children's services, the council, its rating.</summary>
    public bool Service;
    public bool Institution;
    public bool Pronoun;

    /// <summary>"Their experiences and progress": an aspect that stands in an earlier sentence.</summary>
    public bool HeadOnly;
    public bool SomeAreas;

    /// <summary>Councils in general.</summary>
    public bool Everybody;

    /// <summary>Something else that is inspected.</summary>
    public bool Other;

    /// <summary>Something that isn't graded by Ofsted: "the quality of plans", "social workers".</summary>
    public bool Unknown;

    /// <summary>Words that name nothing known, with no target beside them.</summary>
    public bool Words;

    public readonly bool Any => Aspects != 0 || Councils is { Count: > 0 } || Service || Institution || Pronoun || SomeAreas || HeadOnly;

    public readonly bool Empty => !Any && !Words && !Other && !Everybody && !Unknown;

    /// <summary>The aspects that a grade of these targets is about.</summary>
    public readonly AspectSet Graded =>
        Aspects != 0 ? Aspects : Service || Institution || Pronoun || Councils is { Count: > 0 } ? AspectSet.Overall : 0;
}

/// <summary>Reads noun phrases: what is named, and whether it is the head of the phrase.</summary>
internal static class TargetReader
{
    public static Targets Read(ReadOnlySpan<Span> spans, int from, int to)
    {
        var targets = new Targets();
        var pendingWord = false;
        var transparent = false;
        var lastTarget = -1;
        var tailWord = false;
        var headed = false;
        var afterPreposition = false;
        var joinedServices = false;
        for (var i = from; i < to; i++)
        {
            switch (spans[i].Kind)
            {
                case SpanKind.Aspect:
                    if (pendingWord && afterPreposition && !headed) targets.Unknown = true;
                    targets.Aspects |= ((Aspect)spans[i].Value).ToSet();
                    Hit(i);
                    break;
                case SpanKind.Council:
                    if (pendingWord && afterPreposition && !headed) targets.Unknown = true;
                    if (targets.Councils is null || IsJoined(spans, lastTarget, i)) (targets.Councils ??= []).Add(spans[i].Value);
                    Hit(i);
                    break;
                case SpanKind.Service:
                    if (pendingWord && afterPreposition && !headed) targets.Unknown = true;
                    if (targets.Aspects != 0 && i > 0 && spans[i - 1].Kind == SpanKind.And) joinedServices = true;
                    targets.Service = true;
                    Hit(i);
                    break;
                case SpanKind.Institution or SpanKind.RatingNoun:
                    if (pendingWord && afterPreposition && !headed) targets.Unknown = true;
                    targets.Institution = true;
                    Hit(i);
                    break;
                case SpanKind.Pronoun:
                    targets.Pronoun = true;
                    Hit(i);
                    break;
                case SpanKind.Overall:
                    targets.Aspects |= AspectSet.Overall;
                    Hit(i);
                    break;
                case SpanKind.AllAreas:
                    targets.Aspects |= AspectSet.AllAreas;
                    Hit(i);
                    break;
                case SpanKind.SomeAreas:
                    targets.SomeAreas = true;
                    Hit(i);
                    break;
                case SpanKind.AspectHead:
                    headed = true;
                    targets.HeadOnly = true;
                    pendingWord = false;
                    tailWord = false;
                    break;
                case SpanKind.OneOf:
                    transparent = true;
                    break;
                case SpanKind.Councils:
                    targets.Everybody |= !transparent;
                    break;
                case SpanKind.OtherRegime or SpanKind.OtherPlace when spans[i].Kind == SpanKind.OtherRegime || lastTarget < 0:
                    targets.Other = true;
                    break;
                case SpanKind.For or SpanKind.Of or SpanKind.With or SpanKind.By or SpanKind.To or SpanKind.From:
                    afterPreposition = true;
                    break;
                case SpanKind.And or SpanKind.Comma:
                    if (lastTarget < 0) break;
                    afterPreposition = false;
                    pendingWord = false;
                    break;
                case SpanKind.Word or SpanKind.InspectionNoun or SpanKind.AreaNoun:
                    pendingWord = true;
                    targets.Words |= spans[i].Kind == SpanKind.Word;
                    if (lastTarget >= 0 && !afterPreposition) tailWord = true;
                    break;
            }
        }

        if (tailWord) targets.Unknown = true;
        if (targets.Aspects != 0 || targets.Service || targets.Institution) targets.HeadOnly = false;
        if (joinedServices) targets.Aspects |= AspectSet.Overall;
        return targets;

        void Hit(int at)
        {
            lastTarget = at;
            tailWord = false;
            afterPreposition = false;
            pendingWord = false;
        }
    }

    /// <summary>Only "and" and commas stand between two names.</summary>
    private static bool IsJoined(ReadOnlySpan<Span> spans, int left, int right)
    {
        for (var i = left + 1; i < right; i++)
            if (spans[i].Kind is not (SpanKind.And or SpanKind.Comma or SpanKind.Both or SpanKind.Determiner)) return false;
        return left >= 0;
    }
}
