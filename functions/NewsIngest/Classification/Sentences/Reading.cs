using System.Runtime.InteropServices;
using NewsIngest.Classification.Scanning;
using NewsIngest.Extraction;

namespace NewsIngest.Classification.Sentences;

/// <summary>An article read once: every span of title, standfirst and text, in sentences.</summary>
internal sealed class Reading(Article article)
{
    private readonly List<Span> _spans = [];

    public Article Article { get; } = article;

    public List<Sentence> Sentences { get; } = [];

    public List<Span> AllSpans => _spans;

    public ReadOnlySpan<Span> Spans(in Sentence sentence) => CollectionsMarshal.AsSpan(_spans).Slice(sentence.First, sentence.Count);

    public string Source(EvidenceSource source) => source switch
    {
        EvidenceSource.Title => Article.Title,
        EvidenceSource.Standfirst => Article.Standfirst ?? "",
        _ => Article.Text,
    };

    public Evidence Evidence(in Sentence sentence) =>
        new(Source(sentence.Source)[sentence.Start..sentence.End], sentence.Start, sentence.End - sentence.Start, sentence.Source);
}
