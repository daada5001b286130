using System.Text;
using Azure.Data.Tables;
using FsCheck.Fluent;

namespace NewsIngest.Tests.Properties;

[TestClass]
public sealed class FilterProperties
{
    [TestMethod]
    public void No_text_breaks_out_of_its_place_in_a_filter() =>
        Property.Holds(from one in Texts.Any from other in Texts.Any select (one, other), pair =>
        {
            var filter = TableClient.CreateQueryFilter($"PartitionKey eq {pair.one} and Source ne {pair.other}");

            Assert.AreSequenceEqual(["PartitionKey", "eq", pair.one, "and", "Source", "ne", pair.other], Words(filter));
        });

    /// <summary>Reads a filter as the service does: a text ends at a quotation mark that no other follows.</summary>
    private static List<string> Words(string filter)
    {
        List<string> words = [];
        for (var i = 0; i < filter.Length; i++)
        {
            if (filter[i] == ' ') continue;
            var word = new StringBuilder();
            if (filter[i] == '\'')
            {
                for (i++; ; i++)
                {
                    if (filter[i] == '\'' && (i + 1 == filter.Length || filter[++i] != '\'')) break;
                    word.Append(filter[i]);
                }
            }
            else
            {
                for (; i < filter.Length && filter[i] != ' '; i++) word.Append(filter[i]);
            }

            words.Add(word.ToString());
        }

        return words;
    }
}
