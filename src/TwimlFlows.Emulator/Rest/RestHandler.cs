using System.Net;
using System.Text;

namespace TwimlFlows.Emulator.Rest;

/// <summary>Answers HTTP requests in process, without a socket.</summary>
internal sealed class RestHandler(TwilioEmulator emulator) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var url = request.RequestUri ?? throw new InvalidOperationException("A REST request needs an absolute URL.");
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        var answer = emulator.Rest(new RestRequest(
            request.Method.Method, url.AbsolutePath, RestForm.Decode(url.Query), RestForm.Decode(body),
            request.Headers.Authorization?.ToString()));
        var response = new HttpResponseMessage((HttpStatusCode)answer.Status) { RequestMessage = request };
        if (answer.Json is { } json)
        {
            response.Content = new StringContent(json, Encoding.UTF8, "application/json");
        }

        return response;
    }
}
