using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace TwimlFlows;

/// <summary>Reads a request of Twilio's and checks its signature, before any code of the application runs.</summary>
internal sealed class WebhookAuthenticator(IOptionsMonitor<TwilioOptions> options, WebhookMetrics metrics, ILogger<WebhookAuthenticator> logger)
{
    private const string FormType = "application/x-www-form-urlencoded";

    /// <summary>A webhook of Twilio Voice: a signed form, or a signed query.</summary>
    internal async ValueTask<WebhookRequestResult> ReadAsync(HttpContext context)
    {
        var result = HttpMethods.IsGet(context.Request.Method)
            ? CheckQuery(context.Request)
            : await ReadFormAsync(context).ConfigureAwait(false);
        return Count(context, result);
    }

    /// <summary>Any signed request; of a body that is no form the query holds the hash. The body can be read again.</summary>
    internal async ValueTask<WebhookRequestResult> CheckAsync(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            return Count(context, CheckQuery(request));
        }

        if (await WebhookBody.ReadAsync<byte[]?>(context, static body => body.ToArray(), tooLarge: null).ConfigureAwait(false) is not { } body)
        {
            return Count(context, TooLarge());
        }

        request.Body = new MemoryStream(body, writable: false);
        return Count(context, IsForm(request) ? CheckForm(request, FormDecoder.Decode(body)) : CheckOther(request, body));
    }

    private static WebhookRequestResult TooLarge() => WebhookRequestResult.Refused(StatusCodes.Status413PayloadTooLarge, "too-large");

    private static WebhookRequestResult Malformed() => WebhookRequestResult.Refused(StatusCodes.Status400BadRequest, "malformed");

    private static bool IsForm(HttpRequest request)
    {
        var type = request.ContentType.AsSpan();
        var end = type.IndexOf(';');
        return (end < 0 ? type : type[..end]).Trim().Equals(FormType, StringComparison.OrdinalIgnoreCase);
    }

    private async ValueTask<WebhookRequestResult> ReadFormAsync(HttpContext context)
    {
        if (!IsForm(context.Request))
        {
            return WebhookRequestResult.Refused(StatusCodes.Status415UnsupportedMediaType, "not-a-form");
        }

        var (isTooLarge, form) = await WebhookBody.ReadAsync<(bool, DecodedForm?)>(
            context, static body => (false, FormDecoder.Decode(body)), tooLarge: (true, null)).ConfigureAwait(false);
        return isTooLarge ? TooLarge() : CheckForm(context.Request, form);
    }

    private WebhookRequestResult CheckQuery(HttpRequest request)
    {
        var query = request.QueryString.Value is { Length: > 1 } text ? Encoding.UTF8.GetBytes(text[1..]) : [];
        return FormDecoder.Decode(query) is { } parameters ? CheckSignature(request, null, new CallParameters(parameters)) : Malformed();
    }

    private WebhookRequestResult CheckForm(HttpRequest request, DecodedForm? form) =>
        form is null ? Malformed() : CheckSignature(request, form, new CallParameters(form));

    private WebhookRequestResult CheckOther(HttpRequest request, byte[] body)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(body, hash);
        var expected = Encoding.ASCII.GetBytes(Convert.ToHexStringLower(hash));
        var given = Encoding.UTF8.GetBytes(request.Query["bodySHA256"].ToString());
        return CryptographicOperations.FixedTimeEquals(given, expected)
            ? CheckSignature(request, null, CallParameters.None)
            : WebhookRequestResult.Refused(StatusCodes.Status403Forbidden, "body");
    }

    /// <param name="request">The request.</param>
    /// <param name="form">What is signed beside the address, or null for nothing.</param>
    /// <param name="parameters">What is accepted when the signature is right.</param>
    private WebhookRequestResult CheckSignature(HttpRequest request, DecodedForm? form, CallParameters parameters)
    {
        var settings = options.CurrentValue;
        var header = request.Headers[TwilioSignature.Header];
        var signature = header.Count == 1 ? header[0] : null;
        var target = SignedUrl.TargetOf(request);
        if (form is not null && FormSignature.IsValid(signature, settings.AuthToken!, settings.PublicBaseUrl.AsSpan().TrimEnd('/'), target, form))
        {
            return WebhookRequestResult.Accepted(parameters);
        }

        IReadOnlyCollection<KeyValuePair<string, string>> signed = form is null ? [] : form;
        if (IsSigned(SignedUrl.AsConfigured(settings.PublicBaseUrl!, target)) || IsSigned(SignedUrl.WithOtherPort(settings.PublicBaseUrl!, target)))
        {
            return WebhookRequestResult.Accepted(parameters);
        }

        return WebhookRequestResult.Refused(StatusCodes.Status403Forbidden, string.IsNullOrEmpty(signature) ? "unsigned" : "signature");

        bool IsSigned(string url)
        {
            var isSigned = TwilioSignature.IsValid(signature, settings.AuthToken!, url, signed);
            for (var i = 0; i < settings.AuthTokens.Count && !isSigned; i++)
            {
                isSigned = TwilioSignature.IsValid(signature, settings.AuthTokens[i], url, signed);
            }

            return isSigned;
        }
    }

    private WebhookRequestResult Count(HttpContext context, WebhookRequestResult result)
    {
        if (result.StatusCode != StatusCodes.Status200OK)
        {
            metrics.Rejected(result.Reason);
            WebhookLog.Refused(logger, context.Request.Path, result.StatusCode, result.Reason);
        }

        return result;
    }
}
