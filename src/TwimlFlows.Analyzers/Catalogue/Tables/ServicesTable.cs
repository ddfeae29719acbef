// Written from Data/services.json by the test of the catalogue; see src/docs/catalogue.md.
namespace TwimlFlows.Analyzers.Catalogue;

internal static class ServicesTable
{
    internal static readonly ElementInfo[] Elements =
    [
        new("AiSession", ElementKind.Noun)
        {
            Parents = ["Connect"],
            IsOpen = true,
            Attributes =
            [
                new("aiConnector", ValueKind.Text),
                new("aiSessionConfiguration", ValueKind.Text),
            ],
        },
        new("Autopilot", ElementKind.Noun)
        {
            Parents = ["Connect"],
            Text = TextRule.Required,
            IsDeprecated = true,
        },
        new("Conversation", ElementKind.Noun)
        {
            Parents = ["Connect"],
            Attributes =
            [
                new("inboundAutocreation", ValueKind.Boolean),
                new("inboundTimeout", ValueKind.Integer),
                new("method", ValueKind.Word) { Words = WordsTable.Method },
                new("record", ValueKind.Word) { Words = new("do-not-record record-from-answer record-from-ringing record-from-answer-dual record-from-ringing-dual true false") },
                new("recordingStatusCallback", ValueKind.Url),
                new("recordingStatusCallbackEvent", ValueKind.Words) { Words = WordsTable.RecordingEvent },
                new("recordingStatusCallbackMethod", ValueKind.Word) { Words = WordsTable.Method },
                new("routingAssignmentTimeout", ValueKind.Integer),
                new("serviceInstanceSid", ValueKind.Text),
                new("statusCallback", ValueKind.Url),
                new("statusCallbackEvent", ValueKind.Words) { Words = new("call-initiated call-ringing call-answered call-completed") },
                new("statusCallbackMethod", ValueKind.Word) { Words = WordsTable.Method },
                new("trim", ValueKind.Word) { Words = WordsTable.Trim },
                new("url", ValueKind.Url),
            ],
        },
        new("ConversationRelay", ElementKind.Noun)
        {
            Parents = ["Connect"],
            IsOpen = true,
            Attributes =
            [
                new("backgroundNoiseReduction", ValueKind.Text) { IsUndeclared = true },
                new("backgroundnoisereduction", ValueKind.Text),
                new("conversationConfiguration", ValueKind.Text) { IsUndeclared = true },
                new("debug", ValueKind.Text),
                new("deepgramSmartFormat", ValueKind.Text) { IsUndeclared = true },
                new("deepgramsmartformat", ValueKind.Text),
                new("dtmfDetection", ValueKind.Boolean),
                new("elevenlabsTextNormalization", ValueKind.Text),
                new("eotThreshold", ValueKind.Text) { IsUndeclared = true },
                new("events", ValueKind.Text),
                new("hints", ValueKind.Text),
                new("ignoreBackchannel", ValueKind.Text) { IsUndeclared = true },
                new("ignorebackchannel", ValueKind.Text),
                new("intelligenceService", ValueKind.Text),
                new("interruptSensitivity", ValueKind.Text),
                new("interruptible", ValueKind.Text),
                new("language", ValueKind.Text),
                new("partialPrompts", ValueKind.Boolean),
                new("preemptible", ValueKind.Boolean),
                new("profanityFilter", ValueKind.Boolean),
                new("reportInputDuringAgentSpeech", ValueKind.Word) { Words = new("none dtmf speech any true false") },
                new("speechModel", ValueKind.Text),
                new("speechTimeout", ValueKind.Text) { IsUndeclared = true },
                new("speechtimeout", ValueKind.Text),
                new("transcriptionLanguage", ValueKind.Text),
                new("transcriptionProvider", ValueKind.Text),
                new("ttsLanguage", ValueKind.Text),
                new("ttsProvider", ValueKind.Text),
                new("turnDetection", ValueKind.Text) { IsUndeclared = true },
                new("url", ValueKind.Url) { Scheme = "wss", IsRequired = true },
                new("voice", ValueKind.Text),
                new("welcomeGreeting", ValueKind.Text),
                new("welcomeGreetingInterruptible", ValueKind.Text),
            ],
        },
        new("ConversationRelaySession", ElementKind.Noun)
        {
            Parents = ["Connect"],
            IsOpen = true,
            Attributes =
            [
                new("connector", ValueKind.Text),
                new("sessionConfiguration", ValueKind.Text),
            ],
        },
        new("Room", ElementKind.Noun)
        {
            Parents = ["Connect"],
            Text = TextRule.Required,
            Attributes =
            [
                new("participantIdentity", ValueKind.Text),
            ],
        },
        new("Stream", ElementKind.Noun)
        {
            Parents = ["Connect", "Start", "Stop"],
            Attributes =
            [
                new("audioFormat", ValueKind.Text),
                new("connectorName", ValueKind.Text),
                new("name", ValueKind.Text),
                new("sampleRate", ValueKind.Text),
                new("statusCallback", ValueKind.Url),
                new("statusCallbackMethod", ValueKind.Word) { Words = WordsTable.Method },
                new("track", ValueKind.Word) { Words = WordsTable.Track },
                new("url", ValueKind.Url) { Scheme = "wss" },
            ],
        },
        new("VirtualAgent", ElementKind.Noun)
        {
            Parents = ["Connect"],
            Attributes =
            [
                new("connectorName", ValueKind.Text),
                new("language", ValueKind.Text),
                new("sentimentAnalysis", ValueKind.Boolean),
                new("statusCallback", ValueKind.Url),
                new("statusCallbackMethod", ValueKind.Word) { Words = WordsTable.Method },
            ],
        },
        new("Language", ElementKind.Noun)
        {
            Parents = ["ConversationRelay"],
            IsOpen = true,
            Attributes =
            [
                new("code", ValueKind.Text) { IsRequired = true },
                new("speechModel", ValueKind.Text),
                new("transcriptionProvider", ValueKind.Text),
                new("ttsProvider", ValueKind.Text),
                new("voice", ValueKind.Text),
            ],
        },
        new("Recording", ElementKind.Noun)
        {
            Parents = ["Start"],
            Attributes =
            [
                new("channels", ValueKind.Word) { Words = new("mono dual") },
                new("recordingConfigurationId", ValueKind.Text),
                new("recordingStatusCallback", ValueKind.Url),
                new("recordingStatusCallbackEvent", ValueKind.Words) { Words = WordsTable.RecordingEvent },
                new("recordingStatusCallbackMethod", ValueKind.Word) { Words = WordsTable.Method },
                new("track", ValueKind.Word) { Words = new("inbound outbound both") },
                new("trim", ValueKind.Word) { Words = WordsTable.Trim },
            ],
        },
        new("Siprec", ElementKind.Noun)
        {
            Parents = ["Start", "Stop"],
            Attributes =
            [
                new("connectorName", ValueKind.Text),
                new("name", ValueKind.Text),
                new("statusCallback", ValueKind.Url),
                new("statusCallbackMethod", ValueKind.Word) { Words = WordsTable.Method },
                new("track", ValueKind.Word) { Words = WordsTable.Track },
            ],
        },
        new("Transcription", ElementKind.Noun)
        {
            Parents = ["Start", "Stop"],
            IsOpen = true,
            Attributes =
            [
                new("enableAutomaticPunctuation", ValueKind.Boolean),
                new("hints", ValueKind.Text),
                new("inboundTrackLabel", ValueKind.Text),
                new("intelligenceService", ValueKind.Text),
                new("languageCode", ValueKind.Text),
                new("name", ValueKind.Text),
                new("outboundTrackLabel", ValueKind.Text),
                new("partialResults", ValueKind.Boolean),
                new("profanityFilter", ValueKind.Boolean),
                new("speechModel", ValueKind.Text),
                new("statusCallbackMethod", ValueKind.Word) { Words = WordsTable.Method },
                new("statusCallbackUrl", ValueKind.Url),
                new("track", ValueKind.Word) { Words = WordsTable.Track },
                new("transcriptionEngine", ValueKind.Text),
            ],
        },
        new("Config", ElementKind.Noun)
        {
            Parents = ["Transcription", "VirtualAgent"],
            Attributes =
            [
                new("name", ValueKind.Text) { IsRequired = true },
                new("value", ValueKind.Text) { IsRequired = true },
            ],
        },
    ];
}
