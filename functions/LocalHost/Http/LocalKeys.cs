using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NewsIngest.LocalHost.Settings;

namespace NewsIngest.LocalHost.Http;

/// <summary>The two keys of a local host, 256 random bits each, made once and kept in a file that only its owner reads.</summary>
/// <param name="Master">Opens everything.</param>
/// <param name="Function">Opens what asks for a function key.</param>
internal sealed record LocalKeys(string Master, string Function)
{
    public const string FileName = "local.keys.json";

    private const int KeyBytes = 32;

    /// <exception cref="HostStartException">The file cannot be read or written, or holds no keys.</exception>
    public static LocalKeys LoadOrMake(string folder)
    {
        var file = Path.Combine(folder, FileName);
        try
        {
            if (!File.Exists(file)) Write(file, new(NewKey(), NewKey()));
            return Read(file);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new HostStartException($"The keys {file} cannot be kept ({cause.Message}). Change the rights of the folder.", cause);
        }
    }

    public bool IsMaster(string? key) => Same(key, Master);

    public bool IsFunction(string? key) => Same(key, Function) | IsMaster(key);

    private static LocalKeys Read(string file)
    {
        using var json = JsonSettingsFile.Open(file, "Delete the file, and new keys are made.");
        return new(Key("masterKey"), Key("functionKey"));

        string Key(string name) =>
            json.Text(name) is { Length: >= KeyBytes } key ? key : throw json.Problem(name, "is missing or too short");
    }

    private static void Write(string file, LocalKeys keys)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var unfinished = $"{file}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var stream = File.Open(unfinished, options))
        using (var json = new Utf8JsonWriter(stream, new() { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteString("masterKey", keys.Master);
            json.WriteString("functionKey", keys.Function);
            json.WriteEndObject();
        }

        try
        {
            File.Move(unfinished, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            // Another process of the app was quicker: its keys hold.
            File.Delete(unfinished);
        }
    }

    private static string NewKey() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(KeyBytes));

    /// <summary>Takes the same time wherever the keys differ, and whatever their lengths.</summary>
    private static bool Same(string? given, string key) => CryptographicOperations.FixedTimeEquals(Hash(given ?? ""), Hash(key));

    private static byte[] Hash(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
