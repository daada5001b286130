using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using NewsIngest.Classification;
using NewsIngest.Querying;
using NewsIngest.Querying.Changes;
using NewsIngest.Querying.Formats;

namespace NewsIngest.Functions.Http;

/// <summary>
/// Atom feeds: GET /api/v1/feeds/councils/{council}, /api/v1/feeds/judgements/{judgement} and /api/v1/feeds/changes. The filters of every question apply.
/// </summary>
public sealed class HttpFeeds(ClassificationQueries classifications, ChangeQueries changes, QueryReader reader)
{
    [Function("HttpCouncilFeed")]
    public Task<IActionResult> CouncilAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/v1/feeds/councils/{council}")] HttpRequest request, string council,
        CancellationToken cancellationToken) =>
        HttpAnswer.OfCouncilAsync(reader, council, async found =>
        {
            var question = HttpAnswer.QuestionOf(request, reader);
            var page = await classifications.PageAsync(question with { Filter = question.Filter with { CouncilCode = found.Code, Region = null } },
                cancellationToken);
            return HttpAnswer.Feed(request,
                Feeds.Of($"councils:{found.Code}", $"{found.Name}: children's services in the news", HttpAnswer.AddressOf(request), page.Items));
        });

    [Function("HttpJudgementFeed")]
    public Task<IActionResult> JudgementAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/v1/feeds/judgements/{judgement}")] HttpRequest request, string judgement,
        CancellationToken cancellationToken) =>
        HttpAnswer.TryAsync(async () =>
        {
            if (!EnumWord.TryParse<Judgement>(judgement, out var grade))
                throw new QueryException($"A judgement is one of {EnumWord.Choices<Judgement>()}, not '{judgement}'.");
            var question = HttpAnswer.QuestionOf(request, reader);
            // A feed tells what is new: grades of the past are left out unless asked for.
            var filter = question.Filter with { Judgement = grade, When = question.Filter.When ?? FindingTime.Current };
            var page = await classifications.PageAsync(question with { Filter = filter }, cancellationToken);
            return HttpAnswer.Feed(request,
                Feeds.Of($"judgements:{grade.Word()}", $"Children's services judged {grade.Word()}", HttpAnswer.AddressOf(request), page.Items));
        });

    [Function("HttpChangesFeed")]
    public Task<IActionResult> ChangesAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/v1/feeds/changes")] HttpRequest request, CancellationToken cancellationToken) =>
        HttpAnswer.TryAsync(async () =>
        {
            var page = await changes.PageAsync(HttpAnswer.QuestionOf(request, reader), cancellationToken);
            return HttpAnswer.Feed(request, Feeds.Of(HttpAnswer.AddressOf(request), page.Items));
        });
}
