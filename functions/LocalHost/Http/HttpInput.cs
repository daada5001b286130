using Microsoft.AspNetCore.Http;
using NewsIngest.LocalHost.Functions;

namespace NewsIngest.LocalHost.Http;

internal sealed record HttpInput(HttpContext Http) : TriggerInput
{
    public override string Reason => $"{Http.Request.Method} {Http.Request.Path}, {Http.Response.StatusCode}";
}
