using System.Globalization;
using Azure.Data.Tables;

namespace NewsIngest.Tests.Polyfills.Tables;

[TestClass]
public sealed class QueryFilterTests
{
    public static IEnumerable<(object? Value, string Literal)> Literals =>
    [
        ("good", "'good'"),
        ("O'Brien", "'O''Brien'"),
        ("' or PartitionKey ne '", "''' or PartitionKey ne '''"),
        ("''", "''''''"),
        ("{0} {", "'{0} {'"),
        ("", "''"),
        ('\'', "''''"),
        (true, "true"),
        (false, "false"),
        (-1, "-1"),
        ((byte)7, "7"),
        (long.MinValue, "-9223372036854775808L"),
        (ulong.MaxValue, "18446744073709551615L"),
        (1.5, "1.5"),
        (2.0, "2.0"),
        (1e300, "1E+300"),
        (0.5f, "0.5"),
        (Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e"), "guid'0f8fad5b-d9cb-469f-a165-70867728950e'"),
        (new DateTimeOffset(2025, 3, 30, 1, 30, 0, TimeSpan.FromHours(1)).AddTicks(1), "datetime'2025-03-30T00:30:00.0000001Z'"),
        (new DateTime(2025, 3, 30, 1, 30, 0, DateTimeKind.Utc), "datetime'2025-03-30T01:30:00.0000000Z'"),
        (new byte[] { 0, 10, 255 }, "X'000AFF'"),
        (BinaryData.FromBytes(new byte[] { 1 }), "X'01'"),
        (null, "null"),
    ];

    [TestMethod]
    [DynamicData(nameof(Literals))]
    public void A_value_becomes_the_literal_of_its_type(object? value, string literal) =>
        Assert.AreEqual($"Column eq {literal}", TableClient.CreateQueryFilter($"Column eq {value}"));

    [TestMethod]
    public void Several_values_stand_in_their_places() =>
        Assert.AreEqual(
            "PartitionKey eq 'a' and (RowKey ge 'b' or Count gt 3)",
            TableClient.CreateQueryFilter($"PartitionKey eq {"a"} and (RowKey ge {"b"} or Count gt {3})"));

    [TestMethod]
    public void The_culture_of_the_machine_does_not_matter()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "~" } };
            Assert.AreEqual("D eq -1.5 and I eq -2", TableClient.CreateQueryFilter($"D eq {-1.5} and I eq {-2}"));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [TestMethod]
    public void A_value_of_another_type_is_refused_by_name()
    {
        var refusal = Assert.ThrowsExactly<ArgumentException>(() => TableClient.CreateQueryFilter($"A eq {DayOfWeek.Monday}"));
        Assert.Contains("System.DayOfWeek", refusal.Message);
    }
}
