using NewsIngest.Classification.Weighing;
using NewsIngest.Training;

const string FirstRead = "--first-read";

if (args is not [var table, .. { Length: > 0 } folders])
{
    Console.Error.WriteLine("""
        Learns the weights of what the classifier's rules leave open from labelled corpora, and writes them as a table.

          dotnet run -c Release --project tests/NewsIngest.Training -- functions/NewsIngest/Classification/Weighing/weights.csv tests/corpus/open tests/corpus/passages --first-read tests/corpus/learning

        The first argument is the table to write; the others are folders with pages and labels.jsonl, behind --first-read those on which no rule was written.
        The same input gives the same table.
        """);
    return 2;
}

try
{
    var last = Array.IndexOf(folders, FirstRead) is >= 0 and var at ? at : folders.Length;
    var pages = folders.Index().Where(folder => folder.Index != last).SelectMany(folder => TrainingPage.ReadFolder(folder.Item, folder.Index > last)).ToList();
    var (lessons, weights) = Course.Take(pages);
    foreach (var question in Enum.GetValues<Question>())
    {
        var asked = lessons.Where(lesson => lesson.Question == question).ToList();
        Console.WriteLine($"{question}: {asked.Count} lessons, {asked.Count(lesson => lesson.IsYes)} of them yes; {weights.Count(weight => weight.Question == question)} weights");
    }

    WeightFile.Write(table, weights);
    return 0;
}
catch (Exception exception) when (Reason(exception) is IOException or UnauthorizedAccessException or InvalidDataException)
{
    // A folder without labels, a wrong label, a page that is missing, a table that may not be written: the message names it.
    Console.Error.WriteLine(Reason(exception).Message);
    return 1;
}

static Exception Reason(Exception exception) => exception is AggregateException { InnerException: { } inner } ? inner : exception;
