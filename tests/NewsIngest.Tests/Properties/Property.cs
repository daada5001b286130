using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace NewsIngest.Tests.Properties;

/// <summary>
/// Tries a property on many made-up inputs: always the same ones, unless the environment asks for others. A failure names the
/// input, and the seed that brings it back.
/// </summary>
internal static class Property
{
    /// <summary>Environment variable with another seed.</summary>
    private const string SeedVariable = "PROPERTY_SEED";

    /// <summary>Environment variable with another number of inputs: a night's search.</summary>
    private const string InputsVariable = "PROPERTY_INPUTS";

    private const ulong UsualSeed = 20_260_105;
    private const int UsualInputs = 300;

    /// <param name="property">Throws, as assertions do, where the property does not hold.</param>
    public static void Holds<T>(Gen<T> inputs, Action<T> property)
    {
        var seed = Setting(SeedVariable, UsualSeed);
        var replay = new Replay(new Rnd(seed), FSharpOption<int>.None);
        var config = Config.QuickThrowOnFailure
            .WithMaxTest((int)Setting(InputsVariable, UsualInputs))
            .WithReplay(FSharpOption<Replay>.Some(replay))
            .WithQuietOnSuccess(true);
        try
        {
            Prop.ForAll(inputs.ToArbitrary(), property).Check(config);
        }
        catch (Exception failure)
        {
            throw new AssertFailedException($"With {SeedVariable}={seed}: {failure.Message}", failure);
        }
    }

    private static ulong Setting(string variable, ulong usual) =>
        ulong.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var asked) ? asked : usual;
}
