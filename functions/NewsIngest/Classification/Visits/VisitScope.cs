namespace NewsIngest.Classification.Visits;

/// <summary>
/// Reads in a sentence what inspectors say that a visit looked at, as against what they found, what others do, and what earlier and later visits are about.
/// </summary>
internal static class VisitScope
{
    /// <summary>Words between "visit on" and its topic.</summary>
    private const int AboutDistance = 4;

    /// <param name="number">Which visit the article reports; 0 when it does not say.</param>
    /// <param name="opensScope">A question or a colon: the topic is named in the next sentence.</param>
    public static HashSet<VisitTopic> Read(List<VisitWord> words, int number, out bool opensScope)
    {
        var topics = new HashSet<VisitTopic>();
        opensScope = false;
        for (var i = 0; i < words.Count; i++)
        {
            switch (words[i].Term)
            {
                case VisitTerm.Look when IsInspectors(words, i, number):
                    opensScope |= AddFollowing(words, i, words.Count, topics) == 0;
                    break;
                case VisitTerm.About when i > 0 && words[i - 1].Term is VisitTerm.Visit && IsInspectors(words, i, number):
                    AddFollowing(words, i, i + AboutDistance, topics);
                    break;
                case VisitTerm.Focus when IsVisited(words):
                    AddFollowing(words, i, words.Count, topics);
                    for (var j = 0; j < i; j++) Add(words[j], topics);
                    break;
            }
        }

        return topics;
    }

    /// <summary>Topics that are named at all, themes aside.</summary>
    public static HashSet<VisitTopic> Named(List<VisitWord> words, bool withThemes = false)
    {
        var topics = new HashSet<VisitTopic>();
        foreach (var word in words)
        {
            if (word.Term == VisitTerm.Next) break;
            if (word.Term == VisitTerm.Topic || withThemes) Add(word, topics);
        }

        return topics;
    }

    private static int AddFollowing(List<VisitWord> words, int at, int end, HashSet<VisitTopic> topics)
    {
        var added = 0;
        for (var i = at + 1; i < words.Count && i <= end && words[i].Term is not (VisitTerm.Result or VisitTerm.Next or VisitTerm.Earlier); i++)
            if (Add(words[i], topics)) added++;
        return added;
    }

    private static bool Add(VisitWord word, HashSet<VisitTopic> topics)
    {
        if (word.Term is not (VisitTerm.Topic or VisitTerm.Theme)) return false;
        topics.Add((VisitTopic)word.Value);
        return true;
    }

    private static bool IsVisited(List<VisitWord> words)
    {
        var visited = false;
        foreach (var word in words)
        {
            if (word.Term is VisitTerm.Next or VisitTerm.Earlier) return false;
            visited |= word.Term is VisitTerm.Visit or VisitTerm.Inspectors;
        }

        return visited;
    }

    /// <summary>The inspectors look on this visit, not the council at its own work, and not on a visit before or after.</summary>
    private static bool IsInspectors(List<VisitWord> words, int look, int number)
    {
        var council = false;
        for (var i = look - 1; i >= 0; i--)
        {
            switch (words[i].Term)
            {
                case VisitTerm.Next or VisitTerm.Earlier or VisitTerm.Result:
                    return false;
                case VisitTerm.Council:
                    council = true;
                    break;
                case VisitTerm.Visit when number > 0 && OrdinalBefore(words, i) is var other and > 0 && other != number:
                    return false;
                case VisitTerm.Visit or VisitTerm.Came:
                    return !HasNext(words, i);
                case VisitTerm.Inspectors or VisitTerm.Pronoun when !council:
                    return !HasNext(words, i);
            }
        }

        return false;
    }

    private static bool HasNext(List<VisitWord> words, int before)
    {
        for (var i = 0; i < before; i++)
            if (words[i].Term == VisitTerm.Next) return true;
        return false;
    }

    private static int OrdinalBefore(List<VisitWord> words, int visit)
    {
        for (var i = visit - 1; i >= 0 && i >= visit - 3; i--)
            if (words[i].Term == VisitTerm.Ordinal) return words[i].Value;
        return 0;
    }
}
