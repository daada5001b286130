using NewsIngest.Classification.Findings;
using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Weighing;

/// <summary>The signs of whether a grade is given to one aspect.</summary>
internal static class AspectSigns
{
    /// <summary>Farther is all the same.</summary>
    private const int Farthest = 8;

    /// <summary>As many spans between aspect and grade as are looked at as a whole.</summary>
    private const int LongestPath = 4;

    /// <summary>A longer list is all the same, and so are more grades in a sentence.</summary>
    private const int LongestList = 5;

    private const int MostGrades = 3;

    /// <summary>Where all areas are named, among the places that an aspect can be named in.</summary>
    private const int All = 8;

    private static readonly SpanKindSet InList = new(
        SpanKind.Aspect, SpanKind.AspectHead, SpanKind.And, SpanKind.Comma, SpanKind.Determiner, SpanKind.For, SpanKind.Of, SpanKind.Or);

    /// <summary>What may stand between the items of a list.</summary>
    private static readonly SpanKindSet Joining = new(
        SpanKind.AspectHead, SpanKind.And, SpanKind.Comma, SpanKind.Determiner, SpanKind.For, SpanKind.Of, SpanKind.Or, SpanKind.Semicolon, SpanKind.With,
        SpanKind.To, SpanKind.By, SpanKind.As, SpanKind.Adverb, SpanKind.Institution, SpanKind.Service);

    private static readonly SpanKindSet WholeService = new(SpanKind.Service, SpanKind.Council, SpanKind.Institution);

    /// <summary>
    /// The aspects that a grade may be given to: those of its sentence, all areas where it says so, those of the sentence and the paragraph before, and the
    /// services as a whole.
    /// </summary>
    public static AspectSet Candidates(in WeighedGrade grade)
    {
        var named = AspectSet.Overall | (grade.Graded.AspectsBefore | grade.Graded.AspectsInParagraph) & ~(AspectSet.AllAreas | AspectSet.OtherAreas);
        foreach (ref readonly var span in grade.Spans) named |= NamedBy(span);
        // "Good, having required improvement in all areas": nobody knows whose they are.
        return grade.IsOneOfSeveral ? named & ~AspectSet.AllAreas : named;
    }

    /// <summary>Each aspect of a set by itself.</summary>
    public static IEnumerable<AspectSet> Of(AspectSet set)
    {
        for (var aspect = AspectSet.Overall; aspect <= AspectSet.AllAreas; aspect = (AspectSet)((int)aspect << 1))
            if (set.Has(aspect)) yield return aspect;
    }

    /// <summary>A sentence names one of some aspects.</summary>
    public static bool Names(ReadOnlySpan<Span> spans, AspectSet aspects)
    {
        foreach (ref readonly var span in spans)
            if (aspects.Has(NamedBy(span))) return true;
        return false;
    }

    /// <param name="aspect">One of the candidates.</param>
    public static void AddTo(SignList signs, in WeighedGrade grade, AspectSet aspect)
    {
        signs.Add(SignKind.Always);
        signs.Add(SignKind.Aspect, (int)aspect);
        var at = Nearest(grade.Spans, grade.At, aspect);
        if (at >= 0) AddNamed(signs, grade, aspect, at);
        else if (aspect == AspectSet.Overall) AddWhole(signs, grade);
        else AddCarried(signs, grade, aspect);
    }

    /// <summary>An aspect of the grade's own sentence.</summary>
    private static void AddNamed(SignList signs, in WeighedGrade grade, AspectSet aspect, int at)
    {
        var spans = grade.Spans;
        var isLeft = at < grade.At;
        var distance = Math.Abs(at - grade.At);
        var between = isLeft ? spans[(at + 1)..grade.At] : spans[(grade.At + 1)..at];
        var side = isLeft ? 0 : 1;
        signs.Add(SignKind.Where, aspect switch { AspectSet.Overall => 0, AspectSet.AllAreas => All, _ => 1 });
        signs.Add(SignKind.Side, side);
        signs.Add(isLeft ? SignKind.DistanceLeft : SignKind.DistanceRight, Math.Min(distance, Farthest));
        signs.AddKinds(isLeft ? SignKind.BetweenLeft : SignKind.BetweenRight, between);
        if (between.Length <= LongestPath) signs.Add(Sign.Of(isLeft ? SignKind.PathLeft : SignKind.PathRight, between));
        var (grades, nearer, farthest, opposite, isOthers) = (0, 0, at, int.MaxValue, false);
        for (var i = 0; i < spans.Length; i++)
        {
            var here = Math.Abs(i - grade.At);
            if (spans[i].Kind == SpanKind.Grade && i != grade.At)
            {
                if (i < grade.At == isLeft && here < distance) grades++;
                isOthers |= Math.Abs(i - at) < distance;
            }
            else if (NamedBy(spans[i]) is not 0 and var named)
            {
                if (i < grade.At != isLeft) opposite = Math.Min(opposite, here);
                else if (here < distance && named != aspect) (nearer, farthest) = (nearer + 1, nearer > 0 && !isLeft ? farthest : i);
            }
        }

        signs.Add(SignKind.GradesBetween, 2 * Math.Min(grades, 2) + side);
        signs.Add(SignKind.NearerAspects, 2 * Math.Min(nearer, 2) + side);
        if (nearer > 0 && IsList(spans[Math.Min(at, farthest)..(Math.Max(at, farthest) + 1)])) signs.Add(SignKind.IsListed);
        signs.Add(SignKind.HasOpposite, 2 * (opposite < int.MaxValue ? 1 : 0) + side);
        if (opposite < int.MaxValue) signs.Add(SignKind.OppositeIsNearer, 2 * (opposite < distance ? 1 : 0) + side);
        signs.Add(SignKind.OtherGradeIsNearer, 2 * (isOthers ? 1 : 0) + side);
        AddList(signs, grade, at);
        if (at + 1 < spans.Length) signs.Add(Sign.Of(SignKind.AfterAspect, spans[at + 1].Kind));
        if (at > 0) signs.Add(Sign.Of(SignKind.BeforeAspect, spans[at - 1].Kind));
    }

    /// <summary>The aspects of the list that an aspect is an item of; none where its sentence doesn't name it.</summary>
    public static AspectSet ListOf(in WeighedGrade grade, AspectSet aspect)
    {
        var at = Nearest(grade.Spans, grade.At, aspect);
        if (at < 0) return 0;
        AspectSet listed = 0;
        var (first, last, _) = ListAround(grade.Spans, at);
        foreach (ref readonly var span in grade.Spans[first..(last + 1)]) listed |= NamedBy(span);
        return listed & ~(AspectSet.AllAreas | AspectSet.Overall);
    }

    /// <summary>Where the list begins and ends that the aspect at a place is an item of, and of how many.</summary>
    private static (int First, int Last, int Count) ListAround(ReadOnlySpan<Span> spans, int at)
    {
        var (first, last, count) = (at, at, 1);
        for (int i = at - 1, open = 0; i >= 0 && open <= LongestPath; i--, open++)
        {
            if (IsItem(spans[i])) (first, open, count) = (i, 0, count + 1);
            else if (!Joining.Has(spans[i].Kind)) break;
        }

        for (int i = at + 1, open = 0; i < spans.Length && open <= LongestPath; i++, open++)
        {
            if (IsItem(spans[i])) (last, open, count) = (i, 0, count + 1);
            else if (!Joining.Has(spans[i].Kind)) break;
        }

        return (first, last, count);
    }

    /// <summary>The list that the aspect is an item of: what is said of one is said of all.</summary>
    private static void AddList(SignList signs, in WeighedGrade grade, int at)
    {
        var spans = grade.Spans;
        var (first, last, count) = ListAround(spans, at);
        var (grades, items) = (0, 0);
        foreach (ref readonly var span in spans)
        {
            if (span.Kind == SpanKind.Grade) grades++;
            if (IsItem(span)) items++;
        }

        var isLeft = at < grade.At;
        var side = isLeft ? 0 : 1;
        var between = isLeft ? spans[(last + 1)..Math.Max(last + 1, grade.At)] : spans[(grade.At + 1)..Math.Max(grade.At + 1, first)];
        var size = Math.Min(count, LongestList);
        var many = Math.Min(grades, MostGrades);
        var distance = Math.Min(between.Length, Farthest);
        signs.Add(SignKind.ListSize, 2 * size + side);
        signs.Add(SignKind.ListSizeOfGrades, 2 * ((MostGrades + 1) * size + many) + side);
        signs.Add(SignKind.ListDistance, 2 * distance + side);
        signs.Add(SignKind.ListDistanceOfGrades, 2 * ((MostGrades + 1) * distance + many) + side);
        signs.Add(SignKind.IsOnlyList, 2 * (2 * many + (items == count ? 1 : 0)) + side);
        signs.AddKinds(isLeft ? SignKind.SinceList : SignKind.UntilList, between);
        if (between.Length <= LongestPath) signs.Add(Sign.Of(isLeft ? SignKind.PathFromList : SignKind.PathToList, between));
        var before = SignList.KindAt(spans, first - 1);
        signs.Add(Sign.Of(isLeft ? SignKind.BeforeListLeft : SignKind.BeforeListRight, before));
        signs.Add(Sign.Of(isLeft ? SignKind.PairBeforeListLeft : SignKind.PairBeforeListRight, SignList.KindAt(spans, first - 2), before));
        signs.Add(Sign.Of(isLeft ? SignKind.AfterListLeft : SignKind.AfterListRight, SignList.KindAt(spans, last + 1)));
    }

    private static bool IsItem(in Span span) => span.Kind is SpanKind.Aspect or SpanKind.Overall or SpanKind.AllAreas;

    /// <summary>The services as a whole, where the sentence doesn't say so.</summary>
    private static void AddWhole(SignList signs, in WeighedGrade grade)
    {
        var spans = grade.Spans;
        var at = grade.At;
        var (left, right) = (-1, -1);
        for (var i = 0; i < spans.Length; i++)
        {
            if (spans[i].Kind != SpanKind.Aspect) continue;
            if (i < at) left = i;
            else if (right < 0) right = i;
        }

        signs.Add(SignKind.Where, 2 + Carried(grade, AspectSet.Overall));
        signs.Add(SignKind.AspectsOfSentence, (left >= 0 ? 1 : 0) + (right >= 0 ? 2 : 0));
        if (left >= 0) signs.Add(SignKind.NearestAspectLeft, Math.Min(at - left, 6));
        if (right >= 0) signs.Add(SignKind.NearestAspectRight, Math.Min(right - at, 6));
        signs.AddKinds(SignKind.LeftOfOverall, spans[..at]);
        signs.AddKinds(SignKind.RightOfOverall, spans[(at + 1)..]);
        for (var distance = 1; distance <= 2; distance++)
        {
            signs.AddAt(SignKind.BesideOverallLeft1 + distance - 1, spans, at - distance);
            signs.AddAt(SignKind.BesideOverallRight1 + distance - 1, spans, at + distance);
        }

        signs.Add(SignKind.AspectsBefore, (grade.Graded.AspectsBefore & ~AspectSet.Overall) != 0);
        signs.Add(SignKind.Source, (int)grade.Sentence.Source);
    }

    /// <summary>An aspect that was named before the grade's sentence.</summary>
    private static void AddCarried(SignList signs, in WeighedGrade grade, AspectSet aspect)
    {
        var from = Carried(grade, aspect);
        var hasAspect = false;
        var hasPronoun = false;
        for (var i = 0; i < grade.Spans.Length; i++)
        {
            hasAspect |= grade.Spans[i].Kind == SpanKind.Aspect;
            hasPronoun |= i < grade.At && grade.Spans[i].Kind is SpanKind.Pronoun or SpanKind.AspectHead;
        }

        signs.Add(SignKind.Where, 5 + from);
        signs.Add(SignKind.CarriedWithPronoun, 4 * from + (hasAspect ? 0 : 2) + (hasPronoun ? 1 : 0));
        signs.Add(SignKind.CarriedToPosition, 5 * from + Math.Min(grade.At, 4));
        signs.Add(SignKind.CarriedPastService, 2 * from + (grade.Spans[..grade.At].HoldsAny(WholeService) ? 1 : 0));
    }

    /// <summary>0 from the sentence before, 1 from the paragraph, 2 from nowhere.</summary>
    private static int Carried(in WeighedGrade grade, AspectSet aspect) =>
        grade.Graded.AspectsBefore.Has(aspect) ? 0 : grade.Graded.AspectsInParagraph.Has(aspect) ? 1 : 2;

    /// <summary>Where the aspect is named nearest to the grade, or -1.</summary>
    private static int Nearest(ReadOnlySpan<Span> spans, int grade, AspectSet aspect)
    {
        var nearest = -1;
        for (var i = 0; i < spans.Length; i++)
            if (NamedBy(spans[i]) == aspect && (nearest < 0 || Math.Abs(i - grade) < Math.Abs(nearest - grade))) nearest = i;
        return nearest;
    }

    /// <summary>The aspect that a span names, or all areas; 0 for none.</summary>
    private static AspectSet NamedBy(in Span span) => span.Kind switch
    {
        SpanKind.Aspect => ((Aspect)span.Value).ToSet(),
        SpanKind.AllAreas => AspectSet.AllAreas,
        _ => 0,
    };

    private static bool IsList(ReadOnlySpan<Span> spans)
    {
        foreach (ref readonly var span in spans)
            if (!InList.Has(span.Kind)) return false;
        return true;
    }
}
