// Written from Data/dial.json by the test of the catalogue; see src/docs/catalogue.md.
namespace TwimlFlows.Analyzers.Catalogue;

internal static class DialTable
{
    internal static readonly ElementInfo[] Elements =
    [
        new("Queue", ElementKind.Noun)
        {
            Parents = ["Dial", "Response"],
            Text = TextRule.Required,
            MaxText = 64,
            TextOr = ["reservationSid"],
            Attributes =
            [
                new("method", ValueKind.Word) { Words = WordsTable.Method, Default = "POST" },
                new("postWorkActivitySid", ValueKind.Text),
                new("reservationSid", ValueKind.Text),
                new("url", ValueKind.Url) { Context = "queue-url" },
            ],
        },
        new("ApplicationSid", ElementKind.Noun)
        {
            Parents = ["Application"],
            Text = TextRule.Required,
        },
        new("Parameter", ElementKind.Noun)
        {
            Parents = ["Application", "Client", "ConversationRelay", "Hangup", "Pay", "Reject", "Siprec", "Stream", "Transcription", "VirtualAgent"],
            Attributes =
            [
                new("name", ValueKind.Text) { IsRequired = true },
                new("value", ValueKind.Text) { IsRequired = true },
            ],
        },
        new("Identity", ElementKind.Noun)
        {
            Parents = ["Client"],
            Text = TextRule.Required,
        },
        new("Application", ElementKind.Noun)
        {
            Parents = ["Dial"],
            Text = TextRule.Required,
            TextOr = ["ApplicationSid"],
            Attributes =
            [
                new("copyParentTo", ValueKind.Boolean),
                new("customerId", ValueKind.Text),
                new("method", ValueKind.Word) { Words = WordsTable.Method, Default = "POST" },
                new("statusCallback", ValueKind.Url),
                new("statusCallbackEvent", ValueKind.Words) { Words = WordsTable.CallEvent },
                new("statusCallbackMethod", ValueKind.Word) { Words = WordsTable.Method, Default = "POST" },
                new("url", ValueKind.Url) { Context = "pre-bridge" },
            ],
        },
        new("Client", ElementKind.Noun)
        {
            Parents = ["Dial"],
            Text = TextRule.Required,
            MaxText = 256,
            TextOr = ["Identity"],
            Attributes =
            [
                new("method", ValueKind.Word) { Words = WordsTable.Method, Default = "POST" },
                new("statusCallback", ValueKind.Url),
                new("statusCallbackEvent", ValueKind.Words) { Words = WordsTable.CallEvent, Default = "completed" },
                new("statusCallbackMethod", ValueKind.Word) { Words = WordsTable.Method, Default = "POST" },
                new("url", ValueKind.Url) { Context = "pre-bridge" },
                new("clientNotificationUrl", ValueKind.Url) { IsUndeclared = true },
            ],
        },
        new("Conference", ElementKind.Noun)
        {
            Parents = ["Dial"],
            Text = TextRule.Required,
            MaxText = 128,
            Attributes =
            [
                new("beep", ValueKind.Word) { Words = WordsTable.Beep, Default = "true" },
                new("coach", ValueKind.Text) { Pattern = @"^CA[0-9a-f]{32}$" },
                new("endConferenceOnExit", ValueKind.Boolean) { Default = "false" },
                new("eventCallbackUrl", ValueKind.Url) { IsDeprecated = true, ReplacedBy = "recordingStatusCallback" },
                new("jitterBufferSize", ValueKind.Word) { Words = new("large medium small off"), Default = "large" },
                new("maxParticipants", ValueKind.Integer) { Min = 1, Max = 250, Default = "250" },
                new("muted", ValueKind.Boolean) { Default = "false" },
                new("participantLabel", ValueKind.Text) { MaxLength = 128 },
                new("record", ValueKind.Word) { Words = new("do-not-record record-from-start"), Default = "do-not-record" },
                new("recordingConfigurationId", ValueKind.Text),
                new("recordingStatusCallback", ValueKind.Url),
                new("recordingStatusCallbackEvent", ValueKind.Words) { Words = WordsTable.RecordingEvent, Default = "completed" },
                new("recordingStatusCallbackMethod", ValueKind.Word) { Words = WordsTable.Method, Default = "POST" },
                new("region", ValueKind.Word) { Words = new("us1 us2 ie1 sg1 br1 au1 jp1 de1") },
                new("startConferenceOnEnter", ValueKind.Boolean) { Default = "true" },
                new("statusCallback", ValueKind.Url),
                new("statusCallbackEvent", ValueKind.Words) { Words = new("start end join leave mute hold modify speaker announcement") },
                new("statusCallbackMethod", ValueKind.Word) { Words = WordsTable.Method, Default = "POST" },
                new("trim", ValueKind.Word) { Words = WordsTable.Trim, Default = "trim-silence" },
                new("waitMethod", ValueKind.Word) { Words = WordsTable.Method, Default = "POST" },
                new("waitUrl", ValueKind.Url) { Default = "https://s3.amazonaws.com/com.twilio.sounds.music/index.xml", MayBeEmpty = true, Context = "conference-wait" },
            ],
        },
        new("Number", ElementKind.Noun)
        {
            Parents = ["Dial"],
            Text = TextRule.Required,
            Attributes =
            [
                new("amdStatusCallback", ValueKind.Url),
                new("amdStatusCallbackMethod", ValueKind.Word) { Words = WordsTable.Method, Default = "POST" },
                new("byoc", ValueKind.Text),
                new("machineDetection", ValueKind.Word) { Words = new("Enable DetectMessageEnd") },
                new("machineDetectionSilenceTimeout", ValueKind.Milliseconds) { Min = 2000, Max = 10000, Default = "5000" },
                new("machineDetectionSpeechEndThreshold", ValueKind.Milliseconds) { Min = 500, Max = 5000, Default = "1200" },
                new("machineDetectionSpeechThreshold", ValueKind.Milliseconds) { Min = 1000, Max = 6000, Default = "2400" },
                new("machineDetectionTimeout", ValueKind.Seconds) { Min = 3, Max = 60, Default = "30" },
                new("method", ValueKind.Word) { Words = WordsTable.Method, Default = "POST" },
                new("sendDigits", ValueKind.Text) { Pattern = @"^[0-9A-DwW#*]+$" },
                new("statusCallback", ValueKind.Url),
                new("statusCallbackEvent", ValueKind.Words) { Words = WordsTable.CallEvent, Default = "completed" },
                new("statusCallbackMethod", ValueKind.Word) { Words = WordsTable.Method, Default = "POST" },
                new("url", ValueKind.Url) { Context = "pre-bridge" },
            ],
        },
        new("Sim", ElementKind.Noun)
        {
            Parents = ["Dial"],
            Text = TextRule.Required,
        },
        new("Sip", ElementKind.Noun)
        {
            Parents = ["Dial"],
            Text = TextRule.Required,
            TextOr = ["Uri"],
            Attributes =
            [
                new("amdStatusCallback", ValueKind.Url),
                new("amdStatusCallbackMethod", ValueKind.Word) { Words = WordsTable.Method },
                new("machineDetection", ValueKind.Text),
                new("machineDetectionSilenceTimeout", ValueKind.Milliseconds) { Min = 2000, Max = 10000, Default = "5000" },
                new("machineDetectionSpeechEndThreshold", ValueKind.Milliseconds) { Min = 500, Max = 5000, Default = "1200" },
                new("machineDetectionSpeechThreshold", ValueKind.Milliseconds) { Min = 1000, Max = 6000, Default = "2400" },
                new("machineDetectionTimeout", ValueKind.Seconds) { Min = 3, Max = 60, Default = "30" },
                new("method", ValueKind.Word) { Words = WordsTable.Method, Default = "POST" },
                new("password", ValueKind.Text),
                new("statusCallback", ValueKind.Url),
                new("statusCallbackEvent", ValueKind.Words) { Words = WordsTable.CallEvent },
                new("statusCallbackMethod", ValueKind.Word) { Words = WordsTable.Method, Default = "POST" },
                new("url", ValueKind.Url) { Context = "pre-bridge" },
                new("username", ValueKind.Text),
            ],
        },
        new("WhatsApp", ElementKind.Noun)
        {
            Parents = ["Dial"],
            Text = TextRule.Required,
            Attributes =
            [
                new("method", ValueKind.Word) { Words = WordsTable.Method, Default = "POST" },
                new("statusCallback", ValueKind.Url),
                new("statusCallbackEvent", ValueKind.Words) { Words = WordsTable.CallEvent },
                new("statusCallbackMethod", ValueKind.Word) { Words = WordsTable.Method, Default = "POST" },
                new("url", ValueKind.Url) { Context = "pre-bridge" },
            ],
        },
        new("Task", ElementKind.Noun)
        {
            Parents = ["Enqueue"],
            Text = TextRule.Required,
            Attributes =
            [
                new("priority", ValueKind.Integer),
                new("timeout", ValueKind.Seconds),
            ],
        },
        new("Header", ElementKind.Noun)
        {
            Parents = ["Headers"],
            Attributes =
            [
                new("name", ValueKind.Text) { IsRequired = true },
                new("value", ValueKind.Text) { IsRequired = true },
            ],
        },
        new("Sip", ElementKind.Noun)
        {
            Parents = ["Refer"],
            Text = TextRule.Required,
        },
        new("Headers", ElementKind.Noun)
        {
            Parents = ["Sip"],
            NeedsChild = true,
        },
        new("Uri", ElementKind.Noun)
        {
            Parents = ["Sip"],
            Text = TextRule.Optional,
            Attributes =
            [
                new("password", ValueKind.Text),
                new("priority", ValueKind.Text),
                new("username", ValueKind.Text),
                new("weight", ValueKind.Text),
            ],
        },
    ];
}
