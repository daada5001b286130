using System.Buffers;
using System.Runtime.InteropServices;
using NewsIngest.Classification.Findings;
using NewsIngest.Classification.Names;
using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Sentences;
using NewsIngest.Classification.Vocabulary;
using NewsIngest.Reference;

namespace NewsIngest.Classification.Councils;

/// <summary>The councils of one article: who is named where, and who it is mostly about.</summary>
internal sealed class CouncilCast
{
    /// <summary>Words of work for children.</summary>
    private static readonly SearchValues<string> Work = SearchValues.Create(["social work", "foster care", "care leaver", "children", "child protection"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Two of councils, Ofsted and such work are spoken of somewhere, so that places are likely councils.</summary>
    private readonly bool _speaksOfCouncils;

    /// <summary>Some council of the article is known for certain.</summary>
    private readonly bool _namesCouncil;

    /// <summary>Several places say and have what bodies do: "Kent had 240 vacancies".</summary>
    private readonly bool _severalAct;

    /// <summary>"The council", "the local authority".</summary>
    private readonly bool _speaksOfTheCouncil;

    /// <summary>What a council's own site adds to its weight.</summary>
    private const double OfPublisher = 4;

    /// <summary>What each sentence about "the council" adds to the weight of the council that it most likely means.</summary>
    private const double OfReference = 0.2;

    /// <summary>What "the island" in the headline adds to the weight of the council that it is.</summary>
    private const double OfIslandInTitle = 3;

    /// <summary>So many councils can be named in passing.</summary>
    private const int Several = 3;

    /// <summary>With less than this share of all weight the first of several councils is no protagonist.</summary>
    private const double LeastShare = 0.4;

    /// <summary>The second of a pair weighs this share of the first, and the third less than this of the second.</summary>
    private const double LeastOfPair = 0.5;

    private readonly Reading _reading;
    private readonly CouncilRegister _register;
    private readonly CouncilNames _names;
    private readonly Topic _topic;
    private readonly DateOnly _day;
    // Councils are compared by reference: the register holds each once, and a record's own hash walks all its lists.
    private readonly Dictionary<Council, double> _weights = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<int> _certain = [];

    /// <summary>Those that are named, and not by a delivery body's name alone.</summary>
    private readonly HashSet<int> _named = [];

    /// <summary>Those of them whose name leaves no doubt and that do not stand by.</summary>
    private readonly HashSet<int> _plain = [];
    private readonly HashSet<int> _persons = [];

    /// <summary>Councils that a delivery body of the article serves: "Richmond" beside Achieving for Children.</summary>
    private readonly HashSet<int> _served = [];

    /// <summary>Doubtful names beside one that is none, with only "and" or a comma between.</summary>
    private readonly HashSet<int> _joined = [];

    /// <summary>What <see cref="Resolve"/> has answered for delivery bodies, by the names' values.</summary>
    private readonly Dictionary<short, Council[]> _resolved = [];

    /// <summary>Values of the names that the article gives a grade.</summary>
    private readonly HashSet<short> _graded = [];

    /// <param name="roleCues">Phrases that tell a council's part.</param>
    /// <param name="claims">The grades that the article gives, before it is known to whom.</param>
    public CouncilCast(Reading reading, CouncilRegister register, CouncilNames names, Lexicon roleCues, Topic topic, List<Claim> claims, DateOnly day)
    {
        (_reading, _register, _names, _topic, _day) = (reading, register, names, topic, day);
        var found = Trailers.Without(MentionReader.Read(reading, roleCues, _persons), reading);
        foreach (var claim in claims)
            foreach (var value in claim.Councils) _graded.Add(value);
        // "Westminster and Bexley" are two councils, if Bexley is one.
        for (var i = 0; i + 1 < found.Count; i++)
        {
            if (found[i].Sentence != found[i + 1].Sentence || found[i + 1].Position != found[i].Position + 2
                || reading.Spans(reading.Sentences[found[i].Sentence])[found[i].Position + 1].Kind is not (SpanKind.And or SpanKind.Comma))
            {
                continue;
            }

            if (found[i].Name.Form == NameForm.Doubtful && found[i + 1].Name.Form != NameForm.Doubtful) _joined.Add(found[i].Name.Index);
            if (found[i + 1].Name.Form == NameForm.Doubtful && found[i].Name.Form != NameForm.Doubtful) _joined.Add(found[i + 1].Name.Index);
        }

        foreach (var mention in found)
        {
            if (mention.Name.Form == NameForm.Council || mention.OwnService && mention.Name.Form == NameForm.Place && !IsPast(mention.Name)
                || mention.IsAmongCouncils)
            {
                _certain.Add(mention.Name.Index);
            }

            if (mention.Name.Form == NameForm.DeliveryBody) Expect(mention.Name.Index);
        }

        (_speaksOfCouncils, _speaksOfTheCouncil) = SpeaksOfCouncils();
        _severalAct = found.Count(mention => mention.Acts) > 1 && reading.Article.Text.Contains("social work", StringComparison.OrdinalIgnoreCase);
        Publisher = Publishers.Find(reading.Article, register);
        Mentions = found.FindAll(IsAccepted);
        // One council that is surely meant makes councils of the other places.
        _namesCouncil = Mentions.Count > 0;
        if (_namesCouncil && Mentions.Count < found.Count) Mentions = found.FindAll(IsAccepted);
        foreach (var mention in Mentions)
        {
            if (mention.Name.Form == NameForm.DeliveryBody) continue;
            _named.Add(mention.Name.Index);
            if (!mention.IsBystander && (mention.Name.Form != NameForm.Doubtful || _certain.Contains(mention.Name.Index))) _plain.Add(mention.Name.Index);
        }

        foreach (var mention in Mentions) Weigh(mention);
        WeighReferences();
        if (Publisher is not null && (_weights.ContainsKey(Publisher) || !OpensWithOther() && SpeaksOfItself()))
            _weights[Publisher] = _weights.GetValueOrDefault(Publisher) + OfPublisher;

        var (first, second, third) = (default(KeyValuePair<Council, double>), default(KeyValuePair<Council, double>), 0.0);
        foreach (var pair in _weights)
        {
            TotalWeight += pair.Value;
            if (pair.Value > first.Value) (first, second, third) = (pair, first, second.Value);
            else if (pair.Value > second.Value) (second, third) = (pair, second.Value);
            else third = Math.Max(third, pair.Value);
        }

        Main = first.Key;
        WeightOfTwo = first.Value + second.Value;
        HasProtagonist = Main is not null && (_weights.Count < Several || first.Value / TotalWeight >= LeastShare);
        HasRival = _weights.Count > 1 && second.Value >= first.Value * LeastOfPair;
        Pair = HasRival && third < second.Value * LeastOfPair ? [first.Key, second.Key] : null;
    }

    /// <summary>The council whose own site the article stands on; null for any other.</summary>
    public Council? Publisher { get; }

    /// <summary>The mentions that mean a council, in the order of the text.</summary>
    public List<CouncilMention> Mentions { get; }

    /// <summary>The council that the article is mostly about.</summary>
    public Council? Main { get; }

    /// <summary>
    /// Whether the article is about one council rather than several in passing, so that a grade of nobody in particular is that council's.
    /// </summary>
    public bool HasProtagonist { get; }

    /// <summary>Another council weighs at least half as much as the main one.</summary>
    public bool HasRival { get; }

    /// <summary>The two councils of an article about two; null in any other.</summary>
    public IReadOnlyList<Council>? Pair { get; }

    public double TotalWeight { get; }

    /// <summary>The weight of the first two councils together.</summary>
    public double WeightOfTwo { get; }

    public Dictionary<Council, double> Weights => _weights;

    /// <summary>Whether the article names the council, and not only a body that works for it.</summary>
    public bool IsNamed(Council council) => _named.Contains(_names.IndexOf(council));

    public double WeightOf(Council council) => _weights.GetValueOrDefault(council);

    /// <summary>The councils that a name stands for on the article's day.</summary>
    public Council[] Resolve(NameMeaning name) =>
        name.Form != NameForm.DeliveryBody ? _names.Alone[name.Index] : CollectionsMarshal.GetValueRefOrAddDefault(_resolved, name.Value, out _) ??= Look(name);

    private Council[] Look(NameMeaning body)
    {
        var terms = _names.Bodies[body.Index];
        foreach (var names in (HashSet<int>[])[_plain, _named])
            if (names.Select(index => _register.Councils[index]).Where(council => !IsPast(council) && terms.Any(term => term.CouncilCode == council.Code))
                .ToArray() is { Length: > 0 } named)
            {
                return named;
            }
        var serving = terms.Where(term => term.Served(_day)).ToList();
        if (serving.Count == 0) serving = [.. terms];
        return [.. serving.Select(term => _register.FindByCode(term.CouncilCode)).OfType<Council>().Distinct()];
    }

    /// <summary>The councils of this article that a delivery body serves on its day.</summary>
    public IReadOnlyList<Council> PartnersIn(NameMeaning body) =>
        [.. _names.Bodies[body.Index].Where(term => term.Served(_day)).Select(term => _register.FindByCode(term.CouncilCode)).OfType<Council>()
            .Where(_weights.ContainsKey).Distinct()];

    /// <summary>The councils of this article that replaced an abolished one; all that did when it names none of them.</summary>
    public IReadOnlyList<Council> SuccessorsOf(Council council)
    {
        var successors = council.Successors.Select(_register.FindByCode).OfType<Council>().ToList();
        var named = successors.FindAll(_weights.ContainsKey);
        return named.Count > 0 ? named : successors;
    }

    /// <summary>Whether a name that a grade is given to is a council's in this article, and no place, person or company.</summary>
    public bool Knows(NameMeaning name)
    {
        if (name.Form is NameForm.Council or NameForm.DeliveryBody || _certain.Contains(name.Index)) return true;
        foreach (var mention in Mentions)
            if (mention.Name.Index == name.Index && mention.Name.Form != NameForm.DeliveryBody) return true;
        return false;
    }

    /// <summary>The councils that a delivery body serves are no strangers to its articles.</summary>
    private void Expect(int body)
    {
        foreach (var term in _names.Bodies[body])
            if (term.Served(_day) && _register.FindByCode(term.CouncilCode) is { } council) _served.Add(_names.IndexOf(council));
    }

    /// <summary>Whether a mention is of the council and not only of a place or a person.</summary>
    private bool IsAccepted(CouncilMention mention)
    {
        if (mention.Name.Form is NameForm.Council or NameForm.DeliveryBody || mention.IsAmongCouncils) return true;
        if (mention.OwnService || mention.Name.Form == NameForm.Doubtful && _served.Contains(mention.Name.Index)) return !IsGone(mention);
        if (_certain.Contains(mention.Name.Index)) return true;
        if (mention.Name.Form == NameForm.Doubtful && !_graded.Contains(mention.Name.Value) && !_joined.Contains(mention.Name.Index) || mention.IsPlace
            || _persons.Contains(mention.Name.Index))
        {
            return false;
        }

        if (IsGone(mention)) return false;
        if (_topic.IsChildrensServices
            && (_namesCouncil || _topic.Other == Regime.SafeguardingBoard
                || _reading.Sentences[mention.Sentence] is { Source: EvidenceSource.Text, Count: 1, IsListItem: false } || _topic.NamesService
                || _topic.NamesChildren || mention.IsTopic))
        {
            return true;
        }

        if (_graded.Contains(mention.Name.Value)) return true;
        return _topic.Other switch
        {
            null => _speaksOfCouncils || _severalAct
                || _reading.Kinds.Has(SpanKind.Inspection)
                    && _reading.AllSpans.Exists(span => span is { Kind: SpanKind.Inspection, Value: not (int)InspectionType.AreaSend }),
            Regime.AdultCare => _speaksOfTheCouncil,
            Regime.FosteringAgency or Regime.ChildrensHome => _namesCouncil && !_topic.NamesInspection,
            _ => false,
        };
    }

    /// <summary>The bare name of an abolished council is a place's, unless a grade is given to it.</summary>
    private bool IsGone(CouncilMention mention)
    {
        if (!IsPast(mention.Name) || _certain.Contains(mention.Name.Index)) return false;
        if (_register.Councils[mention.Name.Index].Successors.Any(code => _certain.Any(index => _register.Councils[index].Code == code))) return true;
        return mention.AfterPreposition && !_graded.Contains(mention.Name.Value);
    }

    private bool IsPast(NameMeaning name) => IsPast(_register.Councils[name.Index]);

    /// <summary>Abolished by the article's day.</summary>
    public bool IsPast(Council council) => council.Status == CouncilStatus.Abolished && _day > council.ValidTo;

    /// <summary>Its last weeks have begun on the article's day.</summary>
    public bool IsEnding(Council council) => council.Status == CouncilStatus.Abolished && !IsPast(council) && _day.AddMonths(1) >= council.ValidTo;

    /// <summary>Title or opening names another council than the site's own.</summary>
    private bool OpensWithOther() =>
        Mentions.Exists(mention => !mention.IsBystander && _reading.Sentences[mention.Sentence] is { Source: not EvidenceSource.Text } or { Paragraph: < 2 });

    /// <summary>The article says "we" or "the council", and has nobody else that it could mean.</summary>
    private bool SpeaksOfItself() =>
        _topic is { IsChildrensServices: true, NamesService: true } && (_reading.Kinds.Has(SpanKind.Institution) || _reading.Kinds.Has(SpanKind.Pronoun));

    private void Weigh(in CouncilMention mention)
    {
        var sentence = _reading.Sentences[mention.Sentence];
        var weight = mention.Name.Form is NameForm.Council or NameForm.DeliveryBody ? 1.3 : 1;
        if (mention.OwnService) weight += 1;
        if (mention.IsTopic) weight += 0.5;
        var bonus = sentence.Source == EvidenceSource.Title ? 5
            : sentence is { Source: EvidenceSource.Standfirst } or { Paragraph: 0 } ? 3
            : sentence.Paragraph == 1 ? 1.5
            : sentence.Paragraph == 2 ? 1 : 0;
        if (mention.IsBystander) (weight, bonus) = (weight * 0.2, 0);
        else if (mention is { AfterPreposition: true, OwnService: false, IsTopic: false }) (weight, bonus) = (weight * 0.6, bonus * 0.6);
        // What an abolished council left behind is news of its successors.
        if (mention.Name.Form != NameForm.DeliveryBody && IsPast(mention.Name)) (weight, bonus) = (weight * 0.5, bonus * 0.5);
        var councils = Resolve(mention.Name);
        foreach (var council in councils)
            CollectionsMarshal.GetValueRefOrAddDefault(_weights, council, out _) += (weight + bonus) / councils.Length;
    }

    /// <summary>"The borough", "the authority", "its children's services" speak of the council that the article is mostly about so far.</summary>
    private void WeighReferences()
    {
        if (_weights.Count < 2) return;
        var next = 0;
        Council? last = null;
        for (var s = 0; s < _reading.Sentences.Count; s++)
        {
            var names = false;
            for (; next < Mentions.Count && Mentions[next].Sentence == s; next++)
            {
                names = true;
                if (!Mentions[next].IsBystander && Resolve(Mentions[next].Name) is [var council]) last = council;
            }

            if (!_reading.Sentences[s].Kinds.Has(SpanKind.Institution)) continue;
            if (Island(_reading.Sentences[s]) is { } island) _weights[island] += IslandWeight(_reading.Sentences[s]);
            else if (!names && last is not null) _weights[last] += OfReference;
        }
    }

    /// <summary>"The island": the one council of the article that has one, by whatever name others are called.</summary>
    private Council? Island(in Sentence sentence)
    {
        foreach (var span in _reading.Spans(sentence))
        {
            if (span.Kind != SpanKind.Institution
                || !_reading.Source(sentence.Source).AsSpan(span.Start, span.Length).StartsWith("island", StringComparison.OrdinalIgnoreCase)) continue;
            foreach (var council in _weights.Keys)
                if (CouncilTypes.Fits(council, "island")) return council;
        }

        return null;
    }

    private static double IslandWeight(in Sentence sentence) =>
        sentence.Source == EvidenceSource.Title ? OfIslandInTitle : sentence.Source == EvidenceSource.Standfirst || sentence.Paragraph <= 1 ? 1 : OfReference;

    private (bool Councils, bool TheCouncil) SpeaksOfCouncils()
    {
        var (councils, institution, grades) = (_reading.Kinds.Has(SpanKind.Councils), _reading.Kinds.Has(SpanKind.Institution),
            _reading.Kinds.Has(SpanKind.Grade));
        var theCouncil = false;
        if (grades && institution)
            foreach (var sentence in _reading.Sentences)
            {
                if (theCouncil || !sentence.Kinds.Has(SpanKind.Institution)) continue;
                foreach (var span in _reading.Spans(sentence))
                    theCouncil |= span.Kind == SpanKind.Institution
                        && _reading.Source(sentence.Source).AsSpan(span.Start, span.Length).Contains("council", StringComparison.OrdinalIgnoreCase);
            }

        var work = _reading.Article.Text.AsSpan().ContainsAny(Work);
        return (councils && grades || _topic.NamesInspection && work || (councils || institution) && (_topic.NamesInspection || work), theCouncil);
    }
}
