using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Azure.Functions.Worker;
using NewsIngest.LocalHost.Functions;

namespace NewsIngest.LocalHost.Http;

/// <param name="Methods">Upper case; empty for any.</param>
/// <param name="Route">Below the prefix.</param>
internal sealed record HttpFunctionTrigger(IReadOnlyList<string> Methods, RoutePattern Route, AuthorizationLevel Level) : FunctionTrigger
{
    public override string Describe() =>
        $"http   {(Methods.Count == 0 ? "any method" : string.Join(", ", Methods))} ({Level.ToString().ToLowerInvariant()})";
}
