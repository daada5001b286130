using NewsIngest.Classification.Scanning;

namespace NewsIngest.Tests.Classification.Scanning;

[TestClass]
public sealed class LexiconTests
{
    private readonly WordTable _words = new();

    [TestMethod]
    public void Phrases_that_end_alike_keep_their_own_meanings()
    {
        var lexicon = Of(("(rated|judged) good", 1), ("found good", 2), ("good", 3));

        Assert.AreEqual((short)1, lexicon[Walk(lexicon, "rated good")]?.Value);
        Assert.AreEqual((short)1, lexicon[Walk(lexicon, "judged good")]?.Value);
        Assert.AreEqual((short)2, lexicon[Walk(lexicon, "found good")]?.Value);
        Assert.AreEqual((short)3, lexicon[Walk(lexicon, "good")]?.Value);
        Assert.IsNull(lexicon[Walk(lexicon, "rated")]);
    }

    [TestMethod]
    public void Phrases_with_one_meaning_and_one_ending_share_it()
    {
        var lexicon = Of(("(rated|judged) good", 1));

        Assert.AreEqual(Walk(lexicon, "rated"), Walk(lexicon, "judged"));
    }

    [TestMethod]
    public void A_word_that_no_phrase_goes_on_with_leads_nowhere()
    {
        // More words than a node has bits for what follows.
        var lexicon = Of([.. Enumerable.Range(0, 200).Select(number => ($"word{number} next{number}", (short)number))]);

        for (var number = 0; number < 200; number++)
        {
            Assert.AreEqual((short)number, lexicon[Walk(lexicon, $"word{number} next{number}")]?.Value);
            Assert.AreEqual(0, Walk(lexicon, $"word{number} next{(number + 64) % 200}"));
        }
    }

    [TestMethod]
    public void The_meaning_given_first_stays() =>
        Assert.AreEqual((short)1, Of(("good", 1), ("good", 2)) is var lexicon ? lexicon[Walk(lexicon, "good")]?.Value : null);

    private Lexicon Of(params (string Pattern, short Value)[] phrases)
    {
        var lexicon = new Lexicon(_words);
        foreach (var (pattern, value) in phrases) lexicon.Add(pattern, new Meaning(SpanKind.Word, value));
        return lexicon.Freeze();
    }

    private int Walk(Lexicon lexicon, string phrase)
    {
        var tokens = new List<Token>();
        Tokenizer.Read(phrase, 0, phrase.Length, _words, tokens);
        var node = 0;
        foreach (var token in tokens)
        {
            node = lexicon.Next(node, token.Word);
            if (node == 0) return 0;
        }

        return node;
    }
}
