using System.Runtime.CompilerServices;
using NewsIngest.Storage;

namespace NewsIngest.Querying.Stories;

/// <summary>Puts articles that tell of one event together, as they stream by newest first.</summary>
internal static class EventGroups
{
    /// <summary>Trade weeklies and council papers tell of a report up to three weeks after it.</summary>
    private static readonly TimeSpan Window = TimeSpan.FromDays(21);

    /// <summary>
    /// Each group begins with its newest article and holds those up to three weeks older that belong to one of its members. A group is
    /// given out as soon as nothing can join it any more, in the order of the groups' newest articles.
    /// </summary>
    public static async IAsyncEnumerable<IReadOnlyList<ClassifiedArticle>> GroupAsync(
        this IAsyncEnumerable<ClassifiedArticle> newestFirst,
        Func<ClassifiedArticle, ClassifiedArticle, bool> belong,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var open = new LinkedList<List<ClassifiedArticle>>();
        await foreach (var article in newestFirst.WithCancellation(cancellationToken))
        {
            while (open.First is { } oldest && oldest.Value[0].Date - article.Date > Window)
            {
                open.RemoveFirst();
                yield return oldest.Value;
            }

            if (open.FirstOrDefault(group => group.Any(member => belong(member, article))) is { } joined) joined.Add(article);
            else open.AddLast([article]);
        }

        foreach (var group in open) yield return group;
    }

    /// <summary>
    /// One page of groups. A page reads from the start again as far as it needs, because a group's members may lie on both sides of any cut, and passes
    /// over the groups that came before: those whose newest article is at or before the key in the token.
    /// </summary>
    public static async Task<Page<T>> PageAsync<T>(
        this IAsyncEnumerable<IReadOnlyList<ClassifiedArticle>> groups,
        string name,
        Question question,
        Func<IReadOnlyList<ClassifiedArticle>, T?> item,
        CancellationToken cancellationToken)
        where T : class
    {
        var after = ContinuationToken.Read(name, question);
        var (items, last) = (new List<T>(), "");
        await foreach (var group in groups.WithCancellation(cancellationToken))
        {
            var key = Key(group[0]);
            if (after is not null && string.CompareOrdinal(key, after) <= 0) continue;
            if (item(group) is not { } wanted) continue;
            if (items.Count == question.Top) return new Page<T>(items, ContinuationToken.Write(name, question, last));
            items.Add(wanted);
            last = key;
        }

        return new Page<T>(items, null);
    }

    private static string Key(ClassifiedArticle article) =>
        $"{SortKey.Inverted(article.Date)}-{article.ArticleId}-{(article.Councils is [var council] ? council.Code : "")}";
}
