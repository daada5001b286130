using NewsIngest.LocalHost.Functions;

namespace NewsIngest.Tests.LocalHost.Functions;

[TestClass]
public sealed class ReturnValueTests
{
    [TestMethod]
    public async Task A_value_is_freed_of_its_task()
    {
        Assert.AreEqual("x", await ReturnValue.AwaitAsync("x"));
        Assert.AreEqual("x", await ReturnValue.AwaitAsync(Task.FromResult("x")));
        Assert.AreEqual("x", await ReturnValue.AwaitAsync(new ValueTask<string>("x")));
        Assert.IsNull(await ReturnValue.AwaitAsync(null));
        Assert.IsNull(await ReturnValue.AwaitAsync(YieldAsync()));
        Assert.IsNull(await ReturnValue.AwaitAsync(default(ValueTask)));
    }

    [TestMethod]
    public async Task What_a_task_throws_is_thrown_as_it_is()
    {
        var thrown = Task.FromException<int>(new FormatException());

        await Assert.ThrowsExactlyAsync<FormatException>(() => ReturnValue.AwaitAsync(thrown));
        await Assert.ThrowsExactlyAsync<FormatException>(() => ReturnValue.AwaitAsync(new ValueTask<int>(thrown)));
    }

    private static async Task YieldAsync() => await Task.Yield();
}
