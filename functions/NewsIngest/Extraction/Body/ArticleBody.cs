namespace NewsIngest.Extraction.Body;

/// <param name="Text">Paragraphs parted by '\n'.</param>
/// <param name="Region">The region that it was found in; -1 when it did not come from one.</param>
internal sealed record ArticleBody(string Text, int Region);
