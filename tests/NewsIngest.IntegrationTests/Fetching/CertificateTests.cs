using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using NewsIngest.Fetching;

namespace NewsIngest.IntegrationTests.Fetching;

/// <summary>A server that cannot prove its name is not read.</summary>
[TestClass]
public sealed class CertificateTests
{
    public required TestContext TestContext { get; init; }

    [TestMethod]
    [DataRow(1970, 2170, "UntrustedRoot", DisplayName = "nobody vouches for it")]
    [DataRow(1970, 2020, "NotTimeValid", DisplayName = "its time is over")]
    [DataRow(2150, 2170, "NotTimeValid", DisplayName = "its time has not come")]
    public async Task A_certificate_that_does_not_hold_is_a_TLS_failure_and_the_reason_is_told(int from, int until, string reason)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(NewYear(from), NewYear(until));
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var serving = ServeOnceAsync(listener, certificate, TestContext.CancellationToken);

        await using var fetcher = new TestFetcher();
        var url = new Uri($"https://localhost:{((IPEndPoint)listener.LocalEndpoint).Port}/page");
        var page = await fetcher.FetchAsync(url, TestContext.CancellationToken);

        Assert.AreEqual(FetchOutcome.TlsFailed, page.Outcome, page.Detail);
        Assert.Contains(reason, page.Detail!);
        Assert.IsFalse(await serving, "No request may reach a server that is not trusted.");
    }

    private static DateTimeOffset NewYear(int year) => new(year, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <returns>Whether a request came through the secure connection.</returns>
    private static async Task<bool> ServeOnceAsync(TcpListener listener, X509Certificate2 certificate, CancellationToken cancellationToken)
    {
        using var client = await listener.AcceptTcpClientAsync(cancellationToken);
        await using var secure = new SslStream(client.GetStream());
        try
        {
            await secure.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = certificate }, cancellationToken);
            return await secure.ReadAsync(new byte[1], cancellationToken) > 0;
        }
        catch (Exception refused) when (refused is IOException or AuthenticationException)
        {
            return false;
        }
    }
}
