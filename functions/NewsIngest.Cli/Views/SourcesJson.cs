using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using NewsIngest.Operations.Status;
using NewsIngest.Sources;
using NewsIngest.Sources.Probing;

namespace NewsIngest.Cli.Views;

/// <summary>Sources for programs.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(SourceList))]
[JsonSerializable(typeof(SourceProbeReport))]
internal sealed partial class SourcesJson : JsonSerializerContext
{
    private static readonly SourcesJson Readable = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new CamelCaseEnumConverter<SourceKind>() },
    });

    public static string Write(SourceList list) => JsonSerializer.Serialize(list, Readable.SourceList);

    public static string Write(SourceProbeReport report) => JsonSerializer.Serialize(report, Readable.SourceProbeReport);

    /// <summary>The entry with which sources.json takes up an address that brought links.</summary>
    public static string Entry(SourceProbeReport report) => new JsonObject
    {
        ["name"] = report.Url.Host,
        ["home"] = new Uri(report.Url, "/").AbsoluteUri,
        ["kind"] = report.Kind?.Word(),
        ["url"] = report.Url.AbsoluteUri,
    }.ToJsonString(new JsonSerializerOptions { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
