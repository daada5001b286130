using NewsIngest.Classification.Names;

namespace NewsIngest.Classification.Councils;

/// <summary>A place in the article where a council, or a body that stands for councils, is named.</summary>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Position">Index of the span in the sentence.</param>
/// <param name="OwnService">Its children's services are named with it: "Leeds's children's services", "children's services in Leeds".</param>
/// <param name="AfterPreposition">"From Leeds", "in Leeds".</param>
/// <param name="IsBystander">"Neighbouring Leeds", "its improvement partner Leeds", "Leeds has been lending a hand".</param>
/// <param name="IsTopic">"Inspectors went back to Leeds", "services in Leeds".</param>
/// <param name="IsPlace">"A hotel near Leeds", "the far side of Leeds": where something is.</param>
/// <param name="IsAmongCouncils">It stands in a list that ends in "councils": "Leeds and Bradford councils".</param>
/// <param name="Acts">"Leeds said that it", "Leeds has 40 vacancies": what bodies say and have.</param>
internal readonly record struct CouncilMention(
    int Sentence, int Position, NameMeaning Name, bool OwnService, bool AfterPreposition, bool IsBystander, bool IsTopic, bool IsPlace, bool IsAmongCouncils,
    bool Acts);
