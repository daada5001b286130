using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Sentences;

/// <summary>A sentence: its spans and its characters.</summary>
/// <param name="First">Index of its first span in the <see cref="Reading"/>.</param>
/// <param name="Count">Number of its spans.</param>
/// <param name="Paragraph">Number of its paragraph in its source, from 0.</param>
/// <param name="IsListItem">It stands in a paragraph that begins with "- ".</param>
/// <param name="FirstToken">Index of its first token in the <see cref="Reading"/>.</param>
/// <param name="TokenCount">Number of its tokens.</param>
/// <param name="Kinds">The kinds of its spans.</param>
internal readonly record struct Sentence(
    EvidenceSource Source, int Paragraph, int First, int Count, int Start, int End, bool IsListItem, int FirstToken, int TokenCount, SpanKindSet Kinds);
