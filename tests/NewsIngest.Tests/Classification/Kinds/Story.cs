using System.Globalization;
using NewsIngest.Classification;
using NewsIngest.Extraction;

namespace NewsIngest.Tests.Classification.Kinds;

/// <summary>A headline and its opening, read by the classifier that ships.</summary>
internal static class Story
{
    public static NewsIngest.Classification.Classification Read(string title, string text, string? day) =>
        Classifier.Default.Classify(new Article(title, text,
            Published: day is null ? null : new DateTimeOffset(DateTime.Parse(day, CultureInfo.InvariantCulture), TimeSpan.Zero)));
}
