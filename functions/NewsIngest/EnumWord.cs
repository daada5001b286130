using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsIngest;

/// <summary>Enum values in JSON are camelCase words: <c>requiresImprovement</c>.</summary>
public sealed class CamelCaseEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;

/// <summary>The word that stands for an enum value in JSON, in tables and on the command line.</summary>
public static class EnumWord
{
    /// <summary><c>Judgement.RequiresImprovement</c> is "requiresImprovement".</summary>
    public static string Word<T>(this T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>The value of a word, whatever its case; false for any other text, numbers included.</summary>
    public static bool TryParse<T>(string? word, out T value)
        where T : struct, Enum =>
        Enum.TryParse(word, ignoreCase: true, out value) && string.Equals(value.Word(), word, StringComparison.OrdinalIgnoreCase);

    /// <summary>All words of an enum, in its order: for messages that say what may stand here.</summary>
    public static string Choices<T>()
        where T : struct, Enum => string.Join(", ", Enum.GetValues<T>().Select(value => value.Word()));
}
