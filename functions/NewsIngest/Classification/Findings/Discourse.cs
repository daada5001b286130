using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Findings;

/// <summary>What earlier sentences leave behind for "their experiences", "so is", "the same grade" and for lists.</summary>
internal sealed class Discourse(Topic topic)
{
    public Topic Topic { get; } = topic;

    /// <summary>The claims so far, in the order of the text.</summary>
    public List<Claim> Claims { get; } = [];

    /// <summary>The last grade that was given, by whatever sentence.</summary>
    public Claim? Last => Claims.Count > 0 ? Claims[^1] : null;

    /// <summary>Aspects named in the sentence before, the overall grade aside.</summary>
    public AspectSet AspectsBefore { get; set; }

    /// <summary>Claims of a sentence that ends in a colon, whose list follows.</summary>
    public List<Claim> LeadIn { get; } = [];

    /// <summary>Aspects of a table's head line, in their order.</summary>
    public List<AspectSet> Columns { get; } = [];

    public static AspectSet AspectsOf(ReadOnlySpan<Span> spans)
    {
        AspectSet aspects = 0;
        foreach (var span in spans)
            if (span.Kind == SpanKind.Aspect && span.Value != (int)Aspect.Overall) aspects |= ((Aspect)span.Value).ToSet();
        return aspects;
    }
}
