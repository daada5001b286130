namespace NewsIngest.Classification.Weighing;

/// <param name="Value">Added to the logarithm of the odds that the answer is yes.</param>
internal sealed record Weight(Question Question, Sign Sign, float Value);
