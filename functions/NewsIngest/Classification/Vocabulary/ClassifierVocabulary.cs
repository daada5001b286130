using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Vocabulary;

/// <summary>All vocabulary tables but the councils' names. Where two tables hold one phrase, the earlier table wins.</summary>
internal static class ClassifierVocabulary
{
    public static void AddTo(Lexicon lexicon)
    {
        IReadOnlyList<IReadOnlyList<VocabularyEntry>> tables =
        [
            InspectionPhrases.Entries, GradePhrases.Entries, AspectPhrases.Entries, OtherRegimePhrases.Entries, ServicePhrases.Entries, TimeCues.Entries,
            VerbPhrases.Entries, TrajectoryPhrases.Entries, ComparisonPhrases.Entries, SpeakerPhrases.Entries,
        ];
        foreach (var entry in tables.SelectMany(table => table)) entry.AddTo(lexicon);
    }
}
