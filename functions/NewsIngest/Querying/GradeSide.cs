using System.Text.Json.Serialization;

namespace NewsIngest.Querying;

/// <summary>Who says that a grade stands.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<GradeSide>))]
public enum GradeSide
{
    /// <summary>News alone: the official record does not have it (yet).</summary>
    News,

    /// <summary>The official record alone: no stored article says so.</summary>
    Record,

    /// <summary>The news and the official record say the same.</summary>
    Both,
}
