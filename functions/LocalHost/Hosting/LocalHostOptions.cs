using System.Reflection;
using Azure.Core;
using NewsIngest.LocalHost.Emulation;

namespace NewsIngest.LocalHost.Hosting;

/// <summary>How the local Functions host starts.</summary>
public sealed record LocalHostOptions
{
    /// <summary>
    /// The program's arguments: <c>--Setting=value</c> sets an app setting; <c>--port N</c> and <c>--verbose</c> are the host's own.
    /// </summary>
    public IReadOnlyList<string> Args { get; init; } = [];

    /// <summary>Holds the function classes.</summary>
    public required Assembly FunctionsAssembly { get; init; }

    /// <summary>Only these classes rather than every public one of <see cref="FunctionsAssembly"/>.</summary>
    public IReadOnlyList<Type>? FunctionClasses { get; init; }

    /// <summary>Where local.settings.json is: the folder of the function app's project.</summary>
    public string ProjectFolder { get; init; } = Environment.CurrentDirectory;

    /// <summary>Where host.json is: the function app's output folder.</summary>
    public string AppFolder { get; init; } = AppContext.BaseDirectory;

    /// <summary>Where the keys are kept. Null: <c>.azurite</c>, which git ignores, in the repository.</summary>
    public string? DataFolder { get; init; }

    /// <summary>The name under which several processes of one app share timers. Null: the assembly's name.</summary>
    public string? HostId { get; init; }

    /// <summary>
    /// The HTTP port of 127.0.0.1; 0 takes any that is free. Null: <c>--port</c>, else <c>Host.LocalHttpPort</c> of local.settings.json,
    /// else 7071 or, when that is taken, the next that is free.
    /// </summary>
    public int? Port { get; init; }

    /// <summary>How long running functions may take to end before they are cancelled.</summary>
    public TimeSpan DrainTimeout { get; init; } = TimeSpan.FromSeconds(25);

    /// <summary>How long a cancelled function may take to give up before its message is released over its head.</summary>
    public TimeSpan CancelTimeout { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>How long a message stays invisible, unless renewed, while its function runs. On the real host it is fixed.</summary>
    public TimeSpan MessageLease { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>The emulator that <c>UseDevelopmentStorage=true</c> means. Null: the repository's.</summary>
    public AzuriteOptions? Azurite { get; init; }

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Where the list of functions and keys is written at the start.</summary>
    public TextWriter Output { get; init; } = Console.Out;

    /// <summary>Where problems at the start are written.</summary>
    public TextWriter Error { get; init; } = Console.Error;

    /// <summary>Changes the options of the host's own storage clients: what carries their requests.</summary>
    internal Action<ClientOptions>? ConfigureStorage { get; init; }

    /// <summary>The port that a host tries first when none is asked for.</summary>
    internal int UsualPort { get; init; } = 7071;
}
