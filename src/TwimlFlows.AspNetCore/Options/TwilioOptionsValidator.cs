using Microsoft.Extensions.Options;

namespace TwimlFlows;

/// <summary>Names every setting that is missing or wrong, and never shows a secret.</summary>
internal sealed class TwilioOptionsValidator : IValidateOptions<TwilioOptions>
{
    public ValidateOptionsResult Validate(string? name, TwilioOptions options)
    {
        var faults = Faults(options).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(TwilioOptions options)
    {
        if (!IsSid(options.AccountSid, "AC"))
        {
            yield return Say(nameof(options.AccountSid), options.AccountSid, "It is AC and 32 hexadecimal digits; the first page of Twilio's console shows it.");
        }

        if (string.IsNullOrWhiteSpace(options.AuthToken))
        {
            yield return Say(nameof(options.AuthToken), null, "Without it no request can be told from a forged one; the first page of Twilio's console shows it.");
        }

        if (options.AuthTokens.Any(string.IsNullOrWhiteSpace))
        {
            yield return Say(nameof(options.AuthTokens), "", "One of the further tokens is empty: take it out.");
        }

        if (string.IsNullOrEmpty(options.ApiKeySid) != string.IsNullOrEmpty(options.ApiKeySecret))
        {
            yield return "Twilio:ApiKeySid and Twilio:ApiKeySecret go together: set both, or neither to use the account's token.";
        }
        else if (!string.IsNullOrEmpty(options.ApiKeySid) && !IsSid(options.ApiKeySid, "SK"))
        {
            yield return Say(nameof(options.ApiKeySid), options.ApiKeySid, "It is SK and 32 hexadecimal digits.");
        }

        if (FaultIn(options.PublicBaseUrl) is { } fault)
        {
            yield return Say(nameof(options.PublicBaseUrl), options.PublicBaseUrl, fault);
        }

        if (FaultIn(options.ApiBaseUrl) is { } apiFault)
        {
            yield return Say(nameof(options.ApiBaseUrl), options.ApiBaseUrl, apiFault);
        }
    }

    private static string Say(string setting, string? value, string what) =>
        $"The setting Twilio:{setting} is {(string.IsNullOrWhiteSpace(value) ? "missing" : "wrong")}. {what}";

    private static bool IsSid(string? text, string prefix) =>
        text is { Length: 34 } && text.StartsWith(prefix, StringComparison.Ordinal) && !text.AsSpan(2).ContainsAnyExcept("0123456789abcdefABCDEF");

    private static string? FaultIn(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("https" or "http"))
        {
            return "It is an absolute address such as https://calls.example.com.";
        }

        return address switch
        {
            { Scheme: "http", IsLoopback: false } => "It begins with https; http is for this machine only, since anybody on the way could read and change calls.",
            { UserInfo.Length: > 0 } or { Query.Length: > 0 } or { Fragment.Length: > 0 } => "It has a host and may have a port and a path, and nothing else.",
            _ when address.Host.Contains('_') => "Twilio refuses host names with an underscore.",
            _ => null,
        };
    }
}
