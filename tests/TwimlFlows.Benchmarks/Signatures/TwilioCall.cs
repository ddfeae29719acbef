namespace TwimlFlows.Benchmarks;

/// <summary>What Twilio sends when somebody calls: some twenty parameters.</summary>
internal static class TwilioCall
{
    internal const string AccountSid = "AC0123456789abcdef0123456789abcdef";
    internal const string AuthToken = "0123456789abcdef0123456789abcdef";
    internal const string PublicBaseUrl = "https://flows.example.test";
    internal const string CallSid = "CA00000000000000000000000000000001";

    internal static KeyValuePair<string, string>[] Parameters { get; } =
    [
        new("AccountSid", AccountSid),
        new("ApiVersion", "2010-04-01"),
        new("CallSid", CallSid),
        new("CallStatus", "in-progress"),
        new("CallToken", """{"parentCallInfoToken":"eyJhbGciOiJFUzI1NiJ9.eyJjYWxsU2lkIjoiQ0EwMDAwMDAwMDAifQ.c2lnbmF0dXJl","identityHeaderTokens":[]}"""),
        new("Called", "+15550100"),
        new("CalledCity", "SAN FRANCISCO"),
        new("CalledCountry", "US"),
        new("CalledState", "CA"),
        new("CalledZip", "94105"),
        new("Caller", "+15558675310"),
        new("CallerCity", "OAKLAND"),
        new("CallerCountry", "US"),
        new("CallerState", "CA"),
        new("CallerZip", "94601"),
        new("Direction", "inbound"),
        new("From", "+15558675310"),
        new("FromCity", "OAKLAND"),
        new("FromCountry", "US"),
        new("FromState", "CA"),
        new("FromZip", "94601"),
        new("To", "+15550100"),
        new("ToCity", "SAN FRANCISCO"),
        new("ToCountry", "US"),
        new("ToState", "CA"),
        new("ToZip", "94105"),
    ];
}
