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

        if (PublicAddress.FaultIn(options.PublicBaseUrl) is { } fault)
        {
            yield return Say(nameof(options.PublicBaseUrl), options.PublicBaseUrl, fault);
        }

        if (PublicAddress.FaultIn(options.ApiBaseUrl) is { } apiFault)
        {
            yield return Say(nameof(options.ApiBaseUrl), options.ApiBaseUrl, apiFault);
        }
    }

    private static string Say(string setting, string? value, string what) =>
        $"The setting Twilio:{setting} is {(string.IsNullOrWhiteSpace(value) ? "missing" : "wrong")}. {what}";

    private static bool IsSid(string? text, string prefix) =>
        text is { Length: 34 } && text.StartsWith(prefix, StringComparison.Ordinal) && !text.AsSpan(2).ContainsAnyExcept("0123456789abcdefABCDEF");
}
