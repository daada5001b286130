using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using NewsIngest.Querying;
using NewsIngest.Querying.Councils;
using NewsIngest.Querying.Formats;

namespace NewsIngest.Functions.Http;

/// <summary>
/// GET /api/v1/councils: the register; /api/v1/councils/{council}: one of it with the grades that stand; …/history: what happened to it, through all
/// reorganisation. <c>council</c> is a name, an alias or a GSS code.
/// </summary>
public sealed class HttpCouncils(CouncilQueries councils, HistoryQueries history, QueryReader reader)
{
    [Function(nameof(HttpCouncils))]
    public Task<IActionResult> ListAsync([HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/v1/councils")] HttpRequest request) =>
        HttpAnswer.PageAsync(request, reader, CsvTables.Councils, question => Task.FromResult(councils.Page(question)));

    [Function("HttpCouncil")]
    public Task<IActionResult> OneAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/v1/councils/{council}")] HttpRequest request, string council,
        CancellationToken cancellationToken) =>
        HttpAnswer.OfCouncilAsync(reader, council, async found =>
            HttpAnswer.Text(request, QueryJson.Write(await councils.FindAsync(found, cancellationToken)), HttpAnswer.Json));

    [Function("HttpCouncilHistory")]
    public Task<IActionResult> HistoryAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/v1/councils/{council}/history")] HttpRequest request, string council,
        CancellationToken cancellationToken) =>
        HttpAnswer.OfCouncilAsync(reader, council, async found =>
        {
            var question = HttpAnswer.QuestionOf(request, reader);
            if (question.Filter is { CouncilCode: not null } or { Region: not null })
                throw new QueryException("The address names the council: leave 'council' and 'region' out.");
            var answer = await history.ReadAsync(found, question, cancellationToken);
            return HttpAnswer.WantsCsv(request)
                ? HttpAnswer.Csv(request, CsvTables.History, answer.Entries)
                : HttpAnswer.Text(request, QueryJson.Write(answer), HttpAnswer.Json, answer.Entries.Continuation);
        });
}
