using NewsIngest.Classification.Scanning;

namespace NewsIngest.Tests.Classification.Scanning;

[TestClass]
public sealed class ShortWordTests
{
    /// <summary>Behind a word, so that there is enough to read at once.</summary>
    private const string Room = " and what follows it";

    private readonly WordTable _words = new();

    [TestMethod]
    [DataRow("Leeds", true, false)]
    [DataRow("services", false, false)]
    [DataRow("OFSTED", true, true)]
    [DataRow("A", true, false)]
    [DataRow("2023", false, true)]
    [DataRow("responsibilitie", false, false)]
    public void A_word_is_as_long_and_written_as_the_text_has_it(string word, bool isCapital, bool isUpper)
    {
        Assert.IsTrue(ShortWord.TryRead(word + Room, out var read));

        var style = (isCapital ? SpanStyle.Capital : 0) | (isUpper ? SpanStyle.Upper : 0);
        Assert.AreEqual((word.Length, style), (read.Length, read.Style));
    }

    [TestMethod]
    [DataRow("responsibilities", DisplayName = "sixteen letters")]
    [DataRow("Safeguardingpartnership", DisplayName = "more than sixteen")]
    public void A_longer_word_is_no_short_one(string word) => Assert.IsFalse(ShortWord.TryRead(word + Room, out _));

    [TestMethod]
    public void Too_near_the_end_of_the_text_nothing_is_read() => Assert.IsFalse(ShortWord.TryRead("Leeds", out _));

    [TestMethod]
    public void What_is_beyond_ascii_ends_a_word()
    {
        // The last characters have the low bytes of "a" and "A".
        foreach (var next in "é\u0161\u0141’")
        {
            Assert.IsTrue(ShortWord.TryRead("caf" + next + Room, out var read));
            Assert.AreEqual(3, read.Length, next.ToString());
        }
    }

    [TestMethod]
    [DataRow("Council", "council")]
    [DataRow("SEND", "send")]
    [DataRow("b2b", "B2B")]
    public void Capitals_do_not_tell_words_apart(string one, string other)
    {
        ShortWord.TryReadWhole(one, out var first);
        ShortWord.TryReadWhole(other, out var second);

        Assert.AreEqual(first.Folded, second.Folded);
        Assert.AreEqual(first.Hash, second.Hash);
    }

    [TestMethod]
    public void A_word_has_one_number_wherever_it_stands()
    {
        string[] words = ["Leeds", "café", "don't", "council", "1,200", "responsibilities", "o", "and"];
        var numbers = words.Select(_words.Add).ToArray();
        var text = $"{string.Join(' ', words)}. {string.Join(' ', words)}";
        var tokens = new List<Token>();

        Tokenizer.Read(text, 0, text.Length, _words, tokens);

        // The stop between them has a number of its own, which is 0.
        Assert.AreSequenceEqual([.. numbers, 0, .. numbers], tokens.Select(token => token.Word));
    }

    [TestMethod]
    public void More_words_than_the_table_had_room_for_are_all_found()
    {
        var numbers = Enumerable.Range(0, 9_000).Select(number => _words.Add($"word{number}")).ToArray();

        for (var i = 0; i < numbers.Length; i++)
        {
            Assert.IsTrue(ShortWord.TryReadWhole($"Word{i}", out var word));
            Assert.AreEqual(numbers[i], _words.Find(word));
        }

        Assert.IsTrue(ShortWord.TryReadWhole("unknown", out var unknown));
        Assert.AreEqual(0, _words.Find(unknown));
    }
}
