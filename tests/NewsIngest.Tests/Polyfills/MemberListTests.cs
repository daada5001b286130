using System.IO.Hashing;
using System.Text.RegularExpressions;
using Azure.Data.Tables;
using Microsoft.Azure.Functions.Worker;
using NewsIngest.LocalHost.Emulation;

namespace NewsIngest.Tests.Polyfills;

/// <summary>functions/Polyfills/README.md lists every member with the page that documents it: what is not listed there must not be declared.</summary>
[TestClass]
public sealed partial class MemberListTests
{
    public required TestContext TestContext { get; init; }

    [TestMethod]
    public async Task The_readme_lists_every_public_member_of_every_polyfill()
    {
        var declared = from assembly in (Type[])[typeof(TableClient), typeof(FunctionAttribute), typeof(NonCryptographicHashAlgorithm)]
                       from type in assembly.Assembly.GetExportedTypes()
                       orderby type.FullName
                       select Row(type);
        var expected = declared.ToList();
        foreach (var row in expected) TestContext.WriteLine(row);

        var readme = await File.ReadAllTextAsync(Path.Combine(RepositoryFolder.Find(), "functions", "Polyfills", "README.md"));
        var listed = Listed.Matches(readme.ReplaceLineEndings("\n")).Select(match => match.Value).ToList();

        Assert.AreSequenceEqual(expected, listed);
    }

    /// <summary>learn.microsoft.com documents a type with all its members at the type's full name.</summary>
    private static string Row(Type type)
    {
        var page = type.FullName!.ToLowerInvariant().Replace('+', '.').Replace('`', '-');
        var members = string.Join(", ", PublicMembers.Of(type).Select(member => $"`{member}`"));
        return $"| [`{PublicMembers.Name(type)}`](https://learn.microsoft.com/dotnet/api/{page}) | {members} |";
    }

    [GeneratedRegex(@"^\| \[`.*\]\(https://learn\.microsoft\.com/dotnet/api/.*\|$", RegexOptions.Multiline)]
    private static partial Regex Listed { get; }
}
