namespace TwimlFlows.Emulator;

/// <summary>What a telephone is called by: a number in E.164 form, client:identity, or a SIP address.</summary>
internal static class PhoneAddresses
{
    public const string Client = "client:";
    private const int LongestIdentity = 256;

    public static bool IsClient(string text) => ClientOf(text) is not null;

    public static bool IsSip(string text) => SipOf(text) is not null;

    public static bool IsAny(string text) => PhoneNumbers.IsE164(text) || IsClient(text) || IsSip(text);

    public static string Require(string address) => IsAny(address)
        ? address
        : throw new ArgumentException(
            $"\"{address}\" is no phone number in E.164 form (such as +15558675310), no client:identity, and no SIP address.", nameof(address));

    /// <summary>The address of a client, or null when the identity is empty, too long or has blanks.</summary>
    public static string? FromIdentity(string identity) => ClientOf(Client + identity);

    /// <summary>The SIP address without its parameters and headers, or null when it is none.</summary>
    public static string? SipOf(string text)
    {
        var end = text.AsSpan().IndexOfAny(';', '?');
        var address = end < 0 ? text : text[..end];
        var start = address.StartsWith("sip:", StringComparison.Ordinal) ? 4 : address.StartsWith("sips:", StringComparison.Ordinal) ? 5 : -1;
        return start > 0 && address.Length > start && !address.AsSpan().ContainsAny(' ', '\t') ? address : null;
    }

    private static string? ClientOf(string text) =>
        text.StartsWith(Client, StringComparison.Ordinal) && text.Length > Client.Length
        && text.Length <= Client.Length + LongestIdentity && !text.AsSpan().ContainsAny(' ', '\t')
            ? text
            : null;
}
