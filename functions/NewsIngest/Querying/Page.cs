namespace NewsIngest.Querying;

/// <summary>A part of an answer.</summary>
/// <param name="Continuation">Asks for the next part; null when this is the last. A page may hold fewer items than were asked for and still go on.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Continuation);

/// <summary>Cuts an answer that is computed whole into pages.</summary>
internal static class Paging
{
    /// <param name="question">Name of the question, for the token.</param>
    /// <param name="key">What tells an item from all others of the answer, the same each time it is asked.</param>
    /// <exception cref="QueryException">The token is not of this question, or its place in the answer is gone.</exception>
    public static Page<T> Cut<T>(string question, Question asked, IReadOnlyList<T> all, Func<T, string> key)
    {
        var start = 0;
        if (ContinuationToken.Read(question, asked) is { } after)
        {
            while (start < all.Count && key(all[start]) != after) start++;
            if (start++ == all.Count) throw new QueryException("The answer has changed since the page before: ask again without 'continuation'.");
        }

        var items = all.Skip(start).Take(asked.Top).ToList();
        var more = start + items.Count < all.Count;
        return new Page<T>(items, more ? ContinuationToken.Write(question, asked, key(items[^1])) : null);
    }
}
