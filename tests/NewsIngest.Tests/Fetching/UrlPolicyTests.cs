using Microsoft.Extensions.Options;
using NewsIngest.Fetching;
using NewsIngest.Fetching.Addresses;

namespace NewsIngest.Tests.Fetching;

[TestClass]
public sealed class UrlPolicyTests
{
    [TestMethod]
    [DataRow("ftp://example.org/")]
    [DataRow("file:///etc/passwd")]
    [DataRow("javascript:alert(1)")]
    [DataRow("http://user@example.org/")]
    [DataRow("https://user:secret@example.org/")]
    [DataRow("http://example.org:8080/")]
    [DataRow("https://example.org:22/")]
    [DataRow("http://127.0.0.1:6379/")]
    [DataRow("http://192.168.257./", DisplayName = "an address with a last dot")]
    [DataRow("http://0xffffffff1/", DisplayName = "a number too large for an address")]
    [DataRow("http://256.0.0.1/", DisplayName = "an octet too large for an address")]
    [DataRow("http://example.0x4/", DisplayName = "a name that ends in a number")]
    [DataRow("http://\uff10\uff38\uff43\uff10\uff0e\uff10\uff12\uff15\uff10\uff0e\uff10\uff11/", DisplayName = "192.168.0.1 in full-width signs")]
    [DataRow("http://example\u00a0\u3000example.com/", DisplayName = "a host name with blanks")]
    [DataRow("http://xn--m\u00fcnchen.example/", DisplayName = "a host name that IDNA forbids")]
    public void A_URL_that_no_public_page_has_is_invalid(string url) => Assert.AreEqual(FetchOutcome.InvalidUrl, Refusal(new FetchingOptions(), url)?.Outcome);

    [TestMethod]
    public void A_URL_without_end_is_invalid() =>
        Assert.AreEqual(FetchOutcome.InvalidUrl, Refusal(new FetchingOptions(), $"https://example.org/{new string('a', 2100)}")?.Outcome);

    [TestMethod]
    public void A_relative_URL_is_invalid() =>
        Assert.AreEqual(FetchOutcome.InvalidUrl, Policy(new FetchingOptions()).Refusal(new Uri("/news", UriKind.Relative))?.Outcome);

    [TestMethod]
    [DataRow("http://169.254.169.254/")]
    [DataRow("http://0x7f000001/")]
    [DataRow("http://[::1]/")]
    public void A_private_address_is_refused_before_anything_is_sent(string url) =>
        Assert.AreEqual(FetchOutcome.ForbiddenAddress, Refusal(new FetchingOptions(), url)?.Outcome);

    [TestMethod]
    [DataRow("http://example.org/")]
    [DataRow("https://example.org:443/news?x=1")]
    [DataRow("https://xn--caf-dma.example/")]
    public void An_ordinary_URL_may_be_asked_for(string url) => Assert.IsNull(Refusal(new FetchingOptions(), url));

    [TestMethod]
    public void Allowed_ports_replace_the_usual_ones()
    {
        var options = new FetchingOptions { AllowedPorts = [8443] };

        Assert.IsNull(Refusal(options, "https://example.org:8443/"));
        Assert.IsNotNull(Refusal(options, "https://example.org/"));
    }

    [TestMethod]
    public void Loopback_is_open_on_any_port_where_the_setting_says_so() =>
        Assert.IsNull(Refusal(new FetchingOptions { AllowLoopback = true }, "http://localhost:7071/"));

    [TestMethod]
    [DataRow("https://example.org/a", "http://example.org/a", FetchOutcome.ForbiddenRedirect)]
    [DataRow("https://example.org/a", "ftp://example.org/a", FetchOutcome.ForbiddenRedirect)]
    [DataRow("https://example.org/a", "https://user@example.org/a", FetchOutcome.ForbiddenRedirect)]
    [DataRow("https://example.org/a", "https://example.org:8443/a", FetchOutcome.ForbiddenRedirect)]
    [DataRow("http://example.org/a", "http://127.0.0.1/a", FetchOutcome.ForbiddenAddress)]
    [DataRow("http://example.org/a", "https://example.org/a", null)]
    [DataRow("https://example.org/a", "https://www.example.com/b", null)]
    public void A_redirect_leads_to_no_worse_place(string from, string to, FetchOutcome? outcome) =>
        Assert.AreEqual(outcome, Policy(new FetchingOptions()).RedirectRefusal(new Uri(from), new Uri(to))?.Outcome);

    private static UrlRefusal? Refusal(FetchingOptions options, string url) => Policy(options).Refusal(new Uri(url));

    private static UrlPolicy Policy(FetchingOptions options) => new(Options.Create(options), new AddressGuard(Options.Create(options)));
}
