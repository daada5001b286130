namespace NewsIngest.Operations.Reclassification;

/// <summary>Follows a reclassification. Calls come from several threads, one at a time.</summary>
public interface IReclassificationProgress
{
    /// <summary>An article was compared; if it is to be written, it is not yet.</summary>
    void Compared(ReclassifiedArticle article);

    /// <summary>An article's new reading stands in every table.</summary>
    void Written(ReclassifiedArticle article);

    /// <summary>So many of the parts that the work is divided into are through.</summary>
    void Through(int parts, int all);
}
