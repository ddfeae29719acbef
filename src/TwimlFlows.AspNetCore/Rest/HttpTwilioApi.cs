using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace TwimlFlows;

/// <summary>Twilio's REST API over HTTP: one request, one answer; what may be repeated is decided by the operations.</summary>
/// <remarks>Twilio: <see href="https://www.twilio.com/docs/usage/requests-to-twilio"/>.</remarks>
internal sealed class HttpTwilioApi(IHttpClientFactory clients, IOptionsMonitor<TwilioOptions> options, TimeProvider time, ILogger<HttpTwilioApi> logger) : ITwilioApi
{
    internal const string ClientName = "TwimlFlows";
    internal const int MaximumResponseBytes = 1 << 20;

    private static readonly TimeSpan _timeout = TimeSpan.FromSeconds(10);

    public async Task<TwilioResponse> SendAsync(TwilioRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var message = MessageOf(request, options.CurrentValue);
        using var timeout = new CancellationTokenSource(_timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        using var client = clients.CreateClient(ClientName);
        client.Timeout = Timeout.InfiniteTimeSpan;
        try
        {
            using var response = await client.SendAsync(message, either.Token).ConfigureAwait(false);
            TwilioApiLog.Answered(logger, (int)response.StatusCode, request);
            var body = await response.Content.ReadAsByteArrayAsync(either.Token).ConfigureAwait(false);
            return new TwilioResponse((int)response.StatusCode, body, RetryAfterOf(response.Headers.RetryAfter));
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"Twilio did not answer within {_timeout.TotalSeconds} s. Whether it carried the request out is not known.");
        }
    }

    private static HttpRequestMessage MessageOf(TwilioRequest request, TwilioOptions settings)
    {
        var url = $"{settings.ApiBaseUrl.TrimEnd('/')}/2010-04-01/Accounts/{settings.AccountSid}{request.Path}";
        var isGet = request.Method == HttpMethod.Get;
        if (isGet && request.Form.Count > 0)
        {
            url += "?" + string.Join('&', request.Form.Select(p => $"{Uri.EscapeDataString(p.Key)}={Uri.EscapeDataString(p.Value)}"));
        }

        var message = new HttpRequestMessage(request.Method, url);
        if (!isGet && request.Form.Count > 0)
        {
            message.Content = new FormUrlEncodedContent(request.Form);
        }

        var (user, secret) = string.IsNullOrEmpty(settings.ApiKeySid)
            ? (settings.AccountSid, settings.AuthToken)
            : (settings.ApiKeySid, settings.ApiKeySecret);
        message.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{secret}")));
        message.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        return message;
    }

    private TimeSpan? RetryAfterOf(RetryConditionHeaderValue? header)
    {
        var wait = header?.Delta ?? (header?.Date - time.GetUtcNow());
        return wait > TimeSpan.Zero ? wait : null;
    }
}
