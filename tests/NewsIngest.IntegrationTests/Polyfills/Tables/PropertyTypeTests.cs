using System.Runtime.Serialization;
using Azure;
using Azure.Data.Tables;

namespace NewsIngest.IntegrationTests.Polyfills.Tables;

[TestClass]
public sealed class PropertyTypeTests : TableTest
{
    private static readonly DateTimeOffset Moment = new DateTimeOffset(2025, 11, 3, 10, 15, 30, 123, TimeSpan.FromHours(1)).AddTicks(4567);

    [TestMethod]
    public async Task Every_type_of_property_comes_back_as_it_was()
    {
        var table = await NewTableAsync();
        var written = new Sample
        {
            PartitionKey = "p",
            RowKey = "r",
            Text = "O'Brien \"said\"\n\t — 東京 😀",
            Number = int.MinValue,
            Long = long.MaxValue,
            Double = 0.1,
            WholeDouble = 3,
            NotANumber = double.NaN,
            Infinite = double.NegativeInfinity,
            Flag = true,
            Moment = Moment,
            UtcTime = Moment.UtcDateTime,
            Id = Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e"),
            Bytes = [0, 1, 255],
            Data = BinaryData.FromBytes(new byte[] { 7, 8 }),
            Grade = Grade.RequiresImprovement,
            OptionalNumber = 5,
            OptionalGrade = Grade.Good,
            Ignored = "not stored",
            Renamed = "renamed",
        };
        await table.AddEntityAsync(written, Cancellation);
        var read = (await table.GetEntityAsync<Sample>("p", "r", cancellationToken: Cancellation)).Value;

        Assert.AreEqual(written.Text, read.Text);
        Assert.AreEqual(written.Number, read.Number);
        Assert.AreEqual(written.Long, read.Long);
        Assert.AreEqual(written.Double, read.Double);
        Assert.AreEqual(written.WholeDouble, read.WholeDouble);
        Assert.AreEqual(written.NotANumber, read.NotANumber);
        Assert.AreEqual(written.Infinite, read.Infinite);
        Assert.AreEqual(written.Flag, read.Flag);
        Assert.AreEqual(written.Moment, read.Moment);
        Assert.AreEqual(written.UtcTime, read.UtcTime);
        Assert.AreEqual(DateTimeKind.Utc, read.UtcTime.Kind);
        Assert.AreEqual(written.Id, read.Id);
        Assert.AreSequenceEqual(written.Bytes, read.Bytes!);
        Assert.AreSequenceEqual(written.Data.ToArray(), read.Data!.ToArray());
        Assert.AreEqual(written.Grade, read.Grade);
        Assert.AreEqual(written.OptionalNumber, read.OptionalNumber);
        Assert.AreEqual(written.OptionalGrade, read.OptionalGrade);
        Assert.IsNull(read.OptionalMoment);
        Assert.IsNull(read.Ignored);
        Assert.AreEqual("renamed", read.Renamed);
        Assert.IsNotNull(read.Timestamp);
    }

    [TestMethod]
    public async Task A_row_without_a_type_keeps_the_types_of_its_columns()
    {
        var table = await NewTableAsync();
        var id = Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e");
        await table.AddEntityAsync(
            Row("p", "r", ("S", "s"), ("I", 1), ("L", 2L), ("D", 3.0), ("N", double.NaN),
                ("F", false), ("T", Moment), ("G", id), ("B", new byte[] { 9 })),
            Cancellation);
        var row = (await table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Cancellation)).Value;
        Assert.AreEqual("s", row.GetString("S"));
        Assert.AreEqual(1, row.GetInt32("I"));
        Assert.AreEqual(2L, row.GetInt64("L"));
        Assert.AreEqual(3.0, row.GetDouble("D"));
        Assert.AreEqual(double.NaN, row.GetDouble("N"));
        Assert.IsFalse(row.GetBoolean("F"));
        Assert.AreEqual(Moment, row.GetDateTimeOffset("T"));
        Assert.AreEqual(Moment.UtcDateTime, row.GetDateTime("T"));
        Assert.AreEqual(id, row.GetGuid("G"));
        Assert.AreSequenceEqual(new byte[] { 9 }, row.GetBinary("B")!);
        Assert.IsNull(row.GetString("Absent"));
        Assert.ThrowsExactly<InvalidOperationException>(() => row.GetString("I"));
    }

    [TestMethod]
    public async Task Columns_are_stored_under_the_names_that_the_type_gives()
    {
        var table = await NewTableAsync();
        await table.AddEntityAsync(
            new Sample { PartitionKey = "p", RowKey = "r", Renamed = "x", Ignored = "y", Grade = Grade.Good }, Cancellation);
        var row = (await table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Cancellation)).Value;
        Assert.AreEqual("x", row.GetString("stored_as"));
        Assert.AreEqual("Good", row.GetString("Grade"));
        Assert.IsFalse(row.ContainsKey("Ignored"));
        Assert.IsFalse(row.ContainsKey("Renamed"));
        Assert.IsFalse(row.ContainsKey("OptionalNumber"));
    }

    [TestMethod]
    public async Task A_column_that_does_not_fit_its_property_is_reported_by_name()
    {
        var table = await NewTableAsync();
        await table.AddEntityAsync(Row("p", "r", ("Grade", "Splendid")), Cancellation);
        var refusal = await Assert.ThrowsExactlyAsync<InvalidOperationException>(
            () => table.GetEntityAsync<Sample>("p", "r", cancellationToken: Cancellation));
        Assert.Contains("Column Grade does not fit Sample", refusal.Message);
        Assert.Contains("Splendid", refusal.Message);
    }

    private enum Grade
    {
        Good,
        RequiresImprovement,
    }

    private sealed class Sample : ITableEntity
    {
        public string PartitionKey { get; set; } = "";
        public string RowKey { get; set; } = "";
        public DateTimeOffset? Timestamp { get; set; }
        public ETag ETag { get; set; }
        public string? Text { get; init; }
        public int Number { get; init; }
        public long Long { get; init; }
        public double Double { get; init; }
        public double WholeDouble { get; init; }
        public double NotANumber { get; init; }
        public double Infinite { get; init; }
        public bool Flag { get; init; }
        public DateTimeOffset Moment { get; init; } = PropertyTypeTests.Moment;
        public DateTime UtcTime { get; init; } = PropertyTypeTests.Moment.UtcDateTime;
        public Guid Id { get; init; }
        public byte[]? Bytes { get; init; }
        public BinaryData? Data { get; init; }
        public Grade Grade { get; init; }
        public int? OptionalNumber { get; init; }
        public Grade? OptionalGrade { get; init; }
        public DateTimeOffset? OptionalMoment { get; init; }

        // What is under test: the client must not store a property that the data contract leaves out.
        [IgnoreDataMember]
        public string? Ignored { get; init; }

        [DataMember(Name = "stored_as")]
        public string? Renamed { get; init; }
    }
}
