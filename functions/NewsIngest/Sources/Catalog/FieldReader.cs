using System.Globalization;
using System.Text.Json;

namespace NewsIngest.Sources.Catalog;

/// <summary>Reads the fields of one JSON object by name and type; what does not fit becomes a problem and a default.</summary>
internal sealed class FieldReader
{
    private readonly LocatedJson _object;
    private readonly string _path;
    private readonly CatalogProblems _problems;
    private readonly Dictionary<string, LocatedJson> _fields = new(StringComparer.Ordinal);

    /// <param name="known">Every field that the object may have; any other is a problem, as is a second one of a name.</param>
    public FieldReader(LocatedJson value, string path, CatalogProblems problems, IReadOnlyList<string> known)
    {
        (_object, _path, _problems) = (value, path, problems);
        if (value.Kind is not JsonValueKind.Object) problems.Add(value, path, $"expected an object, found {Shown(value)}");

        foreach (var property in value.Properties)
        {
            if (!known.Contains(property.Name))
                problems.Add(property.Line, property.Column, $"{Prefix}{property.Name}", $"there is no such field; there are {string.Join(", ", known)}");
            else if (!_fields.TryAdd(property.Name, property.Value))
                problems.Add(property.Line, property.Column, $"{Prefix}{property.Name}", "this field is there twice");
        }
    }

    private string Prefix => _path.Length > 0 ? $"{_path}." : "";

    public LocatedJson? Get(string name) => _fields.GetValueOrDefault(name) is { Kind: not JsonValueKind.Null } value ? value : null;

    public LocatedJson? Required(string name)
    {
        if (Get(name) is { } value) return value;
        if (_object.Kind is JsonValueKind.Object) _problems.Add(_object, $"{Prefix}{name}", "this field is required");
        return null;
    }

    public string? Text(string name, bool required = false)
    {
        if ((required ? Required(name) : Get(name)) is not { } value) return null;
        if (value.Kind is JsonValueKind.String && value.Text.Trim() is { Length: > 0 } text) return text;

        Problem(name, $"expected a text, found {Shown(value)}");
        return null;
    }

    public bool Flag(string name, bool otherwise)
    {
        if (Get(name) is not { } value) return otherwise;
        if (value.Kind is JsonValueKind.True or JsonValueKind.False) return value.Kind is JsonValueKind.True;

        Problem(name, $"expected true or false, found {Shown(value)}");
        return otherwise;
    }

    public double Number(string name, double least, double most, double otherwise)
    {
        if (Get(name) is not { } value) return otherwise;
        if (value.Kind is JsonValueKind.Number
            && double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most) return number;

        Problem(name, string.Create(CultureInfo.InvariantCulture, $"expected a number from {least} to {most}, found {Shown(value)}"));
        return otherwise;
    }

    /// <param name="name">Of a field like "01:00:00" or "1.00:00:00".</param>
    public TimeSpan Duration(string name, TimeSpan least, TimeSpan most, TimeSpan otherwise)
    {
        if (Get(name) is not { } value) return otherwise;
        if (value.Kind is JsonValueKind.String
            && TimeSpan.TryParseExact(value.Text, ["c", @"hh\:mm"], CultureInfo.InvariantCulture, out var duration)
            && duration >= least && duration <= most) return duration;

        Problem(name, $"expected a duration from {least:c} to {most:c}, written as hours:minutes:seconds, found {Shown(value)}");
        return otherwise;
    }

    /// <param name="names">The spelling in the file of each value.</param>
    public T? Choice<T>(string name, IReadOnlyDictionary<string, T> names, bool required = false)
        where T : struct
    {
        if ((required ? Required(name) : Get(name)) is not { } value) return null;
        if (value.Kind is JsonValueKind.String && names.TryGetValue(value.Text, out var choice)) return choice;

        Problem(name, $"{Shown(value)} is not one of {string.Join(", ", names.Keys)}");
        return null;
    }

    public Uri? Url(string name)
    {
        if (Text(name, required: true) is not { } text) return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url is { UserInfo: "", Host.Length: > 0 }) return url;

        Problem(name, $"'{text}' is not a full http or https address");
        return null;
    }

    public IReadOnlyList<string> Texts(string name)
    {
        if (Get(name) is not { } list) return [];
        if (list.Kind is not JsonValueKind.Array)
        {
            Problem(name, $"expected a list of texts, found {Shown(list)}");
            return [];
        }

        var texts = new List<string>();
        foreach (var (index, item) in list.Items.Index())
        {
            if (item.Kind is JsonValueKind.String && item.Text.Trim().Length > 0) texts.Add(item.Text.Trim());
            else _problems.Add(item, $"{Prefix}{name}[{index}]", $"expected a text, found {Shown(item)}");
        }

        return texts;
    }

    /// <summary>Records that the value of a field is wrong, at its place; at the object's when it is missing.</summary>
    public void Problem(string name, string problem) => _problems.Add(Get(name) ?? _object, $"{Prefix}{name}", problem);

    private static string Shown(LocatedJson value) => value.Kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => $"'{value.Text}'",
        _ => value.Text,
    };
}
