using System.Collections.Frozen;

namespace TwimlFlows.Emulator.Engine.Documents;

/// <summary>The verbs and attributes that Twilio's schema knows, as far as the emulator runs them.</summary>
internal static class TwimlSchema
{
    /// <summary>Verbs that Twilio runs and the emulator does not yet.</summary>
    public static FrozenSet<string> NotEmulated { get; } = Set(
        "Connect Echo Pay Prompt Queue Record Refer Sms Start Stop");

    /// <summary>Nouns of Dial that Twilio knows and the emulator does not reach yet.</summary>
    public static FrozenSet<string> NounsNotEmulated { get; } = Set("Application Sim WhatsApp");

    public static FrozenSet<string> WaitVerbs { get; } = Set("Say Play Pause Redirect");

    public static FrozenSet<string> QueueWaitVerbs { get; } = Set("Say Play Pause Gather Redirect Hangup Leave");

    public static FrozenSet<string> PreBridgeVerbs { get; } = Set("Say Play Pause Gather Redirect Hangup");

    private static readonly FrozenSet<string> Nouns = Set("Client Conference Number Queue Sip");

    private static readonly FrozenDictionary<string, FrozenSet<string>> Attributes = new Dictionary<string, FrozenSet<string>>
    {
        ["Say"] = Set("language loop voice"),
        ["Play"] = Set("digits loop"),
        ["Pause"] = Set("length"),
        ["Gather"] = Set("action actionOnEmptyResult bargeIn debug enhanced finishOnKey hints input language maxSpeechTime method numDigits partialResultCallback partialResultCallbackMethod profanityFilter speechModel speechTimeout timeout dtmfDetection"),
        ["Redirect"] = Set("method"),
        ["Hangup"] = Set(""),
        ["Reject"] = Set("reason"),
        ["Dial"] = Set("action answerOnBridge callerId events hangupOnStar method passports record recordingStatusCallback recordingStatusCallbackEvent recordingStatusCallbackMethod recordingTrack referMethod referUrl ringTone sequential timeLimit timeout trim trunkSid"),
        ["Enqueue"] = Set("action maxQueueSize method waitUrl waitUrlMethod workflowSid"),
        ["Leave"] = Set(""),
        ["Queue"] = Set("method postWorkActivitySid reservationSid url"),
        ["Conference"] = Set("beep coach endConferenceOnExit eventCallbackUrl jitterBufferSize maxParticipants muted participantLabel record recordingStatusCallback recordingStatusCallbackEvent recordingStatusCallbackMethod region startConferenceOnEnter statusCallback statusCallbackEvent statusCallbackMethod trim waitMethod waitUrl"),
        ["Number"] = Set("amdStatusCallback amdStatusCallbackMethod byoc machineDetection machineDetectionSilenceTimeout machineDetectionSpeechEndThreshold machineDetectionSpeechThreshold machineDetectionTimeout method phoneNumberSid sendDigits statusCallback statusCallbackEvent statusCallbackMethod url"),
        ["Client"] = Set("clientNotificationUrl method statusCallback statusCallbackEvent statusCallbackMethod url"),
        ["Sip"] = Set("amdStatusCallback amdStatusCallbackMethod machineDetection machineDetectionSilenceTimeout machineDetectionSpeechEndThreshold machineDetectionSpeechThreshold machineDetectionTimeout method password statusCallback statusCallbackEvent statusCallbackMethod url username"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What Twilio would warn of with 12200: an unknown verb, noun or attribute.</summary>
    public static IEnumerable<string> Complaints(TwimlElement element)
    {
        if (!Attributes.TryGetValue(element.Name, out var known))
        {
            yield return $"<{element.Name}> is no TwiML element that belongs here; it is skipped.";
            yield break;
        }

        foreach (var attribute in element.Attributes.Where(a => !known.Contains(a)))
        {
            yield return $"<{element.Name}> has no attribute {attribute}; it is ignored.";
        }
    }

    public static bool Knows(string verb) => Attributes.ContainsKey(verb) && !Nouns.Contains(verb);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
