using NewsIngest.LocalHost.Settings;

namespace NewsIngest.Tests.LocalHost.Settings;

[TestClass]
public sealed class LocalSettingsTests
{
    [TestMethod]
    public void Values_become_settings_with_nested_names_as_in_the_environment()
    {
        using var folder = new TestFolder();
        folder.Write("local.settings.json", """
            { "IsEncrypted": false, "Values": { "PollSchedule": "0 * * * * *", "Fetching__Agent": "x", "Limit": 5 },
              "ConnectionStrings": { "Main": "y" }, "Host": { "LocalHttpPort": 7100 } }
            """);

        var settings = LocalSettings.Load(folder.Path);

        Assert.AreEqual("0 * * * * *", settings.Settings["PollSchedule"]);
        Assert.AreEqual("x", settings.Settings["Fetching:Agent"]);
        Assert.AreEqual("5", settings.Settings["Limit"]);
        Assert.AreEqual("y", settings.Settings["ConnectionStrings:Main"]);
        Assert.AreEqual(7100, settings.HttpPort);
    }

    [TestMethod]
    public void The_sample_of_a_folder_above_is_copied_when_there_is_no_file_and_that_is_told()
    {
        using var repository = new TestFolder();
        repository.Write("local.settings.sample.json", """{ "Values": { "A": "1" } }""");
        repository.Write(".git/HEAD", "");
        var project = Directory.CreateDirectory(Path.Combine(repository.Path, "functions", "App")).FullName;

        var settings = LocalSettings.Load(project);

        Assert.AreEqual("1", settings.Settings["A"]);
        Assert.IsTrue(File.Exists(Path.Combine(project, "local.settings.json")));
        Assert.Contains("was copied from", settings.Origin);
        Assert.DoesNotContain("was copied from", LocalSettings.Load(project).Origin);
    }

    [TestMethod]
    public void A_sample_outside_the_repository_is_not_taken()
    {
        using var outside = new TestFolder();
        outside.Write("local.settings.sample.json", "{}");
        outside.Write("repository/.git/HEAD", "");

        var settings = LocalSettings.Load(Path.Combine(outside.Path, "repository"));

        Assert.IsEmpty(settings.Settings);
        Assert.Contains("There is no local.settings.json", settings.Origin);
    }

    [TestMethod]
    [DataRow("{\n  \"Values\": {\n    \"A\": \"1\"\n    \"B\": \"2\"\n  }\n}", "local.settings.json, line 4: this is not valid JSON")]
    [DataRow("""{ "IsEncrypted": true }""", "IsEncrypted is true, and this host cannot decrypt settings")]
    [DataRow("""{ "Values": { "A": { "B": "1" } } }""", "Values.A must be a text")]
    [DataRow("""{ "Values": [] }""", "Values must be an object")]
    [DataRow("""{ "Host": { "LocalHttpPort": 70000 } }""", "Host.LocalHttpPort must be a whole number from 0 to 65535, not 70000")]
    public void A_wrong_file_is_told_with_what_to_do(string json, string problem)
    {
        using var folder = new TestFolder();
        folder.Write("local.settings.json", json);

        var mistake = Assert.ThrowsExactly<HostStartException>(() => LocalSettings.Load(folder.Path));

        Assert.Contains(problem, mistake.Message);
        Assert.Contains("Mend it, or delete it", mistake.Message);
    }
}
