using System.Runtime.InteropServices;
using NewsIngest.Classification.Scanning;
using NewsIngest.Extraction;

namespace NewsIngest.Classification.Sentences;

/// <summary>An article read once: every span of title, standfirst and text, in sentences.</summary>
internal sealed class Reading(Article article) : IDisposable
{
    /// <summary>A longer stretch without an end is no sentence that anybody wrote: no more of it is quoted.</summary>
    private const int MostQuoted = 2_000;

    private readonly ReadingBuffers _buffers = ReadingBuffers.Take(article.Text.Length);
    private SpanKindSet _kinds;

    public Article Article { get; } = article;

    public List<Sentence> Sentences => _buffers.Sentences;

    public List<Span> AllSpans => _buffers.Spans;

    public List<Token> AllTokens => _buffers.Tokens;

    /// <summary>Room for one sentence's spans, put together; whoever reads a sentence clears it first.</summary>
    public List<Span> Joined => _buffers.Joined;

    /// <summary>The kinds of all its spans.</summary>
    public ref readonly SpanKindSet Kinds => ref _kinds;

    public void Add(in Sentence sentence)
    {
        Sentences.Add(sentence);
        _kinds.Add(sentence.Kinds);
    }

    /// <summary>Takes in what a sentence's spans have become.</summary>
    public void Refresh(int sentence)
    {
        var changed = Sentences[sentence];
        Sentences[sentence] = changed = changed with { Kinds = SpanKindSet.Of(Spans(changed)) };
        _kinds.Add(changed.Kinds);
    }

    public ReadOnlySpan<Span> Spans(in Sentence sentence) => CollectionsMarshal.AsSpan(AllSpans).Slice(sentence.First, sentence.Count);

    /// <summary>The words and marks that the sentence's spans were made of.</summary>
    public ReadOnlySpan<Token> Tokens(in Sentence sentence) => CollectionsMarshal.AsSpan(AllTokens).Slice(sentence.FirstToken, sentence.TokenCount);

    public string Source(EvidenceSource source) => SourceIn(Article, source);

    /// <summary>The part of an article that a sentence stands in.</summary>
    public static string SourceIn(Article article, EvidenceSource source) => source switch
    {
        EvidenceSource.Title => article.Title,
        EvidenceSource.Standfirst => article.Standfirst ?? "",
        _ => article.Text,
    };

    public Evidence Evidence(in Sentence sentence) => new Evidence(
        Source(sentence.Source)[sentence.Start..sentence.End], sentence.Start, sentence.End - sentence.Start, sentence.Source).Cut(MostQuoted);

    /// <summary>Gives its lists to the next article; nothing may read them after.</summary>
    public void Dispose() => _buffers.Return();
}
