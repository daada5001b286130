using System.Collections;

namespace NewsIngest.LocalHost.Functions;

/// <summary>Marks what is logged inside a run with the function and the run, under the names that Azure uses.</summary>
internal sealed class InvocationScope(string function, string invocationId) : IReadOnlyList<KeyValuePair<string, object>>
{
    public string Function => function;

    public int Count => 2;

    public KeyValuePair<string, object> this[int index] => index switch
    {
        0 => new("FunctionName", function),
        1 => new("InvocationId", invocationId),
        _ => throw new ArgumentOutOfRangeException(nameof(index)),
    };

    public IEnumerator<KeyValuePair<string, object>> GetEnumerator()
    {
        yield return this[0];
        yield return this[1];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => $"{function} {invocationId}";
}
