using NewsIngest.LocalHost.Hosting;
using NewsIngest.LocalHost.Settings;

namespace NewsIngest.Tests.LocalHost.Hosting;

[TestClass]
public sealed class HostArgumentsTests
{
    [TestMethod]
    public void The_hosts_own_arguments_are_kept_apart_from_settings()
    {
        var arguments = HostArguments.Parse(["--verbose", "--PollSchedule=0 */5 * * * *", "--port", "7080"]);

        Assert.IsTrue(arguments.Verbose);
        Assert.AreEqual(7080, arguments.Port);
        Assert.AreSequenceEqual(["--PollSchedule=0 */5 * * * *"], arguments.Settings);
    }

    [TestMethod]
    [DataRow("--port=0", 0)]
    [DataRow("-p=65535", 65535)]
    public void A_port_may_stand_behind_an_equals_sign(string argument, int port) =>
        Assert.AreEqual(port, HostArguments.Parse([argument]).Port);

    [TestMethod]
    [DataRow("--port=65536", "--port needs a number from 0 to 65535, not '65536'")]
    [DataRow("--port", "--port needs a number from 0 to 65535, not ''")]
    [DataRow("--nothing", "The argument '--nothing' is not known")]
    [DataRow("start", "The argument 'start' is not known")]
    [DataRow("--=x", "The argument '--=x' is not known")]
    public void A_wrong_argument_is_told(string argument, string problem) =>
        Assert.Contains(problem, Assert.ThrowsExactly<HostStartException>(() => HostArguments.Parse([argument])).Message);
}
