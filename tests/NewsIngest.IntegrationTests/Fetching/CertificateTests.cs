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
    public async Task A_certificate_that_nobody_vouches_for_is_a_TLS_failure()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(200));
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var serving = ServeOnceAsync(listener, certificate, TestContext.CancellationToken);

        await using var fetcher = new TestFetcher();
        var url = new Uri($"https://localhost:{((IPEndPoint)listener.LocalEndpoint).Port}/page");
        var page = await fetcher.FetchAsync(url, TestContext.CancellationToken);

        Assert.AreEqual(FetchOutcome.TlsFailed, page.Outcome, page.Detail);
        Assert.IsFalse(await serving, "No request may reach a server that is not trusted.");
    }

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
