using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Weighing;

/// <summary>The signs of whether a grade is an earlier one, which another has replaced.</summary>
internal static class PastSigns
{
    /// <summary>Kinds whose words may tell of time.</summary>
    private static readonly SpanKindSet OfTime = new(
        SpanKind.Before, SpanKind.Now, SpanKind.Month, SpanKind.Keep, SpanKind.Move, SpanKind.Lose, SpanKind.NoLonger, SpanKind.Since, SpanKind.From,
        SpanKind.To, SpanKind.Be,
        SpanKind.Have, SpanKind.Rate, SpanKind.Award, SpanKind.Steps, SpanKind.Ordinal, SpanKind.Inspection, SpanKind.InspectionNoun, SpanKind.RatingNoun,
        SpanKind.Relative,
        SpanKind.Contrast, SpanKind.Adverb, SpanKind.Not, SpanKind.Unchanged, SpanKind.Same, SpanKind.Hypothesis, SpanKind.Modal);

    /// <summary>What changes its meaning between two grades: "from good to inadequate", "was good, now inadequate".</summary>
    private static readonly SpanKindSet Turning = new(SpanKind.From, SpanKind.To, SpanKind.Be, SpanKind.Have, SpanKind.Before, SpanKind.Now, SpanKind.Comma);

    /// <summary>A year among the first spans of a sentence opens it.</summary>
    private const int Opening = 5;

    /// <summary>How many ages a year can have.</summary>
    public const int Ages = 7;

    /// <summary>As many spans between two grades as one sign can hold.</summary>
    private const int LongestPath = 5;

    public static void AddTo(SignList signs, in WeighedGrade grade)
    {
        var spans = grade.Spans;
        var at = grade.At;
        signs.Add(SignKind.Always);
        signs.AddWords(SignKind.ClauseLeftWord, grade.ClauseLeft, OfTime);
        signs.AddWords(SignKind.ClauseRightWord, grade.ClauseRight, OfTime);
        signs.AddWords(SignKind.SentenceWord, spans, OfTime);
        AddYears(signs, SignKind.ClauseLeftYear, grade.ClauseLeft, grade.Article);
        AddYears(signs, SignKind.ClauseRightYear, grade.ClauseRight, grade.Article);
        AddYears(signs, SignKind.SentenceYear, spans, grade.Article);
        signs.AddWords(SignKind.BeforeWord, grade.Graded.Before, OfTime);
        AddYears(signs, SignKind.BeforeYear, grade.Graded.Before, grade.Article);
        signs.AddWords(SignKind.AfterWord, grade.Graded.After, OfTime);
        AddYears(signs, SignKind.AfterYear, grade.Graded.After, grade.Article);
        AddGrades(signs, SignKind.BeforeGrade, grade.Graded.Before, grade.Grade.Value);
        AddGrades(signs, SignKind.AfterGrade, grade.Graded.After, grade.Grade.Value);
        for (var distance = 1; distance <= 2; distance++)
        {
            AddBeside(signs, SignKind.LeftWord1 + distance - 1, SignKind.Left1 + distance - 1, SignKind.LeftYear1, grade, at - distance);
            AddBeside(signs, SignKind.RightWord1 + distance - 1, SignKind.Right1 + distance - 1, SignKind.RightYear1, grade, at + distance);
        }

        AddOpeningYear(signs, grade);
        foreach (var inspection in grade.Article.Subject.Inspections) signs.Add(inspection);
        AddOtherGrades(signs, spans, at);
        signs.Add(SignKind.ParagraphYear, Age(grade.Graded.Year, grade.Article));
        signs.Add(SignKind.YearOfParagraphBefore, Age(grade.Graded.YearOfParagraphBefore, grade.Article));
        signs.Add(SignKind.Source, (int)grade.Sentence.Source);
        signs.Add(SignKind.Paragraph, GivenSigns.ParagraphOf(grade));
        signs.Add(SignKind.TitleGrade, grade.Article.InTitle == 0 ? 0 : (grade.Article.InTitle >> grade.Grade.Value & 1) != 0 ? 1 : 2);
        signs.Add(SignKind.FirstGrade, (grade.Article.First == grade.Grade.Value ? 1 : 0) + (grade.Article.FirstSentence == grade.Graded.Index ? 2 : 0));
        signs.Add(SignKind.Judgements, Math.Min(grade.Article.Distinct, 3));
    }

    private static void AddBeside(SignList signs, SignKind word, SignKind kind, SignKind year, in WeighedGrade grade, int at)
    {
        if (at < 0 || at >= grade.Spans.Length) return;
        ref readonly var span = ref grade.Spans[at];
        if (span.Kind == SpanKind.Year) signs.AddOnce(Sign.Of(year, Age(span.Value, grade.Article)));
        signs.AddOnce(SignList.Nameless.Has(span.Kind) ? Sign.Of(kind, span.Kind) : Sign.OfWord(word, span));
    }

    private static void AddOtherGrades(SignList signs, ReadOnlySpan<Span> spans, int at)
    {
        var (order, count, before, after) = (0, 0, -1, -1);
        for (var i = 0; i < spans.Length; i++)
        {
            if (spans[i].Kind != SpanKind.Grade) continue;
            count++;
            if (i < at) (order, before) = (order + 1, i);
            if (i > at && after < 0) after = i;
        }

        signs.Add(SignKind.GradeOrder, 3 * Math.Min(order, 2) + Math.Min(count, 3));
        if (before >= 0)
        {
            var between = spans[(before + 1)..at];
            signs.Add(SignKind.SameAsGradeBefore, spans[before].Value == spans[at].Value);
            signs.Add(Sign.Of(SignKind.SinceGradeBefore, between[..Math.Min(between.Length, LongestPath)]));
            signs.AddWords(SignKind.WordSinceGradeBefore, between, Turning);
        }

        if (after < 0) return;
        signs.Add(SignKind.SameAsGradeAfter, spans[after].Value == spans[at].Value);
        signs.AddWords(SignKind.WordUntilGradeAfter, spans[(at + 1)..after], Turning);
    }

    /// <summary>"In 2020 …", "The January 2023 report, which came late, had …": the year that a sentence opens with holds for all of it.</summary>
    private static void AddOpeningYear(SignList signs, in WeighedGrade grade)
    {
        for (var i = 0; i < Math.Min(grade.At, Opening); i++)
        {
            if (grade.Spans[i].Kind != SpanKind.Year) continue;
            signs.Add(SignKind.OpeningYear, Age(grade.Spans[i].Value, grade.Article));
            return;
        }
    }

    private static void AddGrades(SignList signs, SignKind kind, ReadOnlySpan<Span> spans, int value)
    {
        foreach (ref readonly var span in spans)
            if (span.Kind == SpanKind.Grade) signs.AddOnce(Sign.Of(kind, span.Value == value));
    }

    private static void AddYears(SignList signs, SignKind kind, ReadOnlySpan<Span> spans, ArticleGrades article)
    {
        foreach (ref readonly var span in spans)
            if (span.Kind == SpanKind.Year) signs.AddOnce(Sign.Of(kind, Age(span.Value, article)));
    }

    /// <summary>
    /// How old a year is: 0 for none, 1 where nobody knows, 2 for a year to come, then this year, last year, two or three, and more years ago; as much again
    /// where the page has no date.
    /// </summary>
    public static int Age(int year, ArticleGrades article) =>
        year == 0 ? 0 : article.Year == 0 ? 1 : (article.IsDated ? 0 : Ages) + (article.Year - year) switch { < 0 => 2, 0 => 3, 1 => 4, < 4 => 5, _ => 6 };
}
