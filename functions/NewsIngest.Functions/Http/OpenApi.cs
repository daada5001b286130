using System.Text.Json.Nodes;
using NewsIngest.Operations;
using NewsIngest.Querying;
using NewsIngest.Querying.Changes;
using NewsIngest.Querying.Councils;
using NewsIngest.Querying.Formats;
using NewsIngest.Querying.Records;
using NewsIngest.Querying.Standings;
using NewsIngest.Querying.Stories;
using NewsIngest.Querying.Visits;
using NewsIngest.Reference;
using NewsIngest.Storage;

namespace NewsIngest.Functions.Http;

/// <summary>
/// The API's description (OpenAPI 3.1). Parameters come from <see cref="QueryParameters"/> and schemas from the very types that are written, so that the
/// description cannot say anything else than the answers.
/// </summary>
internal static class OpenApi
{
    private static readonly JsonObject CouncilParameter = PathParameter("council", "Name, alias or GSS code");

    public static JsonObject Build() => new()
    {
        ["openapi"] = "3.1.0",
        ["info"] = new JsonObject
        {
            ["title"] = "NewsIngest",
            ["version"] = "1",
            ["description"] = "Which English council's children's services were judged what by Ofsted, from the news, with the sentence that proves it. "
                + "Lists are newest first unless they say otherwise, and come in pages: 'continuation' of one page asks for the next.",
        },
        ["security"] = new JsonArray(new JsonObject { ["header"] = new JsonArray() }, new JsonObject { ["query"] = new JsonArray() }),
        ["paths"] = Paths(),
        ["components"] = new JsonObject
        {
            ["securitySchemes"] = new JsonObject
            {
                ["header"] = new JsonObject { ["type"] = "apiKey", ["in"] = "header", ["name"] = "x-functions-key" },
                ["query"] = new JsonObject { ["type"] = "apiKey", ["in"] = "query", ["name"] = "code" },
            },
            ["schemas"] = new JsonObject { ["problem"] = Problem() },
        },
    };

    private static JsonObject Paths() => new()
    {
        ["/api/v1/classifications"] = List<ClassifiedArticle>("classifications", "Stored classifications, newest first: what each article says of whom."),
        ["/api/v1/articles/{id}"] = One<ArticleAnswer>("article", "One article with its revisions, findings, evidence and rules.",
            PathParameter("id", "Id of the article, or of another address of it")),
        ["/api/v1/articles"] = One<ArticleAnswer>("articleByUrl", "The same by one of the article's addresses.",
            Parameter("url", "query", "Web address", new JsonObject { ["type"] = "string", ["format"] = "uri" }, required: true)),
        ["/api/v1/councils"] = List<Council>("councils", "The register of councils, by name; chosen by council or region alone."),
        ["/api/v1/councils/{council}"] = One<CouncilAnswer>("council", "A council with the grades that stand for it.", CouncilParameter.DeepClone()),
        ["/api/v1/councils/{council}/history"] = Operation(
            "history", "A council's inspections and news through all reorganisation; lines of councils that it replaced say so.",
            [CouncilParameter.DeepClone(), .. Parameters().Where(parameter => parameter["name"]!.GetValue<string>() is not ("council" or "region"))],
            Content<CouncilHistory>(withCsv: true)),
        ["/api/v1/standing"] = List<StandingEntry>("standing",
            "Each council's grade by aspect now, by council name: since when, on what evidence, and whether news, record or both say so."),
        ["/api/v1/record"] = List<RecordEntry>("record", "The news held against Ofsted's record, contradictions first. Without 'since', the last year."),
        ["/api/v1/changes"] = List<GradeChange>("changes", "Who moved up or down, newest first. Without 'since', in the last year."),
        ["/api/v1/visits"] = List<VisitEntry>("visits", "Focused and monitoring visits, newest first."),
        ["/api/v1/stories"] = List<Story>("stories", "Articles about one event, put together: who had it first, and the lag of the others."),
        ["/api/v1/feeds/councils/{council}"] = Feed("councilFeed", "News of one council as an Atom feed.", CouncilParameter.DeepClone()),
        ["/api/v1/feeds/judgements/{judgement}"] = Feed(
            "judgementFeed", "Who is judged so, as an Atom feed; current findings unless 'when' says otherwise.",
            Parameter("judgement", "path", "Judgement", Words(QueryParameters.Filters.First(parameter => parameter.Name == "judgement").Choices),
                required: true)),
        ["/api/v1/feeds/changes"] = Feed("changesFeed", "Moves up and down as an Atom feed."),
        ["/api/v1/health"] = Operation("health",
            "Whether storage answers, how each source fares and what waits. Needs no key and tells no errors; 503 while storage does not answer.", [],
            Content(QueryJson.SchemaOf(OperationsJson.Default.StatusReport), withCsv: false)),
        ["/api/v1/health/details"] = Operation("healthDetails", "The same with what went wrong: errors and failed messages.", [],
            Content(QueryJson.SchemaOf(OperationsJson.Default.StatusReport), withCsv: false)),
    };

    private static JsonObject List<T>(string id, string summary) => Operation(id, summary, Parameters(), Content<Page<T>>(withCsv: true));

    private static JsonObject One<T>(string id, string summary, JsonNode parameter) => Operation(id, summary, [parameter], Content<T>(withCsv: false), "404");

    private static JsonObject Feed(string id, string summary, params JsonNode[] path)
    {
        IEnumerable<JsonNode> filters = Parameters().Where(parameter =>
            parameter["name"]!.GetValue<string>() is var name && name != HttpAnswer.Format && path.All(other => other["name"]!.GetValue<string>() != name));
        return Operation(id, summary, [.. path, .. filters],
            new JsonObject { [AtomFeed.MediaType] = new JsonObject { ["schema"] = new JsonObject { ["type"] = "string" } } });
    }

    private static JsonObject Operation(string id, string summary, IEnumerable<JsonNode> parameters, JsonObject content, params string[] problems)
    {
        var responses = new JsonObject
        {
            ["200"] = new JsonObject { ["description"] = "The answer.", ["content"] = content },
            ["304"] = new JsonObject { ["description"] = "The answer has the ETag that If-None-Match names." },
        };
        foreach (var status in (string[])["400", "401", .. problems, "503"])
        {
            responses[status] = new JsonObject
            {
                ["description"] = "What was wrong, as problem details (RFC 9457).",
                ["content"] = new JsonObject { ["application/problem+json"] = new JsonObject { ["schema"] = new JsonObject { ["$ref"] = "#/components/schemas/problem" } } },
            };
        }

        return new JsonObject
        {
            ["get"] = new JsonObject
            {
                ["operationId"] = id,
                ["summary"] = summary,
                ["parameters"] = new JsonArray([.. parameters]),
                ["responses"] = responses
            },
        };
    }

    private static JsonObject Content<T>(bool withCsv) => Content(QueryJson.SchemaOf<T>(), withCsv);

    private static JsonObject Content(JsonNode schema, bool withCsv)
    {
        var content = new JsonObject { [HttpAnswer.Json] = new JsonObject { ["schema"] = schema } };
        if (withCsv) content[CsvTable<object>.MediaType] = new JsonObject { ["schema"] = new JsonObject { ["type"] = "string" } };
        return content;
    }

    private static IEnumerable<JsonNode> Parameters()
    {
        foreach (var filter in QueryParameters.Filters)
        {
            var schema = filter.Choices.Count > 0 ? Words(filter.Choices) : new JsonObject { ["type"] = "string" };
            if (filter.Form == "yyyy-MM-dd") schema["format"] = "date";
            yield return Parameter(filter.Name, "query", filter.Description, schema);
        }

        yield return Parameter(QueryParameters.Top, "query", "How many items at most", new JsonObject
        {
            ["type"] = "integer",
            ["minimum"] = 1,
            ["maximum"] = HttpAnswer.MostCount,
            ["default"] = HttpAnswer.DefaultCount,
        });
        yield return Parameter(QueryParameters.Continuation, "query", "Token of the page before", new JsonObject { ["type"] = "string" });
        yield return Parameter(HttpAnswer.Format, "query", "Form of the answer; otherwise Accept decides", Words(["json", "csv"]));
    }

    private static JsonObject PathParameter(string name, string description) =>
        Parameter(name, "path", description, new JsonObject { ["type"] = "string" }, required: true);

    private static JsonObject Parameter(string name, string place, string description, JsonObject schema, bool required = false) => new()
    {
        ["name"] = name,
        ["in"] = place,
        ["description"] = description,
        ["required"] = required,
        ["schema"] = schema,
    };

    private static JsonObject Words(IReadOnlyList<string> words) =>
        new() { ["type"] = "string", ["enum"] = new JsonArray([.. words.Select(word => (JsonNode)word)]) };

    private static JsonObject Problem() => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            ["type"] = new JsonObject { ["type"] = "string" },
            ["title"] = new JsonObject { ["type"] = "string" },
            ["status"] = new JsonObject { ["type"] = "integer" },
            ["detail"] = new JsonObject { ["type"] = "string" },
        },
        ["required"] = new JsonArray("title", "status", "detail"),
    };
}
