using System.Globalization;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Data.Tables.Http;

/// <summary>
/// Signs each try with the account's key, as the Table service's own form of Shared Key asks
/// (learn.microsoft.com/rest/api/storageservices/authorize-with-shared-key).
/// </summary>
internal sealed class SharedKeyPolicy(TableSharedKeyCredential credential, TimeProvider time) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message)
    {
        var request = message.Request;
        var date = time.GetUtcNow().ToString("R", CultureInfo.InvariantCulture);
        request.Headers.SetValue("x-ms-date", date);
        var signature = credential.Sign(TextToSign(request, date));
        request.Headers.SetValue("Authorization", $"SharedKey {credential.AccountName}:{signature}");
    }

    private string TextToSign(Request request, string date)
    {
        var uri = request.Uri.ToUri();
        var contentType = request.Headers.TryGetValue("Content-Type", out var type) ? type : "";
        var contentMd5 = request.Headers.TryGetValue("Content-MD5", out var md5) ? md5 : "";

        // Azurite's addresses begin with the account's name, which the resource then has twice.
        return $"{request.Method}\n{contentMd5}\n{contentType}\n{date}\n/{credential.AccountName}{uri.AbsolutePath}";
    }
}
