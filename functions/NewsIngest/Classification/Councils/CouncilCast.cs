using NewsIngest.Classification.Names;
using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Sentences;
using NewsIngest.Reference;

namespace NewsIngest.Classification.Councils;

/// <summary>The councils of one article: who is named where, who it is mostly about, and who "the council" is at each sentence.</summary>
internal sealed class CouncilCast
{
    private readonly Reading _reading;
    private readonly CouncilRegister _register;
    private readonly CouncilNames _names;
    private readonly DateOnly _day;
    private readonly Dictionary<Council, double> _weights = [];
    private Council?[] _focus = [];

    public CouncilCast(Reading reading, CouncilRegister register, CouncilNames names, DateOnly day)
    {
        (_reading, _register, _names, _day) = (reading, register, names, day);
        Collect();
        Weigh();
        Follow();
    }

    public List<CouncilMention> Mentions { get; } = [];

    /// <summary>The council that the article is mostly about.</summary>
    public Council? Main { get; private set; }

    public double WeightOf(Council council) => _weights.GetValueOrDefault(council);

    public IEnumerable<Council> Councils => _weights.Keys;

    /// <summary>Who "the council" is in this sentence.</summary>
    public Council? FocusAt(int sentence) => _focus[sentence] ?? Main;

    /// <summary>The councils that a name stands for on the article's day.</summary>
    public IReadOnlyList<Council> Resolve(NameMeaning name)
    {
        if (name.Form != NameForm.DeliveryBody) return [_register.Councils[name.Index]];
        var terms = _names.Bodies[name.Index];
        var named = terms.Select(term => _register.FindByCode(term.CouncilCode)).OfType<Council>().Where(IsNamed).Distinct().ToList();
        if (named.Count > 0) return named;
        var serving = terms.Where(term => term.Served(_day)).ToList();
        if (serving.Count == 0) serving = [.. terms];
        return [.. serving.Select(term => _register.FindByCode(term.CouncilCode)).OfType<Council>().Distinct()];
    }

    private bool IsNamed(Council council) =>
        Mentions.Exists(mention => mention.Name.Form != NameForm.DeliveryBody && _register.Councils[mention.Name.Index] == council);

    private void Collect()
    {
        for (var s = 0; s < _reading.Sentences.Count; s++)
        {
            var spans = _reading.Spans(_reading.Sentences[s]);
            for (var i = 0; i < spans.Length; i++)
            {
                if (spans[i].Kind != SpanKind.Council) continue;
                Mentions.Add(new CouncilMention(
                    s, i, NameMeaning.Of(spans[i].Value), spans[i].Is(SpanStyle.Possessive), HasService(spans, i),
                    i > 0 && spans[i - 1].Kind is SpanKind.For or SpanKind.From or SpanKind.Of));
            }
        }
    }

    private static bool HasService(ReadOnlySpan<Span> spans, int at)
    {
        for (var i = at + 1; i < spans.Length && i <= at + 3; i++)
        {
            if (spans[i].Kind is SpanKind.Service or SpanKind.Aspect) return true;
            if (spans[i].Kind is not (SpanKind.Institution or SpanKind.Word or SpanKind.Adverb or SpanKind.AspectHead)) break;
        }

        for (var i = at - 1; i >= 0 && i >= at - 4; i--)
        {
            if (spans[i].Kind is SpanKind.Service or SpanKind.Aspect or SpanKind.AspectHead) return true;
            if (spans[i].Kind is not (SpanKind.For or SpanKind.Of or SpanKind.Determiner or SpanKind.Institution or SpanKind.By)) break;
        }

        return false;
    }

    private void Weigh()
    {
        foreach (var mention in Mentions)
        {
            if (!IsAccepted(mention)) continue;
            var sentence = _reading.Sentences[mention.Sentence];
            var weight = 1.0;
            if (mention.Name.Form is NameForm.Council or NameForm.DeliveryBody) weight += 0.5;
            if (mention.OwnService) weight += 1;
            if (sentence.Source == EvidenceSource.Title) weight += 5;
            else if (sentence is { Source: EvidenceSource.Standfirst } or { Paragraph: 0 }) weight += 3;
            else if (sentence.Paragraph <= 2) weight += 1;
            foreach (var council in Resolve(mention.Name))
                _weights[council] = _weights.GetValueOrDefault(council) + weight;
        }

        Main = _weights.Count == 0 ? null : _weights.MaxBy(pair => pair.Value).Key;
    }

    /// <summary>Whether a mention is of the council and not only of a place on the map.</summary>
    public bool IsAccepted(in CouncilMention mention)
    {
        if (mention.Name.Form is NameForm.Council or NameForm.DeliveryBody || mention.OwnService) return true;
        var index = mention.Name.Index;
        foreach (var other in Mentions)
            if (other.Name.Index == index && (other.Name.Form == NameForm.Council || other.OwnService && mention.Name.Form != NameForm.Doubtful)) return true;
        if (mention.Name.Form == NameForm.Doubtful) return false;

        var sentence = _reading.Sentences[mention.Sentence];
        var spans = _reading.Spans(sentence);
        if (sentence.Source == EvidenceSource.Title) return true;
        foreach (var span in spans)
            if (span.Kind is SpanKind.Inspectorate or SpanKind.Inspection or SpanKind.Councils or SpanKind.Service or SpanKind.Grade or SpanKind.Aspect) return true;
        if (mention.AfterPreposition) return false;
        return mention.Position + 1 < spans.Length && spans[mention.Position + 1].Kind is SpanKind.Have or SpanKind.Be or SpanKind.Institution or SpanKind.Rate or SpanKind.Award or SpanKind.Keep;
    }

    private void Follow()
    {
        _focus = new Council?[_reading.Sentences.Count];
        Council? lasting = Main;
        Council? passing = null;
        var paragraph = -1;
        var next = 0;
        for (var s = 0; s < _focus.Length; s++)
        {
            var sentence = _reading.Sentences[s];
            if (sentence.Paragraph != paragraph || sentence.Source != EvidenceSource.Text) passing = null;
            paragraph = sentence.Paragraph;
            for (; next < Mentions.Count && Mentions[next].Sentence == s; next++)
            {
                var mention = Mentions[next];
                if (mention.Name.Form == NameForm.DeliveryBody || !IsAccepted(mention)) continue;
                var council = _register.Councils[mention.Name.Index];
                if (passing is not null && council != Main && !mention.OwnService) continue;
                if (council == Main)
                {
                    lasting = council;
                    passing = null;
                }
                else if (mention.OwnService && !IsBystander(s, mention.Position))
                {
                    lasting = council;
                    passing = null;
                }
                else if (mention.Position <= 3 && mention.Name.Form == NameForm.Council)
                {
                    passing = council;
                }
            }

            _focus[s] = passing ?? lasting;
        }
    }

    private bool IsBystander(int sentence, int position)
    {
        var spans = _reading.Spans(_reading.Sentences[sentence]);
        for (var i = position - 1; i >= 0 && i >= position - 3; i--)
            if (spans[i].Kind == SpanKind.Bystander) return true;
        return false;
    }
}
