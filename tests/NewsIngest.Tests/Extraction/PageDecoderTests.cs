using System.Text;
using NewsIngest.Extraction;

namespace NewsIngest.Tests.Extraction;

[TestClass]
public sealed class PageDecoderTests
{
    private const string Text = "<p>The council’s café costs £5 – Ofsted</p>";

    public PageDecoderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [TestMethod]
    [DataRow("utf-8", "text/html; charset=utf-8")]
    [DataRow("utf-8", "text/html; charset=\"UTF-8\"")]
    [DataRow("utf-8", "text/html; charset='utf8'")]
    [DataRow("utf-8", "text/html")]
    [DataRow("utf-8", null)]
    [DataRow("utf-8", "nonsense")]
    [DataRow("utf-8", "text/html; charset=no-such-thing")]
    [DataRow("windows-1252", "text/html; charset=windows-1252")]
    [DataRow("windows-1252", "text/html; charset=ISO-8859-1", DisplayName = "iso-8859-1 means windows-1252 on the web")]
    [DataRow("windows-1252", "text/html; charset=us-ascii")]
    [DataRow("windows-1252", null, DisplayName = "windows-1252, undeclared")]
    [DataRow("windows-1252", "text/html; charset=utf-8", DisplayName = "windows-1252 declared as UTF-8")]
    [DataRow("utf-8", "text/html; charset=iso-8859-1", DisplayName = "UTF-8 declared as iso-8859-1")]
    [DataRow("utf-16", "text/html; charset=utf-16")]
    [DataRow("utf-16", null, DisplayName = "UTF-16, undeclared and unmarked")]
    [DataRow("utf-16BE", null, DisplayName = "big-endian UTF-16, undeclared and unmarked")]
    [DataRow("macintosh", "text/html; charset=macintosh")]
    public void Text_is_read_as_it_was_written(string encoding, string? contentType)
    {
        var text = encoding == "macintosh" ? "<p>The council’s café costs £5</p>" : Text;

        Assert.AreEqual(text, PageDecoder.Decode(Encoding.GetEncoding(encoding).GetBytes(text), contentType));
    }

    [TestMethod]
    [DataRow("utf-8")]
    [DataRow("utf-16")]
    [DataRow("utf-16BE")]
    public void A_byte_order_mark_outweighs_the_header_and_is_no_text(string encoding)
    {
        var writer = Encoding.GetEncoding(encoding);

        Assert.AreEqual(Text, PageDecoder.Decode([.. writer.GetPreamble(), .. writer.GetBytes(Text)], "text/html; charset=windows-1252"));
    }

    [TestMethod]
    [DataRow("<meta charset=\"iso-8859-2\">")]
    [DataRow("<META CHARSET=iso-8859-2>")]
    [DataRow("<meta name=viewport content='width=1'><meta charset='latin2'/>")]
    [DataRow("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-2\">")]
    [DataRow("<meta content='text/html;charset=iso-8859-2' http-equiv='content-type'>")]
    [DataRow("<!-- <meta charset=utf-16> --><meta charset=iso-8859-2>")]
    [DataRow("<a title='<meta charset=koi8-r>'><meta charset=iso-8859-2>")]
    [DataRow("<?xml version='1.0' encoding='iso-8859-2'?>")]
    public void A_declaration_in_the_page_is_followed(string declaration)
    {
        var page = $"{declaration}<p>Łódź</p>";

        Assert.AreEqual(page, PageDecoder.Decode(Encoding.GetEncoding("iso-8859-2").GetBytes(page)));
    }

    [TestMethod]
    public void The_header_outweighs_a_declaration_in_the_page()
    {
        var page = "<meta charset=koi8-r><p>Łódź</p>";

        Assert.AreEqual(page, PageDecoder.Decode(Encoding.GetEncoding("iso-8859-2").GetBytes(page), "text/html; charset=iso-8859-2"));
    }

    [TestMethod]
    [DataRow("gb2312")]
    [DataRow("windows-1251")]
    [DataRow("iso-8859-2")]
    public void Enough_valid_UTF_8_proves_any_other_declaration_wrong(string declared)
    {
        var page = $"<meta charset={declared}><p>Łódź, Gdańsk, Wrocław, Kraków, Poznań, Białystok</p>";

        Assert.AreEqual(page, PageDecoder.Decode(Encoding.UTF8.GetBytes(page), $"text/html; charset={declared}"));
    }

    [TestMethod]
    public void A_declaration_of_UTF_16_that_can_be_read_as_ASCII_means_UTF_8()
    {
        var page = "<meta charset=utf-16><p>café</p>";

        Assert.AreEqual(page, PageDecoder.Decode(Encoding.UTF8.GetBytes(page)));
    }

    [TestMethod]
    public void A_few_broken_bytes_do_not_turn_a_UTF_8_page_into_another() =>
        Assert.AreEqual("café \uFFFD naïve", PageDecoder.Decode([.. "café "u8, 0x93, .. " naïve"u8], "text/html; charset=utf-8"));

    [TestMethod]
    public void A_character_cut_off_at_the_end_is_no_reason_to_doubt() =>
        Assert.StartsWith("café", PageDecoder.Decode("café £"u8[..^1]));

    [TestMethod]
    public void No_bytes_are_no_text() => Assert.AreEqual("", PageDecoder.Decode([]));

    [TestMethod]
    [DataRow("utf-7")]
    [DataRow("hz-gb-2312")]
    [DataRow("")]
    [DataRow(null)]
    public void A_label_of_no_safe_encoding_is_none(string? label) => Assert.IsNull(CharsetLabels.Find(label));
}
