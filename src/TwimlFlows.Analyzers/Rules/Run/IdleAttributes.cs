using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Run;

/// <summary>Which attributes do nothing, by what else an element has.</summary>
internal static class IdleAttributes
{
    /// <summary>Attributes that only say more about another one.</summary>
    private static readonly (string Elements, string Attributes, string Needed, bool IsFelt)[] _dependent =
    [
        ("Number Client Sip Sim WhatsApp Conference", "statusCallbackEvent", "statusCallback", true),
        ("Number Client Sip Sim WhatsApp Conference", "statusCallbackMethod", "statusCallback", false),
        ("Number Client Sip Application WhatsApp Queue", "method", "url", false),
        ("Dial Enqueue Connect", "method", "action", false),
        ("Conference", "waitMethod", "waitUrl", false),
        ("Enqueue", "waitUrlMethod", "waitUrl", false),
        ("Dial Conference Record", "recordingStatusCallbackEvent", "recordingStatusCallback", true),
        ("Dial Conference Record", "recordingStatusCallbackMethod", "recordingStatusCallback", false),
        ("Gather", "partialResultCallbackMethod", "partialResultCallback", false),
    ];

    private static readonly string[] _ofRecording = ["recordingStatusCallback", "recordingStatusCallbackMethod", "recordingStatusCallbackEvent", "recordingTrack", "trim"];

    private static readonly string[] _ofSpeech = ["hints", "speechTimeout", "speechModel", "language", "profanityFilter", "enhanced", "partialResultCallback", "partialResultCallbackMethod"];

    /// <summary>What a Gather listens to. Of any other word the rules of the vocabulary speak.</summary>
    private static readonly string[] _inputs = ["dtmf", "speech"];

    private static readonly string[] _ofKeys = ["finishOnKey", "numDigits"];

    /// <summary>Why an attribute of an element does nothing; null when it does something, or that is not known.</summary>
    /// <param name="element">The element.</param>
    /// <param name="attribute">The attribute's name.</param>
    /// <param name="constant">The value of an attribute that is written out.</param>
    internal static IdleAttribute? Why(TwimlElement element, string attribute, Func<string, string?> constant) =>
        OfRoom(element, attribute) ?? OfRecording(element, attribute, constant) ?? OfInput(element, attribute, constant) ?? OfDependent(element, attribute);

    private static IdleAttribute? OfRoom(TwimlElement element, string attribute) =>
        element.Name == "Dial" && attribute is "timeout" or "callerId" && element.Elements.Any() && element.Elements.All(noun => noun.Name == "Conference")
            ? new("nobody is rung by a Conference", ", and set this on the call that brings the other one in", IsFelt: true)
            : null;

    private static IdleAttribute? OfRecording(TwimlElement element, string attribute, Func<string, string?> constant)
    {
        if (element.Name is not ("Dial" or "Conference") || !_ofRecording.Contains(attribute) || IsMisspelt(element, "record"))
        {
            return null;
        }

        var isOff = element.Attribute("record") is null || constant("record") is "do-not-record" or "false";
        return isOff ? new("nothing is recorded without record", ", or write what is to be recorded", attribute == "recordingStatusCallback") : null;
    }

    private static IdleAttribute? OfInput(TwimlElement element, string attribute, Func<string, string?> constant)
    {
        if (element.Name != "Gather" || (element.Attribute("input") is not null && constant("input") is null) || IsMisspelt(element, "input"))
        {
            return null;
        }

        var input = (constant("input") ?? "dtmf").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (input.Except(_inputs).Any())
        {
            return null;
        }

        return !input.Contains("speech") && _ofSpeech.Contains(attribute) ? new("without input=\"speech\" nobody listens to what is said", ", or write input=\"dtmf speech\"", IsFelt: true)
            : !input.Contains("dtmf") && input.Length > 0 && _ofKeys.Contains(attribute) ? new("with input=\"speech\" alone no key is taken", ", or write input=\"dtmf speech\"", IsFelt: false)
            : null;
    }

    private static IdleAttribute? OfDependent(TwimlElement element, string attribute)
    {
        foreach (var one in _dependent)
        {
            if (one.Attributes == attribute && one.Elements.Split(' ').Contains(element.Name) && element.Lacks(one.Needed))
            {
                return new($"{one.Needed} is missing, so no such request is made", $", or write {one.Needed}", one.IsFelt);
            }
        }

        return null;
    }

    private static bool IsMisspelt(TwimlElement element, string attribute) => element.Attribute(attribute) is null && !element.Lacks(attribute);
}
