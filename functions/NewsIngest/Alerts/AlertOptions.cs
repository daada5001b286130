using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Text;

namespace NewsIngest.Alerts;

/// <summary>Settings of section "Alerts" (as app settings: <c>Alerts__Webhooks__0__Url</c>, …). Without a webhook and the queue there are no alerts.</summary>
public sealed class AlertOptions : IValidatableObject
{
    public const string Section = "Alerts";

    public IList<WebhookOptions> Webhooks { get; } = [];

    /// <summary>Sends judgements' changes to queue <c>judgement-changes</c> as well.</summary>
    public bool SendToQueue { get; set; }

    /// <summary>Days that a message waits in queue <c>judgement-changes</c> for somebody to take it. 1 to 365.</summary>
    [Range(1, 365)]
    public int QueueDays { get; set; } = 7;

    /// <summary>An article that was older than this when it was first seen is no news. Days, 0 to 3,650.</summary>
    [Range(0, 3650)]
    public int NewsDays { get; set; } = 14;

    /// <summary>
    /// Articles of one council that tell the same grade are about one event when their dates are no further apart. Days, 1 to 700: a council
    /// is inspected in full every three years.
    /// </summary>
    [Range(1, 700)]
    public int EventDays { get; set; } = 90;

    /// <summary>Polls of a source that have to fail in a row. 1 to 1,000.</summary>
    [Range(1, 1000)]
    public int SourceFailures { get; set; } = 5;

    /// <summary>How often a webhook that doesn't take an alert is asked again, with longer and longer pauses. 0 to 20.</summary>
    [Range(0, 20)]
    public int Retries { get; set; } = 8;

    /// <summary>For one post to a webhook.</summary>
    [Range(typeof(TimeSpan), "00:00:00.100", "00:01:00")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Lets webhooks be on private networks and this machine, and be asked without encryption.</summary>
    public bool AllowPrivateAddresses { get; set; }

    internal bool AnyTarget => SendToQueue || Webhooks.Count > 0;

    /// <summary>Nothing here shows an address or a secret: an address may hold a secret as well.</summary>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var (index, webhook) in Webhooks.Index())
            if (webhook.Problem(AllowPrivateAddresses) is { } problem) yield return new ValidationResult($"Alerts:Webhooks:{index}: {problem}");
    }
}

/// <summary>Somebody's address that alerts are posted to.</summary>
public sealed class WebhookOptions
{
    private const int ShortestSecret = 16;

    public string Url { get; set; } = "";

    /// <summary>The key of the signature, shared with the receiver: at least 16 characters.</summary>
    public string Secret { get; set; } = "";

    internal Uri Address => new(Url);

    /// <summary>Tells this webhook from others in rows and messages, without giving its address away.</summary>
    internal string Id => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Url)).AsSpan(0, 4));

    internal string? Problem(bool allowPlain)
    {
        if (!Uri.TryCreate(Url, UriKind.Absolute, out var url) || url.Scheme is not ("https" or "http") || url.Host.Length == 0)
            return "Url must be a web address such as https://hooks.example.org/ofsted.";
        if (url.Scheme != Uri.UriSchemeHttps && !allowPlain) return "Url must begin with https, unless Alerts:AllowPrivateAddresses is true.";
        if (url.UserInfo.Length > 0) return "Url must not carry a user name or a password.";
        return Secret.Length < ShortestSecret ? $"Secret must have at least {ShortestSecret} characters." : null;
    }
}
