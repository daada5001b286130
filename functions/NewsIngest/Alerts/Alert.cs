using System.Text.Json;
using System.Text.Json.Serialization;
using NewsIngest.Classification;

namespace NewsIngest.Alerts;

/// <summary>What an alert is about.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<AlertKind>))]
public enum AlertKind
{
    /// <summary>A council was judged, and the grade is its first in the news or the same again.</summary>
    Finding,

    /// <summary>A council's grade is another than the one that stood.</summary>
    Move,

    /// <summary>The news tells another grade than Ofsted's record of the same time.</summary>
    Contradiction,

    /// <summary>A source could not be read several times in a row.</summary>
    Source,
}

/// <summary>
/// What is posted to webhooks, and sent to queue <c>judgement-changes</c>. The body's schema is version 1: fields may be added, never changed.
/// </summary>
/// <param name="Id">Always the same for the same event: a receiver that sees it twice may drop the second.</param>
/// <param name="At">When it was raised.</param>
/// <param name="Council">Null for a source's alert, as are the next four.</param>
/// <param name="Changes">Overall first.</param>
/// <param name="Record">The inspection that the news contradicts.</param>
/// <param name="Source">The source that fails.</param>
public sealed record Alert(
    string Id,
    AlertKind Kind,
    DateTimeOffset At,
    AlertCouncil? Council = null,
    InspectionType? InspectionType = null,
    IReadOnlyList<AlertGrade>? Changes = null,
    AlertArticle? Article = null,
    RecordedInspection? Record = null,
    FailingSource? Source = null)
{
    public int Version => 1;
}

/// <param name="Code">GSS code.</param>
public sealed record AlertCouncil(string Code, string Name);

/// <param name="Previous">The grade that stood before; of a move only.</param>
/// <param name="Recorded">The grade in Ofsted's record; of a contradiction only.</param>
/// <param name="Evidence">The sentence, cut at 500 characters.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record AlertGrade(Aspect Aspect, Judgement Judgement, Judgement? Previous, Judgement? Recorded, string Evidence, double Confidence);

/// <param name="Date">What it is filed under: its publication, else when it was first seen.</param>
public sealed record AlertArticle(string Id, Uri Url, string Title, string Source, DateTimeOffset Date, ArticleKind Kind);

public sealed record RecordedInspection(InspectionType Framework, DateOnly? Started, DateOnly Published);

/// <param name="FailedPolls">In a row.</param>
public sealed record FailingSource(string Name, string Outcome, string? Detail, int FailedPolls, DateTimeOffset? LastSucceeded);

/// <summary>Writes alerts as JSON: camelCase, nulls left out.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Alert))]
internal sealed partial class AlertJson : JsonSerializerContext
{
    public static string Write(Alert alert) => JsonSerializer.Serialize(alert, Default.Alert);
}
