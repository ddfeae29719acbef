using System.Net;
using System.Net.Http.Headers;
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
        var (answer, delay) = emulator.Rest(new RestRequest(
            request.Method.Method, url.AbsolutePath, RestForm.Decode(url.Query), RestForm.Decode(body),
            request.Headers.Authorization?.ToString()));
        if (delay > TimeSpan.Zero)
        {
            await Task.Delay(delay, emulator.Clock, cancellationToken);
        }

        if (answer is null)
        {
            throw new HttpRequestException(HttpRequestError.ResponseEnded, "The connection broke before the answer, by a fault on request.");
        }

        var response = new HttpResponseMessage((HttpStatusCode)answer.Status) { RequestMessage = request };
        if (answer.Json is { } json)
        {
            response.Content = new StringContent(json, Encoding.UTF8, "application/json");
        }

        if (answer.RetryAfter is { } seconds)
        {
            response.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(seconds));
        }

        return response;
    }
}
