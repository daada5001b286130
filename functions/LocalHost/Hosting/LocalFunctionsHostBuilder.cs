using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using NewsIngest.LocalHost.Http;
using NewsIngest.LocalHost.Logging;
using NewsIngest.LocalHost.Settings;

namespace NewsIngest.LocalHost.Hosting;

/// <summary>Gathers the app's services and settings, like <see cref="WebApplicationBuilder"/>.</summary>
public sealed class LocalFunctionsHostBuilder
{
    private const int LargestBody = 1024 * 1024;

    private readonly WebApplicationBuilder _web;
    private readonly LocalHostOptions _options;
    private readonly LocalSettings _settings;
    private readonly HostJson _hostJson;
    private readonly int? _port;

    internal LocalFunctionsHostBuilder(LocalHostOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _settings = LocalSettings.Load(options.ProjectFolder);
        _hostJson = HostJson.Load(options.AppFolder);
        var arguments = HostArguments.Parse(options.Args);
        _port = options.Port ?? arguments.Port ?? _settings.HttpPort;
        _web = WebApplication.CreateEmptyBuilder(new()
        {
            ApplicationName = options.FunctionsAssembly.GetName().Name,
            ContentRootPath = options.AppFolder,
        });
        AddConfiguration(arguments);
        AddServices();
        AddLogging(arguments);
    }

    public IServiceCollection Services => _web.Services;

    /// <summary>
    /// local.settings.json, then the environment, then the arguments. Where a connection says <c>UseDevelopmentStorage=true</c>, the
    /// emulator's own connection string takes its place when the host starts: read connections when a client is made, not before.
    /// </summary>
    public IConfigurationManager Configuration => _web.Configuration;

    public ILoggingBuilder Logging => _web.Logging;

    public LocalFunctionsHost Build()
    {
        var mayMove = _port is null;
        _web.WebHost.UseKestrelCore();
        _web.WebHost.UseSockets(sockets => sockets.CreateBoundListenSocket = endPoint => LoopbackSocket.Bind(endPoint, mayMove));
        _web.WebHost.ConfigureKestrel(LimitKestrel);
        return new(_web.Build(), _options, _settings, _hostJson, _port ?? _options.UsualPort);
    }

    private void AddConfiguration(HostArguments arguments)
    {
        Configuration.AddInMemoryCollection(_settings.Settings);
        Configuration.AddEnvironmentVariables();
        Configuration.AddCommandLine([.. arguments.Settings]);
    }

    private void AddServices()
    {
        Services.AddRouting();
        Services.AddMvcCore();
        Services.TryAddSingleton(_options.Time);
        Services.AddSingleton<IHostLifetime, SilentLifetime>();
    }

    private void AddLogging(HostArguments arguments)
    {
        Logging.SetMinimumLevel(arguments.Verbose ? LogLevel.Debug : LogLevel.Information);
        Logging.AddFilter("Microsoft", LogLevel.Warning);
        Logging.AddFilter("Azure", LogLevel.Warning);
        Logging.AddFilter("System.Net.Http.HttpClient", LogLevel.Warning);
        // What stops the start is reported once, by the program: HostStartException.
        Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        foreach (var (category, level) in _hostJson.LogLevels) Logging.AddFilter(category, level);
        Services.AddSingleton(ConsoleStyle.Detect(arguments.Verbose, _options.Time));
        Logging.AddConsole(console => console.FormatterName = FunctionConsoleFormatter.FormatterName);
        Logging.AddConsoleFormatter<FunctionConsoleFormatter, ConsoleFormatterOptions>();
    }

    private static void LimitKestrel(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = LargestBody;
    }
}
