namespace NewsIngest.Classification.Weighing;

/// <summary>What is asked of a grade; each question has its own weights.</summary>
internal enum Question : byte
{
    /// <summary>Is it given to a council's children's social care?</summary>
    Given,

    /// <summary>Is it given to this aspect?</summary>
    Aspect,

    /// <summary>Is it an earlier one, which another has replaced?</summary>
    Past,

    /// <summary>Is it, beside the council's other grades, an earlier one?</summary>
    PastOfCouncil,
}
