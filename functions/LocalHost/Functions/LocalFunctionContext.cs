using Microsoft.Azure.Functions.Worker;

namespace NewsIngest.LocalHost.Functions;

internal sealed class LocalFunctionContext(
    FunctionDescriptor function, string invocationId, IServiceProvider services, int retry, CancellationToken cancellation)
    : FunctionContext
{
    public override string InvocationId => invocationId;

    public override string FunctionId => FunctionDefinition.Id;

    public override RetryContext RetryContext { get; } = new Retries(retry, function.Retry.MaxRetries);

    public override IServiceProvider InstanceServices { get; set; } = services;

    public override FunctionDefinition FunctionDefinition { get; } = new Definition(function);

    public override IDictionary<object, object> Items { get; set; } = new Dictionary<object, object>();

    public override CancellationToken CancellationToken => cancellation;

    private sealed class Retries(int count, int max) : RetryContext
    {
        public override int RetryCount => count;

        public override int MaxRetryCount => max;
    }

    private sealed class Definition(FunctionDescriptor function) : FunctionDefinition
    {
        public override string PathToAssembly => function.Class.Assembly.Location;

        public override string EntryPoint => function.EntryPoint;

        public override string Id => function.EntryPoint;

        public override string Name => function.Name;
    }
}
