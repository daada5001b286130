using System.Text.Encodings.Web;
using System.Text.Json;
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
}
