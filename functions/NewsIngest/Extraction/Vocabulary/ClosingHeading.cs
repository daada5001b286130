namespace NewsIngest.Extraction.Vocabulary;

/// <summary>What a heading opens that is no part of the article.</summary>
internal enum ClosingHeading : byte
{
    None,

    /// <summary>A part of the page about its author, its newsletter, its readers' comments.</summary>
    Section,

    /// <summary>Links to other pages, with or without summaries.</summary>
    List,

    /// <summary>The same, unless the article goes on below.</summary>
    PerhapsList,
}
