using NewsIngest.Querying.Stories;

namespace NewsIngest.Tests.Querying;

[TestClass]
public sealed class TextFingerprintTests
{
    private const string Release =
        """
        Children's services in the borough have been rated good by Ofsted after an inspection in the spring. Inspectors spent two weeks with
        social workers, foster carers and young people, and found that children who need help receive it early and that leaders know their
        services well. The report, published today, praises the stability of placements and the work with families on the edge of care.
        It asks the council to improve the quality of pathway plans and the timeliness of health assessments. The lead member said that
        the result belonged to every member of staff, and that the council would not stand still. The director of children's services
        thanked partners in health, schools and the police, and promised that an action plan would be before the scrutiny committee in June.
        """;

    private const string OtherStory =
        """
        A county's special schools will receive eleven million pounds for new buildings under plans that the cabinet is to decide next week.
        The money comes from a government grant and from the sale of a former depot. Officers expect two hundred places by the autumn of next
        year, most of them for pupils with autism. Parents who have campaigned for years said that they would believe it when they saw bricks.
        Opposition members asked why the number of pupils who travel outside the county had doubled since the last review of provision.
        """;

    [TestMethod]
    public void The_same_words_have_the_same_fingerprint_whatever_their_case_and_marks() =>
        Assert.AreEqual(0,
            TextFingerprint.Distance(TextFingerprint.Of(Release), TextFingerprint.Of(Release.ToUpperInvariant().Replace(".", " -", StringComparison.Ordinal))));

    [TestMethod]
    public void A_release_with_a_new_opening_and_without_its_end_is_a_near_duplicate()
    {
        var edited = "Good news for the town hall today. " + Release[..^80];

        Assert.IsTrue(TextFingerprint.AreNearDuplicates(TextFingerprint.Of(Release), TextFingerprint.Of(edited)),
            $"{TextFingerprint.Distance(TextFingerprint.Of(Release), TextFingerprint.Of(edited))} bits");
    }

    [TestMethod]
    public void Another_story_is_none() => Assert.IsFalse(TextFingerprint.AreNearDuplicates(TextFingerprint.Of(Release), TextFingerprint.Of(OtherStory)));

    [TestMethod]
    public void A_text_of_a_few_words_has_none()
    {
        Assert.IsNull(TextFingerprint.Of("Sign in to go on reading."));
        Assert.IsFalse(TextFingerprint.AreNearDuplicates(null, null));
    }

    [TestMethod]
    public void A_fingerprint_is_the_same_in_every_run() => Assert.AreEqual(16, TextFingerprint.Of(Release)?.Length);
}
