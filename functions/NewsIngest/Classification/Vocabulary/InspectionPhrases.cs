using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Vocabulary;

/// <summary>The names of Ofsted's inspections of councils.</summary>
internal static class InspectionPhrases
{
    public static IReadOnlyList<VocabularyEntry> Entries { get; } =
    [
        new(SpanKind.Inspection, (int)InspectionType.FocusedVisit,
            "(focused|focussed|focus|thematic) (visit|visits|inspection visit)", "(focused|focussed) (inspection|inspections)", "assurance (visit|visits)",
            "visit was a focused one", "(focused|focussed) one", "virtual (visit|inspection)", "covid assurance"),
        new(SpanKind.Inspection, (int)InspectionType.MonitoringVisit,
            "monitoring (visit|visits|inspection|inspections|report|reports|letter)", "(quarterly|monitoring) (visit|visits)", "quarterly (check|checks)"),
        new(SpanKind.Inspection, (int)InspectionType.Jtai,
            "jtai", "jtais", "joint targeted area (inspection|inspections)", "joint (inspection|inspections) of (multi agency|the multi agency)",
            "joint targeted inspection", "joint inspection"),
        new(SpanKind.Inspection, (int)InspectionType.AreaSend,
            "(send|area send|local area send) (inspection|inspections|report|services inspection)", "joint area (special educational needs|send) [inspection]",
            "local area partnership inspection", "written statement of action", "priority action plan",
            "inspection of (send|special educational needs) [services|provision|and disabilities]"),
        new(SpanKind.Inspection, (int)InspectionType.Ilacs,
            "ilacs", "inspection of local authority children's services", "inspection of local authorities children's services", "(short|standard) inspection",
            "inspecting local authority children's services"),
        new(SpanKind.Inspection, (int)InspectionType.Sif,
            "single inspection framework", "sif", "single inspection", "single framework",
            "inspection of services for children in need of help and protection, children looked after and care leavers",
            "inspection of services for children in need of help and protection"),
        new(SpanKind.Inspection, (int)InspectionType.Other,
            "annual performance assessment", "safeguarding and looked after children inspection",
            "inspection of safeguarding and looked after children [services]", "unannounced inspection of (contact|child protection)",
            "comprehensive area assessment", "joint area review", "annual (children's services assessment|rating)",
            "inspection of local authority arrangements for the protection of children"),
    ];
}
