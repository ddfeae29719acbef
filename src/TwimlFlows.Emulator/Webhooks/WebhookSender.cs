using System.Net;
using System.Text;
using TwimlFlows.Emulator.Engine;

namespace TwimlFlows.Emulator.Webhooks;

/// <summary>Carries the engine's requests to the application: signed, with the call's cookies, following redirects.</summary>
internal sealed class WebhookSender(HttpMessageInvoker application, string authToken)
{
    private const int MaxRedirects = 10;
    private readonly Dictionary<string, CookieContainer> _cookies = new(StringComparer.Ordinal);

    public async Task<WebhookAnswer> SendAsync(WebhookRequest request, CancellationToken cancellation)
    {
        var url = request.Method == "GET" ? WithQuery(request.Url, request.Parameters) : new Uri(request.Url);
        var form = request.Method == "GET" ? null : request.Parameters;
        try
        {
            for (var hop = 0; hop <= MaxRedirects; hop++)
            {
                using var message = Message(request, url, form);
                using var response = await application.SendAsync(message, cancellation);
                Keep(request, url, response);
                if ((int)response.StatusCode is >= 300 and < 400 && response.Headers.Location is { } location)
                {
                    // The form is lost, only Digits are sent again.
                    (url, form) = (WithQuery(new Uri(url, location).AbsoluteUri, [.. request.Parameters.Where(p => p.Key == "Digits")]), null);
                    continue;
                }

                return new WebhookAnswer
                {
                    Url = url.AbsoluteUri,
                    Status = (int)response.StatusCode,
                    ContentType = response.Content.Headers.ContentType?.ToString(),
                    Body = await ReadAsync(response, cancellation),
                };
            }

            return new WebhookAnswer { Url = request.Url, ErrorCode = 11215, ErrorText = "more than 10 HTTP redirects" };
        }
        catch (HttpRequestException error)
        {
            return new WebhookAnswer { Url = request.Url, ErrorCode = 11205, ErrorText = $"no connection: {error.Message}" };
        }
        catch (OperationCanceledException)
        {
            return new WebhookAnswer { Url = request.Url, ErrorCode = 11203, ErrorText = "the request was given up" };
        }
        catch (Exception error) when (error is not (IOException or OutOfMemoryException))
        {
            // A test server hands on what a handler throws; over the network that would be an HTTP 500.
            return new WebhookAnswer { Url = request.Url, ErrorCode = 11200, ErrorText = $"the application threw {error.GetType().Name}: {error.Message}" };
        }
        catch (IOException error)
        {
            return new WebhookAnswer { Url = request.Url, ErrorCode = 11206, ErrorText = $"the answer broke off: {error.Message}" };
        }
    }

    private static Uri WithQuery(string url, IReadOnlyList<KeyValuePair<string, string>> parameters)
    {
        var target = new UriBuilder(url);
        var query = string.Join('&', parameters.Select(p => $"{Uri.EscapeDataString(p.Key)}={Uri.EscapeDataString(p.Value)}"));
        target.Query = string.Join('&', new[] { target.Query.TrimStart('?'), query }.Where(q => q.Length > 0));
        return target.Uri;
    }

    private HttpRequestMessage Message(WebhookRequest request, Uri url, IReadOnlyList<KeyValuePair<string, string>>? form)
    {
        var clean = new UriBuilder(url) { UserName = "", Password = "", Fragment = "" }.Uri;
        var message = new HttpRequestMessage(form is null ? HttpMethod.Get : HttpMethod.Post, clean);
        message.Headers.Add("X-Twilio-Signature", TwilioSignature.Compute(authToken, clean, form ?? []));
        message.Headers.Add("I-Twilio-Idempotency-Token", request.IdempotencyToken);
        message.Headers.Add("X-Home-Region", "us1");
        message.Headers.Add("User-Agent", "TwilioProxy/1.1");
        if (url.UserInfo.Length > 0)
        {
            message.Headers.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(Uri.UnescapeDataString(url.UserInfo))));
        }

        if (CookiesFor(request)?.GetCookieHeader(clean) is { Length: > 0 } cookies)
        {
            message.Headers.Add("Cookie", cookies);
        }

        message.Content = form is null ? null : new FormUrlEncodedContent(form);
        return message;
    }

    private void Keep(WebhookRequest request, Uri url, HttpResponseMessage response)
    {
        foreach (var cookie in response.Headers.TryGetValues("Set-Cookie", out var values) ? values : [])
        {
            try
            {
                Cookies(request).SetCookies(url, cookie);
            }
            catch (CookieException)
            {
                // A cookie that cannot be read is not kept, as in any browser.
            }
        }
    }

    // Most applications send none, so a call gets a jar with its first cookie only.
    private CookieContainer? CookiesFor(WebhookRequest request)
    {
        lock (_cookies)
        {
            return _cookies.GetValueOrDefault(request.CallSid ?? "");
        }
    }

    private CookieContainer Cookies(WebhookRequest request)
    {
        lock (_cookies)
        {
            var key = request.CallSid ?? "";
            return _cookies.TryGetValue(key, out var jar) ? jar : _cookies[key] = new CookieContainer();
        }
    }

    // One byte over the limit is enough to know that the answer is too large.
    private static async Task<byte[]> ReadAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
        using var body = new MemoryStream();
        var buffer = new byte[8192];
        while (body.Length <= Engine.Documents.TwimlReader.MaxBytes && await stream.ReadAsync(buffer, cancellation) is var count and > 0)
        {
            body.Write(buffer, 0, count);
        }

        return body.ToArray();
    }
}
