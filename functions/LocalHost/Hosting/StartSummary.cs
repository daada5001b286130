using NewsIngest.LocalHost.Functions;
using NewsIngest.LocalHost.Http;

namespace NewsIngest.LocalHost.Hosting;

/// <summary>What a person wants to know once the host runs.</summary>
internal sealed record StartSummary(
    IReadOnlyList<FunctionDescriptor> Functions, Uri Address, string RoutePrefix, LocalKeys Keys, string KeysFolder, string Settings, string Storage, DateTimeOffset Now)
{
    public void Write(TextWriter writer)
    {
        var width = Functions.Max(function => function.Name.Length);
        writer.WriteLine();
        foreach (var function in Functions) writer.WriteLine($"  {function.Name.PadRight(width)}  {Describe(function.Trigger)}");
        writer.WriteLine();
        writer.WriteLine($"  Function key  {Keys.Function}");
        writer.WriteLine($"  Master key    {Keys.Master}");
        writer.WriteLine($"                in the header {Authorization.Header} or as ?{Authorization.QueryParameter}=; kept in {Path.Combine(KeysFolder, LocalKeys.FileName)}");
        writer.WriteLine($"  {Settings}");
        writer.WriteLine($"  {Storage}");
        writer.WriteLine("  Ctrl+C stops the host.");
        writer.WriteLine();
    }

    private string Describe(FunctionTrigger trigger) => trigger switch
    {
        HttpFunctionTrigger http => $"{http.Describe()}  {Address.GetLeftPart(UriPartial.Authority)}{HttpFunctionEndpoint.PathOf(http, RoutePrefix)}",
        TimerFunctionTrigger timer => $"{timer.Describe()}; next {timer.Schedule.NextAfter(Now):yyyy-MM-dd HH:mm:ss} UTC",
        _ => trigger.Describe(),
    };
}
