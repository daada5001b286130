using System.Text;
using NewsIngest.Extraction;

namespace NewsIngest.Tests.Extraction;

[TestClass]
public sealed class MojibakeTests
{
    private const string Text = "<p>The council’s “café” costs £5 – says Ofsted… 50 °C</p>";

    public MojibakeTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [TestMethod]
    [DataRow("windows-1252")]
    [DataRow("iso-8859-1")]
    public void Text_that_was_encoded_twice_is_read_as_it_was_written(string misreadAs)
    {
        var twice = Encoding.UTF8.GetBytes(Encoding.GetEncoding(misreadAs).GetString(Encoding.UTF8.GetBytes(Text)));

        Assert.AreEqual(Text, PageDecoder.Decode(twice, "text/html; charset=utf-8"));
    }

    [TestMethod]
    [DataRow("<p>Château, tâche, São Paulo, ROMÂNIA: rated “good”</p>")]
    [DataRow("<p>MANHÃ\u00a0e tarde, Â.</p>")]
    [DataRow("<p>â")]
    [DataRow("<p>â€")]
    [DataRow("<p>ends in Ã")]
    public void Accents_that_were_meant_stay(string text) => Assert.AreEqual(text, PageDecoder.Decode(Encoding.UTF8.GetBytes(text)));

    [TestMethod]
    public void A_grade_is_read_in_text_that_was_encoded_twice()
    {
        const string Page = "<html><head><title>Kentâ€™s childrenâ€™s services judged â€˜goodâ€™</title></head><body><article><h1>Kentâ€™s childrenâ€™s services judged â€˜goodâ€™</h1>"
            + "<p>Ofsted has rated Kent County Councilâ€™s childrenâ€™s services â€œgoodâ€\u009d overall.</p></article></body></html>";

        var article = ArticleExtractor.Extract(PageDecoder.Decode(Encoding.UTF8.GetBytes(Page)), null);

        Assert.AreEqual("Kent’s children’s services judged ‘good’", article.Title);
        Assert.AreEqual("Ofsted has rated Kent County Council’s children’s services “good” overall.", article.Text);
    }
}
