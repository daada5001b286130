using System.ComponentModel.DataAnnotations;

namespace NewsIngest.Fetching;

/// <summary>Settings of section "Fetching".</summary>
public sealed class FetchingOptions
{
    public const string Section = "Fetching";

    /// <summary>Our name in the User-Agent header and in robots.txt groups: letters, '-' and '_' only (RFC 9309, 2.2.1).</summary>
    [Required]
    [RegularExpression("^[A-Za-z][A-Za-z_-]{0,39}$", ErrorMessage = "Fetching:ProductName holds letters, '-' and '_' only, at most 40.")]
    public string ProductName { get; set; } = "NewsIngest";

    /// <summary>Where a webmaster reaches the operator: a web page or an e-mail address, sent in the User-Agent header.</summary>
    [RegularExpression(@"^(https?://[^\s()<>]+|[^\s()<>@]+@[^\s()<>@]+)$", ErrorMessage = "Fetching:Contact is a web address or an e-mail address.")]
    public string? Contact { get; set; }

    /// <summary>For opening a connection, the secure handshake included.</summary>
    [Range(typeof(TimeSpan), "00:00:00.050", "00:01:00")]
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>From sending a request to the last byte of its header.</summary>
    [Range(typeof(TimeSpan), "00:00:00.050", "00:02:00")]
    public TimeSpan HeaderTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>For one request, header and body together.</summary>
    [Range(typeof(TimeSpan), "00:00:00.050", "00:05:00")]
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>For a fetch as a whole: redirects, repeated attempts and pauses included.</summary>
    [Range(typeof(TimeSpan), "00:00:00.050", "00:08:00")]
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromSeconds(45);

    /// <summary>Largest body after decompression, in bytes.</summary>
    [Range(1024, 64 * 1024 * 1024)]
    public int MaxBodyBytes { get; set; } = 5 * 1024 * 1024;

    /// <summary>Largest header, in KiB.</summary>
    [Range(4, 256)]
    public int MaxHeaderKibibytes { get; set; } = 64;

    [Range(0, 20)]
    public int MaxRedirects { get; set; } = 5;

    /// <summary>Further attempts after a failure that may pass in seconds.</summary>
    [Range(0, 5)]
    public int MaxRetries { get; set; } = 2;

    /// <summary>Middle of the first pause between attempts; later ones grow.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:00:30")]
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Longest pause within one fetch. What asks for more comes back with <see cref="ServerAnswer.RetryAt"/>.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:01:00")]
    public TimeSpan MaxRetryDelay { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>A Retry-After beyond this is taken as this.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "30.00:00:00")]
    public TimeSpan MaxRetryAfter { get; set; } = TimeSpan.FromDays(1);

    /// <summary>A host is left in peace once it gave this many answers within ten minutes and half of them or more were failures.</summary>
    [Range(2, 100)]
    public int BreakAfterAnswers { get; set; } = 5;

    /// <summary>How long a failing host is left in peace.</summary>
    [Range(typeof(TimeSpan), "00:00:00.500", "1.00:00:00")]
    public TimeSpan BreakDuration { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>Fetches under way at once in this process, over all hosts. One host is asked one thing at a time in any case.</summary>
    [Range(1, 256)]
    public int MaxConcurrentFetches { get; set; } = 16;

    /// <summary>Pause between two requests to one web host, where its robots.txt asks for no longer one.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:05:00")]
    public TimeSpan CrawlDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>A longer Crawl-delay in robots.txt is taken as this.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan MaxCrawlDelay { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>How long a robots.txt is believed; RFC 9309, 2.4, allows no more than a day.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00")]
    public TimeSpan RobotsLifetime { get; set; } = TimeSpan.FromDays(1);

    /// <summary>Ports that may be asked, on any host; none means 80 and 443. (A default here would be added to, not replaced, by settings.)</summary>
    [MaxLength(16)]
    public int[] AllowedPorts { get; set; } = [];

    /// <summary>Lets this machine's own servers be fetched, on any port: for the demonstration and for tests, never in production.</summary>
    public bool AllowLoopback { get; set; }

    internal bool AllowsPort(int port) => AllowedPorts is [] ? port is 80 or 443 : AllowedPorts.Contains(port);
}
