using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Findings;

/// <summary>
/// Tables, flattened to lines whose cells are parted by bars or tabs. The head line names aspects (one council a line), councils or
/// years (one aspect a line), or the grades before and now; cells are matched by their place.
/// </summary>
internal static class TableReader
{
    /// <summary>Fewer named columns than this are prose.</summary>
    private const int LeastColumns = 2;

    public static bool Read(ReadOnlySpan<Span> spans, int index, Discourse discourse)
    {
        if (YearRow(spans) is { } row)
        {
            discourse.Claims.Add(row with { Sentence = index });
            return true;
        }

        if (discourse.Columns.Count == 0 && CouncilRow(spans, index) is { } councilRow)
        {
            discourse.Claims.Add(councilRow);
            return true;
        }

        if (!HasBar(spans)) return false;
        if (IsHead(spans))
        {
            discourse.Columns.Clear();
            discourse.Columns.AddRange(Cells(spans));
            return true;
        }

        return discourse.Columns.Count > 0 && ReadRow(spans, index, discourse);
    }

    /// <summary>"2022 | Outstanding", "2022: Outstanding": one year's overall grade.</summary>
    private static Claim? YearRow(ReadOnlySpan<Span> spans)
    {
        if (spans is not [{ Kind: SpanKind.Year } year, { Kind: SpanKind.Bar or SpanKind.Colon }, { Kind: SpanKind.Grade } grade]) return null;
        return new Claim
        {
            Sentence = 0,
            Grade = 2,
            Judgement = (Judgement)grade.Value,
            Aspects = AspectSet.Overall,
            Year = year.Value,
            Time = ClaimTime.Earlier,
            Strength = ClaimStrength.Strong,
            Rules = ["table-row"],
        };
    }

    /// <summary>How many words may stand between a row's council and its grade.</summary>
    private const int LongestMiddle = 8;

    /// <summary>"Swindon  Improvement notice  Inadequate": a line that begins with a council, ends with its grade and has no verb.</summary>
    private static Claim? CouncilRow(ReadOnlySpan<Span> spans, int index)
    {
        // "Slough | Requires improvement | 2023"
        if (spans is [{ Kind: SpanKind.Council }, .., { Kind: SpanKind.Grade }, { Kind: SpanKind.Bar }, { Kind: SpanKind.Year }]) spans = spans[..^2];
        if (index == 0 || spans.Length is < 3 or > LongestMiddle + 2 || spans is not [{ Kind: SpanKind.Council } council, .., { Kind: SpanKind.Grade } grade]
            || !grade.Is(SpanStyle.Capital)) return null;
        var isCells = spans[^2].Kind == SpanKind.Bar && spans[1].Kind is SpanKind.Bar or SpanKind.Institution;
        foreach (var span in spans[1..^1])
        {
            // Without a head line nobody knows which of two grades is the newer.
            if (span.Kind is SpanKind.Grade or SpanKind.OldGrade) return null;
            if (!isCells
                && span.Kind is not (SpanKind.Word or SpanKind.And or SpanKind.Number or SpanKind.Institution or SpanKind.For or SpanKind.OpenBracket
                    or SpanKind.CloseBracket or SpanKind.Bar or SpanKind.Month or SpanKind.Service or SpanKind.From))
            {
                return null;
            }
        }

        return new Claim
        {
            Sentence = index,
            Grade = spans.Length - 1,
            Judgement = (Judgement)grade.Value,
            Aspects = AspectSet.Overall,
            Councils = [council.Value],
            Strength = ClaimStrength.Strong,
            Rules = ["table-row"]
        };
    }

    private static bool IsHead(ReadOnlySpan<Span> spans)
    {
        foreach (var span in spans)
            if (span.Kind is SpanKind.Grade or SpanKind.OldGrade) return false;
        return Cells(spans).Count(cell => cell != default) >= LeastColumns;
    }

    private static List<TableColumn> Cells(ReadOnlySpan<Span> spans)
    {
        var cells = new List<TableColumn> { default };
        for (var i = 0; i < spans.Length; i++)
        {
            var span = spans[i];
            if (IsBar(spans, i)) cells.Add(default);
            else if (span.Kind == SpanKind.Aspect) cells[^1] = cells[^1] with { Aspects = cells[^1].Aspects | ((Aspect)span.Value).ToSet() };
            else if (span.Kind == SpanKind.Overall) cells[^1] = cells[^1] with { Aspects = AspectSet.Overall };
            else if (span.Kind == SpanKind.Council) cells[^1] = cells[^1] with { Council = span.Value };
            else if (span.Kind == SpanKind.Year) cells[^1] = cells[^1] with { Year = span.Value };
            else if (span.Kind == SpanKind.Before) cells[^1] = cells[^1] with { IsEarlier = true };
            else if (span.Kind is SpanKind.Now or SpanKind.RatingNoun) cells[^1] = cells[^1] with { IsGrade = true };
        }

        return cells;
    }

    private static bool ReadRow(ReadOnlySpan<Span> spans, int index, Discourse discourse)
    {
        var latest = discourse.Columns.Max(column => column.Year);
        AspectSet ofRow = 0;
        List<short> ofLine = [];
        // A head line whose first cell, over the names, was empty has lost it.
        var cell = CellsOf(spans) == discourse.Columns.Count + 1 && spans[0].Kind == SpanKind.Council ? -1 : 0;
        var first = cell;
        var read = false;
        for (var i = 0; i < spans.Length; i++)
        {
            switch (spans[i].Kind)
            {
                case SpanKind.Bar when IsBar(spans, i):
                    cell++;
                    break;
                case SpanKind.Council:
                    ofLine = [spans[i].Value];
                    break;
                case SpanKind.Aspect when cell == first:
                    ofRow |= ((Aspect)spans[i].Value).ToSet();
                    break;
                case SpanKind.Overall when cell == first:
                    ofRow |= AspectSet.Overall;
                    break;
                case SpanKind.Grade when cell >= 0 && cell < discourse.Columns.Count:
                    var column = discourse.Columns[cell];
                    List<short> councils = column.Council is { } council ? [council] : ofLine;
                    var aspects = column.Aspects != 0
                        ? column.Aspects
                        : ofRow != 0
                        ? ofRow
                        : (column.IsEarlier || column.IsGrade) && councils.Count > 0
                        ? AspectSet.Overall
                        : 0;
                    if (aspects == 0) break;
                    read = true;
                    discourse.Claims.Add(new Claim
                    {
                        Sentence = index,
                        Grade = i,
                        Judgement = (Judgement)spans[i].Value,
                        Aspects = aspects,
                        Councils = councils,
                        Strength = ClaimStrength.Strong,
                        Year = column.Year,
                        Time = !column.IsEarlier && (column.Year == 0 || column.Year == latest) ? ClaimTime.Now : ClaimTime.Superseded,
                        Rules = ["table-row"],
                    });
                    break;
            }
        }

        return read;
    }

    private static bool HasBar(ReadOnlySpan<Span> spans) => CellsOf(spans) > 1;

    private static int CellsOf(ReadOnlySpan<Span> spans)
    {
        var cells = 1;
        for (var i = 0; i < spans.Length; i++)
            if (IsBar(spans, i)) cells++;
        return cells;
    }

    /// <summary>A bar or a tab, and not the stroke of "n/a".</summary>
    private static bool IsBar(ReadOnlySpan<Span> spans, int at) =>
        spans[at].Kind == SpanKind.Bar
            && !(at > 0 && at + 1 < spans.Length && spans[at - 1] is { Kind: SpanKind.Word } before && before.Length == 1
                && spans[at + 1].Start == spans[at].End);
}

/// <summary>What the head of a column says of the grades below it.</summary>
/// <param name="IsEarlier">They are those of the inspection before: "Previous grade".</param>
/// <param name="IsGrade">It names grades, and no area: "New rating".</param>
/// <param name="Council">The council that they are given to, where each has a column.</param>
internal readonly record struct TableColumn(AspectSet Aspects, int Year, bool IsEarlier, bool IsGrade, short? Council);
