namespace NewsIngest.Classification.Visits;

/// <summary>Reads which of several visits a sentence speaks of: "the third monitoring visit", "back three times since", "its fourth of the kind".</summary>
internal static class VisitCount
{
    /// <summary>Adjectives between an ordinal and its noun: "third formal quarterly visit".</summary>
    private const int MostAdjectives = 3;

    /// <summary>Words between "back" and "three times": "back to the city three times".</summary>
    private const int MostBetween = 6;

    /// <summary>Words after the noun in which its verb stands: "the fourth visit, with a new team, is expected".</summary>
    private const int VerbDistance = 8;

    /// <returns>The number, or 0 when the sentence counts none but visits to come.</returns>
    public static int Read(List<VisitWord> words)
    {
        var best = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var (number, end) = words[i].Term switch
            {
                VisitTerm.Ordinal => Ordinal(words, i),
                VisitTerm.Number => Times(words, i),
                VisitTerm.Visit when i + 1 < words.Count && words[i + 1].Term == VisitTerm.Number => NumberAfter(words, i + 1),
                _ => default,
            };
            if (number > 0 && !IsToCome(words, i, end)) best = Math.Max(best, number);
        }

        return best;
    }

    private static (int Number, int End) Ordinal(List<VisitWord> words, int at)
    {
        var number = words[at].Value;
        var next = at + 1;
        while (next < words.Count && next - at <= MostAdjectives && words[next].Term is VisitTerm.Adjective or VisitTerm.Inspectors) next++;
        if (next >= words.Count) return HasVisit(words, at) ? (number, at) : default;
        switch (words[next].Term)
        {
            case VisitTerm.Visit:
                return (number, next);
            case VisitTerm.OfItsKind when HasVisit(words, words.Count) || words[0].Term == VisitTerm.Pronoun:
                return (number, next);
            case VisitTerm.Among when HasWithin(words, next, VisitTerm.Visits):
                return (number, next);
            case VisitTerm.Time when HasBefore(words, at, VisitTerm.Came):
                return (number, next);
            case VisitTerm.None when next == at + 1 && IsMark(words[next]) && at > 0 && HasVisit(words, at) && words[next].End == words[^1].End:
                return (number, at);
            default:
                return default;
        }
    }

    private static (int Number, int End) Times(List<VisitWord> words, int at)
    {
        var isTwice = at + 1 < words.Count && words[at + 1].Term != VisitTerm.Time && words[at].End - words[at].Start == "twice".Length && words[at].Value == 2;
        if (!isTwice && !(at + 1 < words.Count && words[at + 1].Term == VisitTerm.Time)) return default;
        var end = isTwice ? at : at + 1;
        return HasBefore(words, at, VisitTerm.Came) && end + 1 < words.Count && words[end + 1].Term == VisitTerm.OfItsKind ? (words[at].Value, end) : default;
    }

    /// <summary>"Monitoring visit 3", unless days or people are counted: "visit three days later".</summary>
    private static (int Number, int End) NumberAfter(List<VisitWord> words, int at) =>
        at + 1 >= words.Count || IsMark(words[at + 1]) ? (words[at].Value, at) : default;

    private static bool IsMark(VisitWord word) => word.Term == VisitTerm.None && word.End - word.Start == 1;

    private static bool HasVisit(List<VisitWord> words, int before)
    {
        for (var i = 0; i < before; i++)
            if (words[i].Term is VisitTerm.Visit or VisitTerm.Came) return true;
        return false;
    }

    private static bool HasWithin(List<VisitWord> words, int from, VisitTerm term)
    {
        for (var i = from + 1; i < words.Count && i <= from + MostBetween; i++)
            if (words[i].Term == term) return true;
        return false;
    }

    private static bool HasBefore(List<VisitWord> words, int at, VisitTerm term)
    {
        for (var i = at - 1; i >= 0 && i >= at - MostBetween; i--)
            if (words[i].Term == term) return true;
        return false;
    }

    /// <summary>"The fourth visit is expected in spring", "before the fourth visit".</summary>
    private static bool IsToCome(List<VisitWord> words, int at, int end)
    {
        for (var i = at - 1; i >= 0 && i >= at - 3; i--)
            if (words[i].Term == VisitTerm.Next) return true;
        for (var i = end + 1; i < words.Count && i <= end + VerbDistance; i++)
        {
            if (words[i].Term is VisitTerm.Result or VisitTerm.Came or VisitTerm.Ordinal or VisitTerm.Visit) return false;
            if (words[i].Term == VisitTerm.Next) return true;
        }

        return false;
    }
}
