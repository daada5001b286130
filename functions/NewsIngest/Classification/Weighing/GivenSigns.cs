using System.Numerics;
using NewsIngest.Classification.Findings;
using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Sentences;

namespace NewsIngest.Classification.Weighing;

/// <summary>The signs of whether a grade is given to a council's children's social care at all.</summary>
internal static class GivenSigns
{
    /// <summary>Kinds whose single words tell more than the kind.</summary>
    private static readonly SpanKindSet Telling = new(
        SpanKind.OtherRegime, SpanKind.Before, SpanKind.Be, SpanKind.Have, SpanKind.Rate, SpanKind.Modal, SpanKind.Say, SpanKind.Institution);

    /// <summary>Words are looked at within so many characters of the grade: farther than any sentence that somebody wrote.</summary>
    private const int WindowOfWords = 400;

    /// <summary>A paragraph as far down as this is the article's opening.</summary>
    private const int Opening = 4;

    /// <summary>Those that a grade has of its own.</summary>
    public static void AddTo(SignList signs, in WeighedGrade grade)
    {
        var spans = grade.Spans;
        var at = grade.At;
        signs.Add(SignKind.Always);
        AddForm(signs, grade);
        for (var distance = 1; distance <= 3; distance++)
        {
            signs.AddAt(SignKind.Left1 + distance - 1, spans, at - distance);
            signs.AddAt(SignKind.Right1 + distance - 1, spans, at + distance);
        }

        for (var distance = 1; distance <= 2; distance++)
        {
            AddWord(signs, SignKind.LeftWord1 + distance - 1, spans, at - distance);
            AddWord(signs, SignKind.RightWord1 + distance - 1, spans, at + distance);
        }

        var left = SignList.KindAt(spans, at - 1);
        signs.Add(Sign.Of(SignKind.LeftPair, SignList.KindAt(spans, at - 2), left));
        signs.Add(Sign.Of(SignKind.AroundPair, left, SignList.KindAt(spans, at + 1)));
        signs.AddKinds(SignKind.ClauseLeft, grade.ClauseLeft);
        signs.AddKinds(SignKind.ClauseRight, grade.ClauseRight);
        signs.AddKinds(SignKind.Sentence, spans);
        signs.AddWords(SignKind.SentenceWord, spans, Telling);
        var source = Reading.SourceIn(grade.Article.Article, grade.Sentence.Source);
        var (first, end) = (Math.Max(grade.Sentence.Start, grade.Grade.Start - WindowOfWords), Math.Min(grade.Sentence.End, grade.Grade.End + WindowOfWords));
        signs.AddText(SignKind.SentenceText, source.AsSpan(0, end), first, spans);
        AddSurroundings(signs, grade);
    }

    private static void AddForm(SignList signs, in WeighedGrade grade)
    {
        var span = grade.Grade;
        var isLong = span.Length > GradeReader.LongestPlainGrade;
        signs.Add(SignKind.IsLong, isLong);
        signs.Add(SignKind.Grade, span.Value);
        signs.Add(SignKind.GradeByLength, 2 * span.Value + (isLong ? 1 : 0));
        if (span.Is(SpanStyle.Capital)) signs.Add(SignKind.IsCapital);
        if (span.Quoted) signs.Add(SignKind.IsQuoted);
        if (span.Is(SpanStyle.Spoken)) signs.Add(SignKind.IsSpoken);
        signs.Add(SignKind.Source, (int)grade.Sentence.Source);
        signs.Add(SignKind.IsListItem, grade.Sentence.IsListItem);
        signs.Add(SignKind.Paragraph, ParagraphOf(grade));
        signs.Add(SignKind.Position, grade.At == 0 ? 0 : grade.At >= grade.Spans.Length - 2 ? 2 : 1);
        signs.Add(SignKind.SentenceLength, Math.Min(grade.Spans.Length, Opening));
    }

    private static void AddSurroundings(SignList signs, in WeighedGrade grade)
    {
        signs.Add(SignKind.IsRefused, grade.IsRefused);
        signs.Add(SignKind.IsWithheld, grade.Withheld is not null);
        for (var regimes = grade.Article.Subject.Regimes(grade.Graded.Index); regimes != 0; regimes &= regimes - 1)
            signs.Add(SignKind.ParagraphRegime, BitOperations.TrailingZeroCount(regimes));
        if (grade.Graded.AspectsBefore != 0) signs.Add(SignKind.AspectsBefore);
        if (grade.Graded.FollowsCouncil) signs.Add(SignKind.CouncilsBefore);
        foreach (var claim in grade.Graded.Claims)
        {
            if (claim.Grade < grade.At) signs.AddOnce(Sign.Of(SignKind.ClaimedBefore));
            if (claim.Grade > grade.At) signs.AddOnce(Sign.Of(SignKind.ClaimedAfter));
        }
    }

    /// <summary>Those that every grade of an article has.</summary>
    public static void AddTo(SignList signs, ArticleGrades article)
    {
        var topic = article.Topic;
        signs.Add(SignKind.IsChildrensServices, topic.IsChildrensServices);
        signs.Add(SignKind.IsOther, topic.IsOther);
        if (topic.Other is { } other) signs.Add(SignKind.Other, (int)other);
        signs.Add(SignKind.NamesInspection, topic.NamesInspection);
        signs.Add(SignKind.NamesService, topic.NamesService);
        signs.Add(SignKind.NamesOurs, topic.NamesOurs);
        signs.Add(SignKind.Claims, article.Claims switch { 0 => 0, < 3 => 1, _ => 2 });
        foreach (var sign in article.Subject.Signs) signs.Add(sign);
    }

    /// <summary>0 for the first, 1 for the opening, 2 for the rest.</summary>
    public static int ParagraphOf(in WeighedGrade grade) => grade.Sentence.Paragraph switch { 0 => 0, < Opening => 1, _ => 2 };

    private static void AddWord(SignList signs, SignKind kind, ReadOnlySpan<Span> spans, int at)
    {
        if (at >= 0 && at < spans.Length && !SignList.Nameless.Has(spans[at].Kind)) signs.Add(Sign.OfWord(kind, spans[at]));
    }
}
