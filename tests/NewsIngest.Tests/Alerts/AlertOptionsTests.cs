using System.ComponentModel.DataAnnotations;
using NewsIngest.Alerts;

namespace NewsIngest.Tests.Alerts;

[TestClass]
public sealed class AlertOptionsTests
{
    private const string Secret = "0123456789abcdef";

    [TestMethod]
    [DataRow("hooks.example.org", Secret, false, "Url must be a web address")]
    [DataRow("ftp://hooks.example.org/", Secret, true, "Url must be a web address")]
    [DataRow("http://hooks.example.org/", Secret, false, "Url must begin with https")]
    [DataRow("https://user:word@hooks.example.org/", Secret, false, "must not carry a user name")]
    [DataRow("https://hooks.example.org/", "0123456789abcde", false, "at least 16 characters")]
    [DataRow("https://hooks.example.org/", "", false, "at least 16 characters")]
    public void A_webhook_that_cannot_work_or_is_not_safe_is_refused(string url, string secret, bool allowPrivate, string expected) =>
        Assert.Contains(expected, Assert.ContainsSingle(Check(url, secret, allowPrivate)).ErrorMessage!);

    [TestMethod]
    [DataRow("https://hooks.example.org:8443/ofsted?team=1", false)]
    [DataRow("http://127.0.0.1:5000/hook", true)]
    public void A_webhook_that_can_work_is_taken(string url, bool allowPrivate) => Assert.IsEmpty(Check(url, Secret, allowPrivate));

    [TestMethod]
    public void Alerts_are_off_until_somebody_is_to_be_told() => Assert.IsFalse(new AlertOptions().AnyTarget);

    [TestMethod]
    public void Pauses_between_tries_grow_to_half_a_day()
    {
        Assert.AreSequenceEqual(
            [1, 4, 16, 64, 256, 720, 720],
            Enumerable.Range(0, 7).Select(attempt => (int)AlertDelivery.Pause(attempt).TotalMinutes));
        Assert.AreEqual(TimeSpan.FromHours(12), AlertDelivery.Pause(int.MaxValue));
    }

    private static List<ValidationResult> Check(string url, string secret, bool allowPrivate)
    {
        var options = new AlertOptions { AllowPrivateAddresses = allowPrivate, Webhooks = { new WebhookOptions { Url = url, Secret = secret } } };
        var problems = new List<ValidationResult>();
        Validator.TryValidateObject(options, new ValidationContext(options), problems, validateAllProperties: true);
        return problems;
    }
}
