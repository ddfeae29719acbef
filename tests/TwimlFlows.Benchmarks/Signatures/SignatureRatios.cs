using System.Security.Cryptography;
using System.Text;

namespace TwimlFlows.Benchmarks;

/// <summary>The check of a signature against the bare hash of the same bytes.</summary>
internal static class SignatureRatios
{
    internal static void Run(Race race)
    {
        const string url = TwilioCall.PublicBaseUrl + "/desk/answer";
        var parameters = TwilioCall.Parameters;
        var signature = TwilioSignature.Compute(TwilioCall.AuthToken, url, parameters);
        var key = Encoding.UTF8.GetBytes(TwilioCall.AuthToken);
        var signed = Encoding.UTF8.GetBytes(url + string.Concat(parameters.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key + pair.Value)));
        if (Convert.ToBase64String(HMACSHA1.HashData(key, signed)) != signature || !TwilioSignature.IsValid(signature, TwilioCall.AuthToken, url, parameters))
        {
            throw new InvalidOperationException("Not the same signatures.");
        }

        race.Run(
            "signature check against HMAC-SHA1 alone",
            () => TwilioSignature.IsValid(signature, TwilioCall.AuthToken, url, parameters),
            () =>
            {
                Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
                HMACSHA1.HashData(key, signed, hash);
            });
    }
}
