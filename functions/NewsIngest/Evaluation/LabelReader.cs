using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using NewsIngest.Classification;
using NewsIngest.Reference;

namespace NewsIngest.Evaluation;

/// <summary>Reads <c>labels.jsonl</c>: one JSON object a line, blank lines ignored, councils given by any name that the register knows.</summary>
public sealed class LabelReader(CouncilRegister register)
{
    public LabelReader()
        : this(CouncilRegister.Default)
    {
    }

    /// <exception cref="InvalidDataException">A line is no label; the message names the file, the line and what is wrong.</exception>
    public IReadOnlyList<LabelledArticle> ReadFile(string path)
    {
        using var reader = File.OpenText(path);
        return Read(reader, path);
    }

    /// <param name="source">What to call the text in messages.</param>
    /// <exception cref="InvalidDataException">A line is no label; the message names the source, the line and what is wrong.</exception>
    public IReadOnlyList<LabelledArticle> Read(TextReader reader, string source)
    {
        var articles = new List<LabelledArticle>();
        var lineOfFile = new Dictionary<string, int>(StringComparer.Ordinal);
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            try
            {
                var article = ReadLine(line);
                if (!lineOfFile.TryAdd(article.File, number))
                    throw new FormatException($"'{article.File}' is labelled already in line {lineOfFile[article.File]}");
                articles.Add(article);
            }
            catch (Exception wrong) when (wrong is FormatException or JsonException)
            {
                throw new InvalidDataException($"{source}, line {number}: {wrong.Message.TrimEnd('.')}.", wrong);
            }
        }

        return articles;
    }

    private LabelledArticle ReadLine(string line)
    {
        var label = JsonSerializer.Deserialize(line, LabelJson.Default.LabelLine) ?? throw new FormatException("a label must be a JSON object, not null");

        var councils = new List<LabelledCouncil>();
        foreach (var entry in label.Councils)
        {
            var council = Resolve(entry.Name);
            if (councils.Exists(known => known.Code == council.Code)) throw new FormatException($"the council '{entry.Name}' is listed twice");
            councils.Add(new(council.Code, council.Name, Words<CouncilRole>.Read(entry.Role, "role")));
        }

        var findings = new List<LabelledFinding>();
        foreach (var entry in label.Findings)
        {
            var finding = new LabelledFinding(
                Resolve(entry.Council).Code,
                Words<Aspect>.Read(entry.Aspect, "aspect"),
                Words<Judgement>.Read(entry.Judgement, "judgement"),
                Words<FindingTime>.Read(entry.When, "when"));
            if (!councils.Exists(council => council.Code == finding.CouncilCode))
                throw new FormatException($"the finding's council '{entry.Council}' is missing from the councils of the page");
            if (findings.Contains(finding))
                throw new FormatException($"the finding {entry.Council} {entry.Aspect} {entry.Judgement} {entry.When} is listed twice");
            findings.Add(finding);
        }

        return new(
            label.File,
            label.Url,
            label.Title,
            label.Published is { } published ? ReadDay(published) : null,
            label.Text,
            label.Kind is { } kind ? Words<ArticleKind>.Read(kind, "kind") : null,
            label.InspectionType is { } type ? Words<InspectionType>.Read(type, "inspectionType") : null,
            councils,
            findings,
            label.Visit is { } visit ? ReadVisit(visit) : null);
    }

    private static LabelledVisit ReadVisit(VisitEntry visit)
    {
        if (visit.Sequence < 1) throw new FormatException($"the visit's sequence {visit.Sequence} is no number of a visit; the first is 1");
        return new(visit.Topics?.Select(topic => Words<VisitTopic>.Read(topic, "visit topic")).ToHashSet(), visit.Sequence);
    }

    private Council Resolve(string name)
    {
        if (register.Find(name) is { } council) return council;
        var near = register.Suggest(name);
        throw new FormatException(
            $"'{name}' is no council of the register"
                + (near.Count > 0 ? $"; did you mean {string.Join(" or ", near.Select(candidate => candidate.Name))}?" : ""));
    }

    /// <summary>The day as written; a time of day and its offset are dropped.</summary>
    private static DateOnly ReadDay(string written) =>
        DateOnly.TryParseExact(written.Split('T')[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new FormatException($"published '{written}' is no ISO 8601 date such as 2025-05-13");

    /// <summary>The camel-case words that stand for the members of an enumeration.</summary>
    private static class Words<T>
        where T : struct, Enum
    {
        private static readonly FrozenDictionary<string, T> ByWord =
            Enum.GetValues<T>().ToFrozenDictionary(value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()), StringComparer.Ordinal);

        public static T Read(string word, string member) =>
            ByWord.TryGetValue(word, out var value)
                ? value
                : throw new FormatException($"{member} '{word}' is unknown; it must be one of {string.Join(", ",
                    ByWord.OrderBy(pair => pair.Value).Select(pair => pair.Key))}");
    }
}

/// <summary>A line of <c>labels.jsonl</c> as written.</summary>
internal sealed record LabelLine
{
    public required string File { get; init; }

    public string? Url { get; init; }

    public string? Title { get; init; }

    public string? Published { get; init; }

    public string? Text { get; init; }

    public string? Kind { get; init; }

    public string? InspectionType { get; init; }

    public required IReadOnlyList<CouncilEntry> Councils { get; init; }

    public required IReadOnlyList<FindingEntry> Findings { get; init; }

    public VisitEntry? Visit { get; init; }
}

internal sealed record CouncilEntry(string Name, string Role);

internal sealed record FindingEntry(string Council, string Aspect, string Judgement, string When);

internal sealed record VisitEntry(IReadOnlyList<string>? Topics = null, int? Sequence = null);

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    PropertyNameCaseInsensitive = false,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(LabelLine))]
internal sealed partial class LabelJson : JsonSerializerContext;
