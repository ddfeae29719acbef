namespace TwimlFlows;

/// <summary>The settings, usually in the section <c>Twilio</c>. Each that is missing or wrong is named when the host starts.</summary>
public sealed class TwilioOptions
{
    /// <summary>The account: AC and 32 hexadecimal digits.</summary>
    public string? AccountSid { get; set; }

    /// <summary>The account's auth token: it signs Twilio's requests, and ours when there is no API key.</summary>
    public string? AuthToken { get; set; }

    /// <summary>Further tokens whose signatures are accepted, for the time of a rotation.</summary>
    public IList<string> AuthTokens { get; } = [];

    /// <summary>An API key for our requests: SK and 32 hexadecimal digits. It goes with <see cref="ApiKeySecret"/>.</summary>
    public string? ApiKeySid { get; set; }

    /// <summary>The API key's secret.</summary>
    public string? ApiKeySecret { get; set; }

    /// <summary>What Twilio calls: https, or http on loopback; it may have a path. Signatures are checked against it.</summary>
    public string? PublicBaseUrl { get; set; }

    /// <summary>Twilio's REST API. Default <c>https://api.twilio.com</c>.</summary>
    public string ApiBaseUrl { get; set; } = "https://api.twilio.com";
}
