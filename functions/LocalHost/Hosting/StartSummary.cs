using NewsIngest.LocalHost.Functions;
using NewsIngest.LocalHost.Http;
using NewsIngest.LocalHost.Timers;

namespace NewsIngest.LocalHost.Hosting;

/// <summary>What a person wants to know once the host runs.</summary>
internal sealed record StartSummary(IReadOnlyList<FunctionDescriptor> Functions, Uri Address, string RoutePrefix, DateTimeOffset Now)
{
    public required LocalKeys Keys { get; init; }

    public required string KeysFile { get; init; }

    /// <summary>A sentence: where settings come from.</summary>
    public required string Settings { get; init; }

    /// <summary>A sentence: where data lies.</summary>
    public required string Storage { get; init; }

    public void Write(TextWriter writer)
    {
        var width = Functions.Max(function => function.Name.Length);
        writer.WriteLine();
        foreach (var function in Functions) writer.WriteLine($"  {function.Name.PadRight(width)}  {Describe(function.Trigger)}");
        writer.WriteLine();
        writer.WriteLine($"  Function key  {Keys.Function}");
        writer.WriteLine($"  Master key    {Keys.Master}");
        writer.WriteLine($"                as the header {Authorization.Header} or ?{Authorization.QueryParameter}=; kept in {KeysFile}");
        writer.WriteLine($"  {Settings}");
        writer.WriteLine($"  {Storage}");
        writer.WriteLine("  Ctrl+C stops the host.");
        writer.WriteLine();
    }

    private string Describe(FunctionTrigger trigger) => trigger switch
    {
        HttpFunctionTrigger http =>
            $"{http.Describe()}  {Address.GetLeftPart(UriPartial.Authority)}{HttpFunctionEndpoint.PathOf(http, RoutePrefix)}",
        TimerFunctionTrigger timer => $"{timer.Describe()}; next {timer.Schedule.NextAfter(Now):yyyy-MM-dd HH:mm:ss} UTC",
        _ => trigger.Describe(),
    };
}
