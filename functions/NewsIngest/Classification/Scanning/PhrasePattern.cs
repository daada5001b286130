namespace NewsIngest.Classification.Scanning;

/// <summary>
/// The notation of the vocabulary tables: <c>(a|b)</c> is a choice, <c>[a]</c> an option, both nest.
/// "children [and young people] (in care|looked after)" stands for four phrases.
/// </summary>
internal static class PhrasePattern
{
    /// <exception cref="FormatException">A bracket isn't closed or opened.</exception>
    public static IEnumerable<string> Expand(string pattern)
    {
        var position = 0;
        var phrases = Choice(pattern, ref position);
        return position == pattern.Length
            ? phrases.Select(phrase => string.Join(' ', phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))).Where(phrase => phrase.Length > 0).Distinct()
            : throw new FormatException($"'{pattern}' closes a bracket at {position} that it didn't open.");
    }

    private static List<string> Choice(string pattern, ref int position)
    {
        List<string> all = [.. Sequence(pattern, ref position)];
        while (position < pattern.Length && pattern[position] == '|')
        {
            position++;
            all.AddRange(Sequence(pattern, ref position));
        }

        return all;
    }

    private static List<string> Sequence(string pattern, ref int position)
    {
        List<string> phrases = [""];
        while (position < pattern.Length && pattern[position] is not ('|' or ')' or ']'))
        {
            List<string> next;
            if (pattern[position] is '(' or '[')
            {
                var (close, optional) = pattern[position] == '(' ? (')', false) : (']', true);
                position++;
                next = Choice(pattern, ref position);
                if (position >= pattern.Length || pattern[position] != close) throw new FormatException($"'{pattern}' lacks a '{close}'.");
                position++;
                if (optional) next.Add("");
            }
            else
            {
                var start = position;
                while (position < pattern.Length && !"|()[]".Contains(pattern[position], StringComparison.Ordinal)) position++;
                next = [pattern[start..position]];
            }

            phrases = [.. phrases.SelectMany(left => next.Select(right => left + right))];
        }

        return phrases;
    }
}
