using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Findings;

/// <summary>
/// Tables, flattened to lines whose cells are parted by bars or tabs. The head line names aspects (one council a line)
/// or years (one aspect a line); cells are matched by their place.
/// </summary>
internal static class TableReader
{
    /// <summary>Fewer named columns than this are prose.</summary>
    private const int LeastColumns = 2;

    public static bool Read(ReadOnlySpan<Span> spans, int index, Discourse discourse)
    {
        if (!HasBar(spans)) return false;
        if (IsHead(spans))
        {
            discourse.Columns.Clear();
            discourse.Columns.AddRange(Cells(spans));
            return true;
        }

        // "2022 | Outstanding": one year's overall grade.
        if (spans is [{ Kind: SpanKind.Year }, { Kind: SpanKind.Bar }, { Kind: SpanKind.Grade }])
        {
            discourse.Claims.Add(new Claim
            {
                Sentence = index,
                Grade = 2,
                Judgement = (Judgement)spans[2].Value,
                Aspects = AspectSet.Overall,
                Year = spans[0].Value,
                Time = ClaimTime.Earlier,
                Strength = ClaimStrength.Strong,
                Rules = ["table-row"],
            });
            return true;
        }

        return discourse.Columns.Count > 0 && ReadRow(spans, index, discourse);
    }

    private static bool IsHead(ReadOnlySpan<Span> spans)
    {
        var named = 0;
        foreach (var span in spans)
        {
            if (span.Kind is SpanKind.Grade or SpanKind.OldGrade) return false;
            if (span.Kind is SpanKind.Aspect or SpanKind.Overall or SpanKind.Year) named++;
        }

        return named >= LeastColumns;
    }

    private static List<TableColumn> Cells(ReadOnlySpan<Span> spans)
    {
        var cells = new List<TableColumn> { default };
        foreach (var span in spans)
        {
            if (span.Kind == SpanKind.Bar) cells.Add(default);
            else if (span.Kind == SpanKind.Aspect) cells[^1] = cells[^1] with { Aspects = cells[^1].Aspects | ((Aspect)span.Value).ToSet() };
            else if (span.Kind == SpanKind.Overall) cells[^1] = cells[^1] with { Aspects = AspectSet.Overall };
            else if (span.Kind == SpanKind.Year) cells[^1] = cells[^1] with { Year = span.Value };
        }

        return cells;
    }

    private static bool ReadRow(ReadOnlySpan<Span> spans, int index, Discourse discourse)
    {
        var latest = discourse.Columns.Max(column => column.Year);
        AspectSet ofRow = 0;
        List<short> councils = [];
        var cell = 0;
        var read = false;
        for (var i = 0; i < spans.Length; i++)
        {
            switch (spans[i].Kind)
            {
                case SpanKind.Bar:
                    cell++;
                    break;
                case SpanKind.Council:
                    councils = [spans[i].Value];
                    break;
                case SpanKind.Aspect when cell == 0:
                    ofRow |= ((Aspect)spans[i].Value).ToSet();
                    break;
                case SpanKind.Overall when cell == 0:
                    ofRow |= AspectSet.Overall;
                    break;
                case SpanKind.Grade when cell < discourse.Columns.Count:
                    var column = discourse.Columns[cell];
                    var aspects = column.Aspects != 0 ? column.Aspects : ofRow;
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
                        Time = column.Year == 0 || column.Year == latest ? ClaimTime.Now : ClaimTime.Superseded,
                        Rules = ["table-row"],
                    });
                    break;
            }
        }

        return read;
    }

    private static bool HasBar(ReadOnlySpan<Span> spans)
    {
        foreach (var span in spans)
            if (span.Kind is SpanKind.Bar) return true;
        return false;
    }
}

/// <summary>What the head of a column says: the aspects or the year of the grades below it.</summary>
internal readonly record struct TableColumn(AspectSet Aspects, int Year);
