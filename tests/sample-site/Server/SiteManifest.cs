using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsIngest.Samples;

/// <summary><c>site.json</c>: which sites there are and what each answers.</summary>
/// <param name="External">Beginnings of addresses outside the samples that pages may link to. Nothing is ever fetched from them.</param>
internal sealed record SiteManifest(IReadOnlyList<SiteDefinition> Sites, IReadOnlyList<string> External)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <exception cref="InvalidDataException">The file is no manifest.</exception>
    public static SiteManifest Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return JsonSerializer.Deserialize<SiteManifest>(stream, Format)
                ?? throw new InvalidDataException($"{path} is empty.");
        }
        catch (JsonException problem)
        {
            throw new InvalidDataException($"{path}: {problem.Message}", problem);
        }
    }
}

/// <summary>One web site.</summary>
/// <param name="Folder">Where its files lie; also its short name.</param>
/// <param name="Name">The name that it gives itself.</param>
/// <param name="Validators">Which validators its answers carry.</param>
/// <param name="LastModified">The Last-Modified of every page, where the site gives one.</param>
/// <param name="Sources">Its lists of articles.</param>
/// <param name="DeadEnds">Paths that its pages link to and that lead nowhere, on purpose; a final <c>*</c> stands for anything.</param>
/// <param name="NotFound">What a path without an answer of its own gets.</param>
/// <param name="Answers">
/// Path (with its query, where the query matters; ending in <c>/*</c> for all below) to answers: each request takes the next one, and the last one stays.
/// </param>
internal sealed record SiteDefinition(
    string Folder,
    string Name,
    ValidatorKinds Validators,
    DateTimeOffset LastModified,
    IReadOnlyList<ListDefinition> Sources,
    IReadOnlyList<string> DeadEnds,
    Answer NotFound,
    IReadOnlyDictionary<string, IReadOnlyList<Answer>> Answers)
{
    /// <summary>How the site's own files name it. <c>.example</c> is reserved (RFC 2606), so no such site exists.</summary>
    public string Origin => $"https://{Folder}.example";

    /// <summary>The key in <see cref="Answers"/> that a request meets: the whole address, else its path, else the nearest folder; null for none.</summary>
    /// <param name="path">Path of the request.</param>
    /// <param name="query">Its query with the question mark; empty when there is none.</param>
    public string? FindKey(string path, string query)
    {
        if (Answers.ContainsKey(path + query)) return path + query;
        if (Answers.ContainsKey(path)) return path;
        for (var end = path.LastIndexOf('/'); end >= 0; end = end == 0 ? -1 : path.LastIndexOf('/', end - 1))
            if (path[..end] + "/*" is var below && Answers.ContainsKey(below)) return below;
        return null;
    }
}

/// <summary>A list of a site's articles.</summary>
/// <param name="Kind"><c>feed</c>, <c>index</c> or <c>sitemap</c>.</param>
internal sealed record ListDefinition(string Kind, string Path, string? Name = null);

/// <summary>One answer to a request.</summary>
/// <param name="File">The body, from the site's folder (or from the samples' root after a leading slash); null for an empty one.</param>
/// <param name="ContentType">As sent, right or wrong; null to go by the file's extension.</param>
internal sealed record Answer(
    string? File = null,
    string? ContentType = null,
    int Status = 200,
    IReadOnlyDictionary<string, string>? Headers = null);

/// <summary>The validators that a site sends with its pages.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ValidatorKinds>))]
[Flags]
internal enum ValidatorKinds
{
    None = 0,
    ETag = 1,
    LastModified = 2,
    Both = ETag | LastModified,
}
