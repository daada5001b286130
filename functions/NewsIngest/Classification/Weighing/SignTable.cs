using System.Numerics;

namespace NewsIngest.Classification.Weighing;

/// <summary>
/// The weights of one question by their signs, in two flat arrays: an article asks for thousands, most of which have none, and each question to a frozen
/// dictionary
/// goes through four arrays.
/// </summary>
internal sealed class SignTable
{
    /// <summary>Odd, with its bits well spread: the golden ratio of 64 bits (Knuth, The Art of Computer Programming, 6.4).</summary>
    private const ulong Spread = 0x9E3779B97F4A7C15;

    private readonly ulong[] _codes;
    private readonly float[] _values;
    private readonly int _shift;

    public SignTable(IReadOnlyList<Weight> weights)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, 2 * weights.Count));
        (_codes, _values, _shift) = (new ulong[size], new float[size], 64 - BitOperations.Log2((uint)size));
        foreach (var weight in weights)
        {
            var at = Place(weight.Sign);
            (_codes[at], _values[at]) = (weight.Sign.Code + 1, weight.Value);
        }
    }

    /// <summary>What a sign adds; 0 where nothing was learned of it.</summary>
    public float Of(Sign sign) => _values[Place(sign)];

    /// <summary>Where the sign stands, or where it would; places that are free hold no value.</summary>
    private int Place(Sign sign)
    {
        // One more than the code: 0 is a place that is free.
        var code = sign.Code + 1;
        var codes = _codes;
        var at = (int)(code * Spread >> _shift);
        while (codes[at] != code && codes[at] != 0) at = at + 1 & codes.Length - 1;
        return at;
    }
}
