using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsIngest.LocalHost.Discovery;
using NewsIngest.LocalHost.Emulation;
using NewsIngest.LocalHost.Functions;
using NewsIngest.LocalHost.Http;
using NewsIngest.LocalHost.Settings;
using NewsIngest.LocalHost.Storage;

namespace NewsIngest.LocalHost.Hosting;

public sealed partial class LocalFunctionsHost
{
    /// <summary>Checks the functions and settings, finds or starts storage, opens HTTP and begins to listen.</summary>
    /// <exception cref="HostStartException">Something is wrong, in one line each.</exception>
    public async Task StartAsync(CancellationToken cancellation = default)
    {
        if (ReferenceEquals(_hostJson, HostJson.Default)) Log.NoHostJson(_logger, HostJson.FileName, _options.AppFolder);
        var settings = new SettingResolver(_app.Configuration);
        var classes = _options.FunctionClasses ?? FunctionDiscovery.ClassesOf(_options.FunctionsAssembly);
        _functions = new FunctionDiscovery(settings).Find(classes);
        if (_functions.Count == 0)
            throw new HostStartException($"{_options.FunctionsAssembly.GetName().Name} has no functions: no method bears [Function].");

        FunctionClasses.Check(_functions, Services);

        _developmentAccount = await DevelopmentAccount.AcquireAsync(
            _app.Configuration, _options.Azurite ?? AzuriteOptions.ForRepository(), _logger, _options.Time, cancellation);
        var loggers = Services.GetRequiredService<ILoggerFactory>();
        var invoker = new FunctionInvoker(Services, loggers, _options.Time, _hostJson.FunctionTimeout);
        var listeners = new ListenerFactory(_options, _hostJson, settings, invoker, loggers, _deadline.Token).Make(_functions);

        MapEndpoints(invoker);
        await OpenHttpAsync(cancellation);
        _listeners = listeners;
        foreach (var listener in _listeners) _listening.Start(() => ListenAsync(listener));
        new StartSummary(_functions, Address, _hostJson.RoutePrefix, _options.Time.GetUtcNow())
        {
            Keys = Keys,
            KeysFile = Path.Combine(KeysFolder, LocalKeys.FileName),
            Settings = _settings.Origin,
            Storage = _developmentAccount.Description,
        }.Write(_options.Output);
    }

    private void MapEndpoints(FunctionInvoker invoker)
    {
        new AdminEndpoints(Keys, this).Map(_app);
        foreach (var function in _functions.Where(function => function.Trigger is HttpFunctionTrigger))
            new HttpFunctionEndpoint(function, invoker, Keys, _running, _deadline.Token).Map(_app, _hostJson.RoutePrefix);
    }

    private async Task OpenHttpAsync(CancellationToken cancellation)
    {
        _app.Urls.Add($"http://127.0.0.1:{_port}");
        try
        {
            await _app.StartAsync(cancellation);
        }
        catch (IOException taken)
        {
            throw new HostStartException(
                $"Port {_port} of 127.0.0.1 cannot be had ({taken.Message}). Free it, or choose another with --port.", taken);
        }
        catch (OptionsValidationException mistake)
        {
            throw new HostStartException(mistake.Failures);
        }
        catch (AggregateException mistakes) when (mistakes.InnerExceptions.All(inner => inner is OptionsValidationException))
        {
            throw new HostStartException(
                mistakes.InnerExceptions.Cast<OptionsValidationException>().SelectMany(mistake => mistake.Failures));
        }

        var addresses = Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        Address = new(addresses.Addresses.First());
        if (_port != 0 && Address.Port != _port) Log.PortMoved(_logger, _port, Address.Port);
    }

    private async Task ListenAsync(ITriggerListener listener)
    {
        try
        {
            await listener.RunAsync(_stopping.Token);
        }
        catch (Exception mistake)
        {
            Log.ListenerEnded(_logger, mistake, listener.Function.Name);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "There is no {File} in {Folder}: its defaults hold.")]
        public static partial void NoHostJson(ILogger logger, string file, string folder);

        [LoggerMessage(Level = LogLevel.Information, Message = "Port {Wanted} is taken: HTTP listens on {Port}.")]
        public static partial void PortMoved(ILogger logger, int wanted, int port);

        [LoggerMessage(Level = LogLevel.Critical, Message = "The listener of {Function} has ended by a mistake of the host. Restart it.")]
        public static partial void ListenerEnded(ILogger logger, Exception mistake, string function);

        [LoggerMessage(
            Level = LogLevel.Information,
            Message = "Stopping. Running functions may take up to {Seconds:0} s to end; a second Ctrl+C ends them at once.")]
        public static partial void Draining(ILogger logger, double seconds);

        [LoggerMessage(Level = LogLevel.Warning, Message = "{Seconds:0} s are over: what still runs is cancelled.")]
        public static partial void Cancelling(ILogger logger, double seconds);
    }
}
