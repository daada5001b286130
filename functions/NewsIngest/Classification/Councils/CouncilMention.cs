using NewsIngest.Classification.Names;

namespace NewsIngest.Classification.Councils;

/// <summary>A place in the article where a council, or a body that stands for councils, is named.</summary>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Position">Index of the span in the sentence.</param>
/// <param name="OwnService">Its children's services are named with it: "Leeds's children's services", "children's services in Leeds".</param>
/// <param name="AfterPreposition">"From Leeds", "in Leeds".</param>
/// <param name="IsElsewhere">"From Leeds", "with Leeds": where somebody else comes from or goes to.</param>
/// <param name="IsBystander">"Neighbouring Leeds", "its improvement partner Leeds".</param>
internal readonly record struct CouncilMention(
    int Sentence, int Position, NameMeaning Name, bool OwnService, bool AfterPreposition, bool IsElsewhere, bool IsBystander);
