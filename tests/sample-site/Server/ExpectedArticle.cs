using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsIngest.Samples;

/// <summary>What a careful reader finds in one sample page: a line of <c>expected.jsonl</c>.</summary>
/// <param name="File">The page's file, from the root of the samples.</param>
/// <param name="Url">Where the running site serves it.</param>
/// <param name="Published">Midnight UTC where the page gives only a day; null where it gives none.</param>
/// <param name="Text">Paragraphs parted by '\n'; null where the page is no article.</param>
/// <param name="Kind">A value of the classifier's article kinds, in camel case.</param>
/// <param name="InspectionType">A value of the classifier's inspection types, in camel case; null when no inspection is the topic.</param>
public sealed record ExpectedArticle(
    string File,
    Uri Url,
    string Title,
    DateTimeOffset? Published,
    string? Text,
    string Kind,
    string? InspectionType,
    IReadOnlyList<ExpectedCouncil> Councils,
    IReadOnlyList<ExpectedFinding> Findings)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = false,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <param name="lines">The content of a label file, one JSON object a line.</param>
    /// <exception cref="InvalidDataException">A line is no label; the message says which and why.</exception>
    internal static IReadOnlyList<ExpectedArticle> Parse(IEnumerable<string> lines) =>
        [.. lines.Select((line, index) => Parse(line, index + 1))];

    private static ExpectedArticle Parse(string line, int number)
    {
        try
        {
            return JsonSerializer.Deserialize<ExpectedArticle>(line, Format)
                ?? throw new InvalidDataException($"expected.jsonl, line {number}: 'null' is no label.");
        }
        catch (JsonException problem)
        {
            throw new InvalidDataException($"expected.jsonl, line {number}: {problem.Message}", problem);
        }
    }
}

/// <param name="Name">The council's name in the register.</param>
/// <param name="Role"><c>subject</c> or <c>mentioned</c>.</param>
public sealed record ExpectedCouncil(string Name, string Role);

/// <param name="Council">The council's name in the register.</param>
/// <param name="When"><c>current</c> or <c>previous</c>.</param>
public sealed record ExpectedFinding(string Council, string Aspect, string Judgement, string When);
