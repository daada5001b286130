using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Azure.Core;
using Azure.Core.Pipeline;

namespace NewsIngest.IntegrationTests.Pipeline;

/// <summary>One request to storage, each try counted: so Azure bills them.</summary>
/// <param name="Trace">The trace within which it was made; the default outside of any.</param>
/// <param name="What">Service, method and the table, container or queue.</param>
internal readonly record struct StorageCall(ActivityTraceId Trace, string What);

/// <summary>Notes every request that the product makes to storage, and in which article's trace. What the host asks for itself goes past it.</summary>
internal sealed partial class StorageCalls : HttpPipelinePolicy
{
    private readonly ConcurrentQueue<StorageCall> _calls = new();

    public IReadOnlyList<StorageCall> All => [.. _calls];

    public void Watch(ClientOptions options) => options.AddPolicy(this, HttpPipelinePosition.PerRetry);

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        _calls.Enqueue(new StorageCall(Activity.Current?.TraceId ?? default, await WhatAsync(message)));
        await ProcessNextAsync(message, pipeline);
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("Nothing here asks storage synchronously.");

    private static async Task<string> WhatAsync(HttpMessage message)
    {
        // "/account/Articles(PartitionKey='…')", "/account/fetch-page/messages", "/account/pages/…", "/account/$batch".
        var name = message.Request.Uri.ToUri().AbsolutePath.Split('/')[2].Split('(')[0];
        if (name != "$batch") return $"{message.Request.Method} {name}";

        using var content = new MemoryStream();
        await message.Request.Content!.WriteToAsync(content, message.CancellationToken);
        return $"{message.Request.Method} batch {TableOfBatch.Match(System.Text.Encoding.UTF8.GetString(content.ToArray())).Groups[1].Value}";
    }

    [GeneratedRegex("""(?:POST|PUT|PATCH|DELETE|MERGE) https?://[^/]+/[^/]+/(\w+)""", RegexOptions.NonBacktracking)]
    private static partial Regex TableOfBatch { get; }
}
