using System.Runtime.Versioning;
using NewsIngest.LocalHost.Http;
using NewsIngest.LocalHost.Settings;

namespace NewsIngest.Tests.LocalHost.Http;

[TestClass]
public sealed class LocalKeysTests
{
    [TestMethod]
    public void Keys_are_made_once_and_differ()
    {
        using var folder = new TestFolder();
        var inside = Path.Combine(folder.Path, "new");

        var made = LocalKeys.LoadOrMake(inside);

        Assert.AreEqual(made, LocalKeys.LoadOrMake(inside));
        Assert.AreNotEqual(made.Master, made.Function);
        Assert.AreEqual(43, made.Master.Length, "256 bits in base64url");
        Assert.HasCount(1, Directory.GetFiles(inside));
    }

    [TestMethod]
    [OSCondition(ConditionMode.Exclude, OperatingSystems.Windows)]
    [UnsupportedOSPlatform("windows")]
    public void Only_their_owner_reads_them()
    {
        using var folder = new TestFolder();
        LocalKeys.LoadOrMake(folder.Path);

        var mode = File.GetUnixFileMode(Path.Combine(folder.Path, LocalKeys.FileName));
        Assert.AreEqual(UnixFileMode.UserRead | UnixFileMode.UserWrite, mode);
    }

    [TestMethod]
    public void The_master_key_opens_everything_and_the_function_key_its_level()
    {
        var keys = new LocalKeys("master", "function");

        Assert.IsTrue(keys.IsMaster("master"));
        Assert.IsTrue(keys.IsFunction("master"));
        Assert.IsTrue(keys.IsFunction("function"));
        Assert.IsFalse(keys.IsMaster("function"));
        foreach (var wrong in (string?[])[null, "", "Master", "master ", "maste"])
        {
            Assert.IsFalse(keys.IsMaster(wrong), wrong);
            Assert.IsFalse(keys.IsFunction(wrong), wrong);
        }
    }

    [TestMethod]
    [DataRow("{ \"masterKey\": \"short\" }", "masterKey is missing or too short")]
    [DataRow("{}", "masterKey is missing or too short")]
    [DataRow("nonsense", "line 1: this is not valid JSON")]
    public void A_damaged_file_is_told(string json, string problem)
    {
        using var folder = new TestFolder();
        folder.Write(LocalKeys.FileName, json);

        var mistake = Assert.ThrowsExactly<HostStartException>(() => LocalKeys.LoadOrMake(folder.Path));

        Assert.Contains(problem, mistake.Message);
        Assert.Contains("Delete the file, and new keys are made", mistake.Message);
    }
}
