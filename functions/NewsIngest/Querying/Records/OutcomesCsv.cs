using System.Globalization;
using CsvHelper;
using NewsIngest.Classification;
using NewsIngest.Reference;

namespace NewsIngest.Querying.Records;

/// <summary>A file is no official record: each problem names its line and what may stand there.</summary>
public sealed class RecordFormatException(IReadOnlyList<string> problems)
    : Exception($"The file is not a record of outcomes: {string.Join(' ', problems.Take(1))}")
{
    public IReadOnlyList<string> Problems { get; } = problems;
}

/// <summary>
/// The form of <c>outcomes.csv</c>: one graded inspection a line, with a column for each aspect. Grades are the words of <see cref="Judgement"/>, empty where
/// the aspect was not judged; <c>withInCare</c> under CareLeavers says that one judgement covered both.
/// </summary>
public static class OutcomesCsv
{
    private const string WithInCare = "withInCare";
    private const int MostProblems = 50;

    private static readonly Aspect[] Aspects = Enum.GetValues<Aspect>();

    /// <summary>The columns, in the order of the embedded file; a file may have them in any order and others beside them.</summary>
    public static IReadOnlyList<string> Columns { get; } =
        ["CouncilCode", "Framework", "Started", "Published", "Overall", "Leadership", "HelpAndProtection", "InCare", "CareLeavers", "Adoption"];

    /// <exception cref="RecordFormatException">A column is missing, a line holds something else than its columns want, or two lines tell of the same
    /// inspection.</exception>
    public static IReadOnlyList<OfstedOutcome> Read(Stream stream)
    {
        try
        {
            using var csv = CsvReader.Create(stream, new CsvReaderOptions { TrackLineNumbers = true });
            return Read(csv);
        }
        catch (CsvFormatException exception)
        {
            throw new RecordFormatException([exception.Message]);
        }
    }

    private static IReadOnlyList<OfstedOutcome> Read(CsvReader csv)
    {
        var problems = new List<string>();
        var outcomes = new List<OfstedOutcome>();
        var seen = new Dictionary<(string, DateOnly), long>();
        while (problems.Count < MostProblems && csv.Read())
        {
            if (outcomes.Count == 0 && problems.Count == 0)
                foreach (var column in Columns)
                    if (!csv.Headers!.Contains(column))
                        problems.Add($"The column '{column}' is missing from the first line.");
            if (problems.Count > 0 && outcomes.Count == 0 && problems[0].StartsWith("The column", StringComparison.Ordinal)) break;

            var line = csv.LineNumber;
            var row = new Row(csv, problem => problems.Add($"Line {line}: {problem}"));
            if (row.Read() is not { } outcome) continue;
            if (!seen.TryAdd((outcome.CouncilCode, outcome.Published), line))
                problems.Add($"Line {line}: line {seen[(outcome.CouncilCode, outcome.Published)]} tells of the same council and day.");
            outcomes.Add(outcome);
        }

        if (outcomes.Count == 0 && problems.Count == 0) problems.Add("The file holds no inspection.");
        return problems.Count == 0
            ? [.. outcomes.OrderBy(outcome => outcome.CouncilCode, StringComparer.Ordinal).ThenBy(outcome => outcome.Published)]
            : throw new RecordFormatException(problems);
    }

    /// <summary>One line, with a place to tell what is wrong in it.</summary>
    private sealed class Row(CsvReader csv, Action<string> problem)
    {
        private bool _wrong;

        public OfstedOutcome? Read()
        {
            var code = csv.Text("CouncilCode");
            if (CouncilRegister.Default.FindByCode(code) is null) Wrong("CouncilCode", code, "the GSS code of an English council");
            var framework = Word<InspectionType>("Framework", csv.Text("Framework"));
            if (framework is { } type and not (InspectionType.Sif or InspectionType.Ilacs)) Wrong("Framework", type.Word(), "sif or ilacs");
            var (started, published) = (Day("Started"), Day("Published"));
            if (published is null && csv.Text("Published").Length == 0) Wrong("Published", "", "a day such as 2026-03-31");
            if (started > published) Wrong("Started", csv.Text("Started"), $"no later day than Published, {csv.Text("Published")}");

            var grades = new Dictionary<Aspect, Judgement>();
            foreach (var aspect in Aspects)
                if (csv.Text(aspect.ToString()) is { Length: > 0 } grade && !(aspect == Aspect.CareLeavers && grade == WithInCare))
                    if (Word<Judgement>(aspect.ToString(), grade) is { } judgement) grades[aspect] = judgement;

            var isCareJudgedAsOne = csv.Text(nameof(Aspect.CareLeavers)) == WithInCare;
            if (isCareJudgedAsOne && grades.TryGetValue(Aspect.InCare, out var inCare)) grades[Aspect.CareLeavers] = inCare;
            if (grades.Count == 0 && !_wrong) Wrong("Overall", "", "a grade, in this or another aspect's column");
            return _wrong ? null : new OfstedOutcome(code, framework!.Value, started, published!.Value, grades, isCareJudgedAsOne);
        }

        private T? Word<T>(string column, string text)
            where T : struct, Enum
        {
            if (EnumWord.TryParse<T>(text, out var value)) return value;
            Wrong(column, text, $"one of {EnumWord.Choices<T>()}");
            return null;
        }

        private DateOnly? Day(string column)
        {
            var text = csv.Text(column);
            if (text.Length == 0) return null;
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
            Wrong(column, text, "a day such as 2026-03-31");
            return null;
        }

        private void Wrong(string column, string text, string wanted)
        {
            _wrong = true;
            problem($"{column} is '{text}'; it must be {wanted}.");
        }
    }
}
