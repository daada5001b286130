using System.Globalization;
using NewsIngest.Querying;
using NewsIngest.Querying.Stories;
using NewsIngest.Querying.Visits;
using NewsIngest.Reference;
using NewsIngest.TestSupport;
using NewsIngest.TestSupport.History;

namespace NewsIngest.Benchmarks.Querying;

/// <summary>Prints what a page of an answer costs over histories of different size, on a Table service in this process.</summary>
internal static class QueryHarness
{
    private const int Top = 50;
    private const int Rounds = 5;

    private static readonly int[] Sizes = [1_000, 20_000, 200_000];

    private static readonly (string Name, string Value)[] Questions =
        [("council", "Rutland"), ("judgement", "good"), ("kind", "visit"), ("source", "Town Gazette"), ("aspect", "leadership"), ("region", "London")];

    private delegate Task<int> Ask(ClassificationQueries classifications);

    public static async Task RunAsync(TextWriter output)
    {
        output.WriteLine("| question | stored | answers | calls | entities read | rows looked at | ms |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        var histories = Sizes.Select(size => (Size: size, History: new LargeHistory(size))).ToList();
        foreach (var (name, value) in Questions)
        {
            var question = new QueryReader(CouncilRegister.Default).Read(new Dictionary<string, string> { [name] = value }, Top, Top);
            foreach (var (size, history) in histories)
                await RowAsync(output, $"{name} {value}", size, history,
                    async classifications => (await classifications.PageAsync(question, default)).Items.Count);
        }

        foreach (var (size, history) in histories)
        {
            await RowAsync(output, "visits", size, history, async classifications =>
                (await new VisitQueries(classifications, CouncilRegister.Default).PageAsync(new Question(new ClassificationQuery(), Top),
                    default)).Items.Count);
        }

        var council = CouncilRegister.Default.Find("Rutland")!.Code;
        foreach (var (size, history) in histories)
        {
            await RowAsync(output, "a council's stories, 5", size, history, async classifications =>
                (await new StoryQueries(classifications).PageAsync(new Question(new ClassificationQuery(council), 5), default)).Items.Count);
        }
    }

    private static async Task RowAsync(TextWriter output, string name, int size, LargeHistory history, Ask ask)
    {
        var calls = new TableCalls();
        using var layout = history.Open(calls);
        var classifications = new ClassificationQueries(layout, CouncilRegister.Default, new FakeTimeProvider(GeneratedHistory.End));
        var before = history.LookedAt;
        var answers = await ask(classifications);
        var (reads, entities, lookedAt) = (calls.Reads, calls.Entities, history.LookedAt - before);

        var times = new List<TimeSpan>();
        for (var round = 0; round < Rounds; round++)
        {
            var start = Environment.CpuUsage.TotalTime;
            await ask(classifications);
            times.Add(Environment.CpuUsage.TotalTime - start);
        }

        times.Sort();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"| {name} | {size} | {answers} | {reads} | {entities} | {lookedAt} | {times[Rounds / 2].TotalMilliseconds:0.0} |"));
    }
}
