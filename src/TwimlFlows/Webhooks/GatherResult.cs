using System.Globalization;

namespace TwimlFlows;

/// <summary>
/// Keys were pressed or something was said: the request for a Gather's action.
/// </summary>
/// <remarks>Twilio: <see href="https://www.twilio.com/docs/voice/twiml/gather"/>, action.</remarks>
/// <param name="parameters">The request's parameters.</param>
public sealed class GatherResult(CallParameters parameters) : CurrentCall(parameters)
{
    /// <summary>The keys without the finishing one; empty when nothing was pressed.</summary>
    public string Digits => Parameters["Digits"] ?? "";

    /// <summary>What was understood of the speech; null without speech.</summary>
    public string? SpeechResult => Parameters["SpeechResult"];

    /// <summary>How sure Twilio is of the speech, 0 to 1; not always sent.</summary>
    public double? Confidence =>
        double.TryParse(Parameters["Confidence"], NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value) && value is >= 0 and <= 1
            ? value
            : null;
}
