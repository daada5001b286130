using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NewsIngest.Fetching;

namespace NewsIngest.Tests.Fetching;

[TestClass]
public sealed class FetchingOptionsTests
{
    [TestMethod]
    public void The_defaults_are_valid() => Assert.AreEqual(5 * 1024 * 1024, Bind([]).MaxBodyBytes);

    [TestMethod]
    [DataRow("ProductName", "News Ingest")]
    [DataRow("ProductName", "")]
    [DataRow("Contact", "call me")]
    [DataRow("Contact", "https://example.org/ (hidden)")]
    [DataRow("AttemptTimeout", "00:00:00")]
    [DataRow("TotalTimeout", "01:00:00")]
    [DataRow("MaxBodyBytes", "-1")]
    [DataRow("MaxRedirects", "99")]
    [DataRow("RobotsLifetime", "2.00:00:00", DisplayName = "RFC 9309, 2.4: a day at most")]
    public void A_setting_out_of_its_range_stops_the_start(string name, string value)
    {
        var failure = Assert.ThrowsExactly<OptionsValidationException>(() => Bind(new() { [$"Fetching:{name}"] = value }));

        Assert.Contains(name, failure.Message);
    }

    [TestMethod]
    [DataRow("https://example.org/bot")]
    [DataRow("news@example.org")]
    public void A_contact_is_a_web_or_mail_address(string contact) => Assert.AreEqual(contact, Bind(new() { ["Fetching:Contact"] = contact }).Contact);

    private static FetchingOptions Bind(Dictionary<string, string?> settings)
    {
        using var services = new ServiceCollection()
            .AddFetching(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .BuildServiceProvider();
        return services.GetRequiredService<IOptions<FetchingOptions>>().Value;
    }
}
