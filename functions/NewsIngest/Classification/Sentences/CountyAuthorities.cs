using System.Runtime.InteropServices;
using NewsIngest.Classification.Names;
using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Sentences;

/// <summary>
/// "The Essex authority" in an article about Thurrock that names no Essex County Council: the council spoken of before, which lies there.
/// </summary>
internal static class CountyAuthorities
{
    /// <summary>Makes a plain "authority" of each such name.</summary>
    public static void Settle(Reading reading)
    {
        if (!reading.Kinds.Has(SpanKind.Council)) return;
        var spans = CollectionsMarshal.AsSpan(reading.AllSpans);
        for (var s = 0; s < reading.Sentences.Count; s++)
        {
            var sentence = reading.Sentences[s];
            if (!sentence.Kinds.Has(SpanKind.Council)) continue;
            for (var i = sentence.First + 1; i < sentence.First + sentence.Count; i++)
            {
                if (spans[i].Kind != SpanKind.Council || spans[i - 1].Kind != SpanKind.Determiner
                    || NameMeaning.Of(spans[i].Value) is not { Form: NameForm.Council } name)
                {
                    continue;
                }

                if (!IsWrittenAsCounty(reading.Source(sentence.Source).AsSpan(spans[i].Start, spans[i].Length)) || !FollowsAnother(spans, i, name.Index))
                    continue;
                spans[i] = spans[i] with { Kind = SpanKind.Institution, Value = 0 };
                reading.Refresh(s);
            }
        }
    }

    /// <summary>"Essex authority", "Kent council", and not "Kent County Council".</summary>
    private static bool IsWrittenAsCounty(ReadOnlySpan<char> name)
    {
        var word = name.LastIndexOf(' ');
        return word > 0 && name[(word + 1)..] is "authority" or "council" && Whereabouts.IsCounty(name[..word]);
    }

    /// <summary>Another council is named before it, and this one nowhere else.</summary>
    private static bool FollowsAnother(ReadOnlySpan<Span> spans, int at, int index)
    {
        var follows = false;
        for (var i = 0; i < spans.Length; i++)
        {
            if (i == at || spans[i].Kind != SpanKind.Council || NameMeaning.Of(spans[i].Value) is not { Form: not NameForm.DeliveryBody } other) continue;
            if (other.Index == index) return false;
            follows |= i < at;
        }

        return follows;
    }
}
