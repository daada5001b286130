using NewsIngest.Classification.Findings;
using NewsIngest.Classification.Names;
using NewsIngest.Classification.Sentences;
using NewsIngest.Reference;

namespace NewsIngest.Classification.Councils;

/// <summary>The councils of one article: who is named where, and who it is mostly about.</summary>
internal sealed class CouncilCast
{
    private readonly Reading _reading;
    private readonly CouncilRegister _register;
    private readonly CouncilNames _names;
    private readonly Topic _topic;
    private readonly DateOnly _day;
    // Councils are compared by reference: the register holds each once, and a record's own hash walks all its lists.
    private readonly Dictionary<Council, double> _weights = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<int> _certain = [];
    private readonly HashSet<int> _persons = [];

    public CouncilCast(Reading reading, CouncilRegister register, CouncilNames names, Topic topic, DateOnly day)
    {
        (_reading, _register, _names, _topic, _day) = (reading, register, names, topic, day);
        var found = MentionReader.Read(reading, _persons);
        foreach (var mention in found)
            if (mention.Name.Form == NameForm.Council || mention.OwnService && mention.Name.Form == NameForm.Place) _certain.Add(mention.Name.Index);
        Mentions = found.FindAll(IsAccepted);
        foreach (var mention in Mentions) Weigh(mention);
        Main = _weights.Count == 0 ? null : _weights.MaxBy(pair => pair.Value).Key;
    }

    /// <summary>The mentions that mean a council, in the order of the text.</summary>
    public IReadOnlyList<CouncilMention> Mentions { get; }

    /// <summary>The council that the article is mostly about.</summary>
    public Council? Main { get; }

    /// <summary>The two councils of an article about two; null in any other.</summary>
    public IReadOnlyList<Council>? Pair
    {
        get
        {
            var byWeight = _weights.OrderByDescending(pair => pair.Value).Take(3).ToList();
            return byWeight.Count >= 2 && byWeight[1].Value >= byWeight[0].Value * 0.6 && (byWeight.Count == 2 || byWeight[2].Value < byWeight[1].Value * 0.6)
                ? [byWeight[0].Key, byWeight[1].Key]
                : null;
        }
    }

    public IReadOnlyDictionary<Council, double> Weights => _weights;

    public double WeightOf(Council council) => _weights.GetValueOrDefault(council);

    /// <summary>The councils that a name stands for on the article's day.</summary>
    public IReadOnlyList<Council> Resolve(NameMeaning name)
    {
        if (name.Form != NameForm.DeliveryBody) return [_register.Councils[name.Index]];
        var terms = _names.Bodies[name.Index];
        var named = _certain.Select(index => _register.Councils[index]).Where(council => terms.Any(term => term.CouncilCode == council.Code)).ToList();
        if (named.Count > 0) return named;
        var serving = terms.Where(term => term.Served(_day)).ToList();
        if (serving.Count == 0) serving = [.. terms];
        return [.. serving.Select(term => _register.FindByCode(term.CouncilCode)).OfType<Council>().Distinct()];
    }

    /// <summary>The councils of this article that replaced an abolished one; all that did when it names none of them.</summary>
    public IReadOnlyList<Council> SuccessorsOf(Council council)
    {
        var successors = council.Successors.Select(_register.FindByCode).OfType<Council>().ToList();
        var named = successors.FindAll(_weights.ContainsKey);
        return named.Count > 0 ? named : successors;
    }

    /// <summary>Whether a mention is of the council and not only of a place or a person.</summary>
    private bool IsAccepted(CouncilMention mention)
    {
        if (mention.Name.Form is NameForm.Council or NameForm.DeliveryBody || mention.OwnService) return true;
        if (_certain.Contains(mention.Name.Index)) return true;
        // "Bournemouth", when it has long been part of another council that the article names, is a place.
        var council = _register.Councils[mention.Name.Index];
        if (council.Status == CouncilStatus.Abolished && _day > council.ValidTo && council.Successors.Any(code => _certain.Any(index => _register.Councils[index].Code == code))) return false;
        if (mention.Name.Form == NameForm.Doubtful || _persons.Contains(mention.Name.Index)) return false;
        return _topic.IsChildrensServices;
    }

    private void Weigh(in CouncilMention mention)
    {
        var sentence = _reading.Sentences[mention.Sentence];
        var weight = mention.Name.Form is NameForm.Council or NameForm.DeliveryBody ? 1.5 : 1;
        if (mention.OwnService) weight += 1;
        if (mention.IsBystander || mention.IsElsewhere && !mention.OwnService) weight *= 0.5;
        else if (sentence.Source == EvidenceSource.Title) weight += mention.AfterPreposition && !mention.OwnService ? 3 : 5;
        else if (sentence is { Source: EvidenceSource.Standfirst } or { Paragraph: 0 }) weight += mention.AfterPreposition && !mention.OwnService ? 1.5 : 3;
        else if (mention.AfterPreposition && !mention.OwnService) weight *= 0.5;
        else if (sentence.Paragraph <= 2) weight += 1;
        foreach (var council in Resolve(mention.Name))
            _weights[council] = _weights.GetValueOrDefault(council) + weight;
    }
}
