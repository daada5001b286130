using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>How the client speaks to the service. Retries, transport and policies are those of <see cref="ClientOptions"/>.</summary>
public class TableClientOptions : ClientOptions
{
    public TableClientOptions(ServiceVersion serviceVersion = ServiceVersion.V2020_12_06)
    {
        VersionHeader = serviceVersion switch
        {
            ServiceVersion.V2019_02_02 => "2019-02-02",
            ServiceVersion.V2020_12_06 => "2020-12-06",
            _ => throw new ArgumentOutOfRangeException(nameof(serviceVersion), serviceVersion, "There is no such version."),
        };
        foreach (var name in (ReadOnlySpan<string>)["$filter", "$top", "$select", "$format"]) Diagnostics.LoggedQueryParameters.Add(name);
    }

    public enum ServiceVersion
    {
        V2019_02_02 = 1,
        V2020_12_06 = 2,
    }

    internal string VersionHeader { get; }
}
