using System.Globalization;
using System.Text.Json;

namespace NewsIngest.LocalHost.Settings;

/// <summary>
/// A JSON file of settings whose mistakes are told by file and field. Names are taken whatever their case, as .NET's configuration does.
/// </summary>
internal sealed class JsonSettingsFile : IDisposable
{
    private readonly string _file;
    private readonly string _advice;
    private readonly JsonDocument _document;

    private JsonSettingsFile(string file, string advice, JsonDocument document)
    {
        _file = file;
        _advice = advice;
        _document = document;
    }

    /// <exception cref="HostStartException">The file cannot be read, is no JSON or no JSON object.</exception>
    public static JsonSettingsFile Open(string file, string advice)
    {
        try
        {
            var document = JsonDocument.Parse(
                File.ReadAllText(file),
                new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            if (document.RootElement.ValueKind == JsonValueKind.Object) return new(file, advice, document);
            document.Dispose();
            throw new HostStartException($"{file}: the file must hold one JSON object. {advice}");
        }
        catch (JsonException mistake)
        {
            throw new HostStartException(
                $"{file}, line {mistake.LineNumber + 1}: this is not valid JSON ({Reason(mistake)}). {advice}", mistake);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new HostStartException($"{file} cannot be read ({cause.Message}).", cause);
        }
    }

    public void Dispose() => _document.Dispose();

    public HostStartException Problem(string path, string what) => new($"{_file}: {path} {what}. {_advice}");

    public string? Text(string path) => Find(path) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } value => value.GetString(),
        var value => throw Problem(path, $"must be a text, not {value}"),
    };

    public bool? Flag(string path) => Find(path) switch
    {
        null => null,
        { ValueKind: JsonValueKind.True or JsonValueKind.False } value => value.GetBoolean(),
        var value => throw Problem(path, $"must be true or false, not {value}"),
    };

    public int? Integer(string path, int least, int most) => Find(path) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } value when value.TryGetInt32(out var number) && number >= least && number <= most => number,
        var value => throw Problem(path, $"must be a whole number from {least} to {most}, not {value}"),
    };

    public TimeSpan? Time(string path, TimeSpan least, TimeSpan most) => Find(path) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } value
            when TimeSpan.TryParse(value.GetString(), CultureInfo.InvariantCulture, out var time) && time >= least && time <= most => time,
        var value => throw Problem(path, $"must be a time span from \"{least:c}\" to \"{most:c}\", not {value}"),
    };

    /// <summary>The texts, numbers and flags of one object, by name. A null has no setting.</summary>
    public IEnumerable<(string Name, string Value)> Texts(string path)
    {
        if (Find(path) is not { } section) yield break;
        if (section.ValueKind != JsonValueKind.Object) throw Problem(path, "must be an object of names and texts");
        foreach (var property in section.EnumerateObject())
        {
            switch (property.Value.ValueKind)
            {
                case JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False:
                    yield return (property.Name, property.Value.ToString());
                    break;
                case JsonValueKind.Null:
                    break;
                default:
                    throw Problem($"{path}.{property.Name}", "must be a text: a setting holds no list or object");
            }
        }
    }

    private JsonElement? Find(string path)
    {
        var element = _document.RootElement;
        foreach (var name in path.Split('.'))
        {
            if (element.ValueKind != JsonValueKind.Object) return null;
            element = element.EnumerateObject()
                .FirstOrDefault(property => property.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                .Value;
            if (element.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null) return null;
        }

        return element;
    }

    /// <summary>The parser's sentence without the place, which is told in front of it.</summary>
    private static string Reason(JsonException mistake) =>
        mistake.Message.Split(" LineNumber:", 2)[0].TrimEnd('.');
}
