namespace NewsIngest.Classification.Weighing;

/// <summary>Where the year of a grade is told.</summary>
internal enum YearPlace : byte
{
    /// <summary>Nowhere.</summary>
    None,

    /// <summary>Beside the grade.</summary>
    Grade,

    /// <summary>Elsewhere in its sentence.</summary>
    Sentence,

    /// <summary>By what the paragraph looks back to.</summary>
    Paragraph,

    /// <summary>By the paragraph before.</summary>
    ParagraphBefore,
}
