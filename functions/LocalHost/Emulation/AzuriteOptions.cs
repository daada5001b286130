namespace NewsIngest.LocalHost.Emulation;

/// <summary>Where the Azurite storage emulator lives and how it starts.</summary>
public sealed record AzuriteOptions
{
    /// <summary>Folder of the emulated account's data; made when missing. One running Azurite per folder.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Folder into which npm installs the pinned version, once.</summary>
    public required string InstallFolder { get; init; }

    /// <summary>
    /// An Azurite that is installed already (setting <c>AZURITE_PATH</c>): its azurite.js, a link or npm command that leads to it,
    /// or the folder of the package. Null: the pinned version from npm.
    /// </summary>
    public string? ScriptPath { get; init; }

    /// <summary>Take ports 10000 to 10002 when all three are free. Otherwise the system picks free ones.</summary>
    public bool PreferUsualPorts { get; init; } = true;

    /// <summary>How long the three services may take to answer.</summary>
    public TimeSpan StartTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long npm may take.</summary>
    public TimeSpan InstallTimeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How long Azurite may take to save and end before it is killed.</summary>
    public TimeSpan StopTimeout { get; init; } = TimeSpan.FromSeconds(10);

    internal AzuritePorts UsualPorts { get; init; } = AzuritePorts.Usual;

    /// <summary>
    /// The options of a checked-out repository: everything under its <c>.azurite</c> folder, <see cref="ScriptPath"/> from
    /// the environment variable <c>AZURITE_PATH</c>.
    /// </summary>
    public static AzuriteOptions ForRepository()
    {
        var folder = Path.Combine(RepositoryFolder.Find(), ".azurite");
        return new()
        {
            DataFolder = Path.Combine(folder, "data"),
            InstallFolder = Path.Combine(folder, "npm"),
            ScriptPath = Environment.GetEnvironmentVariable("AZURITE_PATH") is { Length: > 0 } path ? path : null,
        };
    }
}
