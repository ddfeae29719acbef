namespace TwimlFlows;

/// <summary>Twilio refused a request in a way that no operation expects.</summary>
/// <remarks>Twilio: <see href="https://www.twilio.com/docs/usage/twilios-response"/>, exceptions.</remarks>
/// <param name="status">The HTTP status.</param>
/// <param name="code">Twilio's code, or null when the answer had none: <see href="https://www.twilio.com/docs/api/errors"/>.</param>
/// <param name="message">What Twilio said.</param>
/// <param name="moreInfo">Twilio's page about it.</param>
public sealed class TwilioApiException(int status, int? code, string message, string? moreInfo = null) : Exception(message)
{
    /// <summary>The HTTP status.</summary>
    public int Status { get; } = status;

    /// <summary>Twilio's code, or null when the answer had none.</summary>
    public int? Code { get; } = code;

    /// <summary>Twilio's page about it.</summary>
    public string? MoreInfo { get; } = moreInfo;
}
