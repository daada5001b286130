using Microsoft.Extensions.Configuration;
using NewsIngest.LocalHost.Settings;

namespace NewsIngest.Tests.LocalHost.Settings;

[TestClass]
public sealed class SettingResolverTests
{
    private readonly SettingResolver _settings = new(new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?> { ["Queue"] = "fetch", ["Section:Name"] = "nested", ["Empty"] = "" })
        .Build());

    [TestMethod]
    [DataRow("plain", "plain")]
    [DataRow("%Queue%", "fetch")]
    [DataRow("%queue%-poison", "fetch-poison")]
    [DataRow("%Section__Name%-%Section:Name%", "nested-nested")]
    [DataRow("100 %", "100 %")]
    public void A_name_between_percent_signs_is_replaced_by_its_setting(string text, string resolved) =>
        Assert.AreEqual(resolved, _settings.Resolve(text, "here"));

    [TestMethod]
    [DataRow("%Missing%", "Missing")]
    [DataRow("%Empty%", "Empty")]
    public void A_missing_setting_is_told_with_its_user_and_what_to_do(string text, string name)
    {
        var mistake = Assert.ThrowsExactly<HostStartException>(() => _settings.Resolve(text, "Function 'X': [QueueTrigger]"));

        Assert.StartsWith(
            $"Function 'X': [QueueTrigger] names the setting '{name}', which is not set. Add it to \"Values\"", mistake.Message);
    }
}
