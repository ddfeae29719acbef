// Written from Data/response.json by the test of the catalogue; see src/docs/catalogue.md.
namespace TwimlFlows.Analyzers.Catalogue;

internal static class ResponseTable
{
    internal static readonly ElementInfo[] Elements =
    [
        new("Response", ElementKind.Root)
        {
        },
        new("Connect", ElementKind.Verb)
        {
            Parents = ["Response"],
            NeedsChild = true,
            Attributes =
            [
                new("action", ValueKind.Url),
                new("method", ValueKind.Word) { Words = WordsTable.Method, Default = "POST" },
            ],
        },
        new("Dial", ElementKind.Verb)
        {
            Parents = ["Response"],
            Text = TextRule.Required,
            TextOr = ["Application", "Client", "Conference", "Number", "Queue", "Sim", "Sip", "WhatsApp"],
            Attributes =
            [
                new("action", ValueKind.Url),
                new("answerOnBridge", ValueKind.Boolean) { Default = "false" },
                new("callerId", ValueKind.Text),
                new("events", ValueKind.Word) { Words = new("call-progress-event") },
                new("hangupOnStar", ValueKind.Boolean) { Default = "false" },
                new("method", ValueKind.Word) { Words = WordsTable.Method, Default = "POST" },
                new("passports", ValueKind.Text),
                new("record", ValueKind.Word) { Words = new("do-not-record record-from-answer record-from-ringing record-from-answer-dual record-from-ringing-dual true false"), Default = "do-not-record" },
                new("recordingConfigurationId", ValueKind.Text),
                new("recordingStatusCallback", ValueKind.Url),
                new("recordingStatusCallbackEvent", ValueKind.Words) { Words = WordsTable.RecordingEvent, Default = "completed" },
                new("recordingStatusCallbackMethod", ValueKind.Word) { Words = WordsTable.Method, Default = "POST" },
                new("recordingTrack", ValueKind.Word) { Words = new("both inbound outbound"), Default = "both" },
                new("referMethod", ValueKind.Word) { Words = WordsTable.Method, Default = "POST" },
                new("referUrl", ValueKind.Url),
                new("ringTone", ValueKind.Word) { Words = WordsTable.DialRingTone },
                new("sequential", ValueKind.Boolean) { Default = "false" },
                new("timeLimit", ValueKind.Seconds) { Min = 1, Max = 86400, Default = "14400" },
                new("timeout", ValueKind.Seconds) { Min = 5, Max = 600, Default = "30" },
                new("trim", ValueKind.Word) { Words = WordsTable.Trim, Default = "do-not-trim" },
                new("callReason", ValueKind.Text) { MaxLength = 50, IsUndeclared = true },
            ],
        },
        new("Echo", ElementKind.Verb)
        {
            Parents = ["Response"],
        },
        new("Enqueue", ElementKind.Verb)
        {
            Parents = ["Response"],
            Text = TextRule.Required,
            MaxText = 64,
            TextOr = ["workflowSid"],
            Attributes =
            [
                new("action", ValueKind.Url),
                new("maxQueueSize", ValueKind.Integer),
                new("method", ValueKind.Word) { Words = WordsTable.Method, Default = "POST" },
                new("waitUrl", ValueKind.Url) { Default = "https://s3.amazonaws.com/com.twilio.sounds.music/index.xml", MayBeEmpty = true, Context = "enqueue-wait" },
                new("waitUrlMethod", ValueKind.Word) { Words = WordsTable.Method, Default = "POST" },
                new("workflowSid", ValueKind.Text) { Pattern = @"^WW[0-9a-fA-F]{32}$" },
            ],
        },
        new("Gather", ElementKind.Verb)
        {
            Parents = ["Response"],
            Attributes =
            [
                new("action", ValueKind.Url),
                new("actionOnEmptyResult", ValueKind.Boolean) { Default = "false" },
                new("bargeIn", ValueKind.Boolean),
                new("debug", ValueKind.Boolean),
                new("enhanced", ValueKind.Boolean) { Default = "false", IsDeprecated = true },
                new("finishOnKey", ValueKind.Text) { Pattern = @"^[0-9#*]?$", Default = "#", MayBeEmpty = true },
                new("hints", ValueKind.Text),
                new("input", ValueKind.Words) { Words = new("dtmf speech"), Default = "dtmf" },
                new("language", ValueKind.Word) { Words = WordsTable.GatherLanguage, Default = "en-US" },
                new("maxSpeechTime", ValueKind.Seconds),
                new("method", ValueKind.Word) { Words = WordsTable.Method, Default = "POST" },
                new("numDigits", ValueKind.Integer) { Min = 1 },
                new("partialResultCallback", ValueKind.Url),
                new("partialResultCallbackMethod", ValueKind.Word) { Words = WordsTable.Method, Default = "POST" },
                new("profanityFilter", ValueKind.Boolean) { Default = "true" },
                new("speechModel", ValueKind.Word) { Words = new("default numbers_and_commands phone_call experimental_conversations experimental_utterances googlev2_long googlev2_short googlev2_telephony googlev2_telephony_short"), IsOpen = true, Default = "default" },
                new("speechTimeout", ValueKind.Text) { Pattern = @"^(auto|[1-9][0-9]*)$" },
                new("timeout", ValueKind.Seconds) { Words = new("auto"), Min = 0, Default = "5" },
            ],
        },
        new("Hangup", ElementKind.Verb)
        {
            Parents = ["Response"],
        },
        new("Leave", ElementKind.Verb)
        {
            Parents = ["Response"],
        },
        new("Pause", ElementKind.Verb)
        {
            Parents = ["Gather", "Prompt", "Response"],
            Attributes =
            [
                new("length", ValueKind.Seconds) { Min = 0, Default = "1" },
            ],
        },
        new("Pay", ElementKind.Verb)
        {
            Parents = ["Response"],
            Attributes =
            [
                new("action", ValueKind.Url),
                new("bankAccountType", ValueKind.Word) { Words = new("consumer-checking consumer-savings commercial-checking commercial-savings") },
                new("chargeAmount", ValueKind.Text),
                new("currency", ValueKind.Text),
                new("description", ValueKind.Text),
                new("input", ValueKind.Word) { Words = new("dtmf") },
                new("language", ValueKind.Word) { Words = WordsTable.PayLanguage },
                new("maxAttempts", ValueKind.Integer),
                new("minPostalCodeLength", ValueKind.Integer),
                new("paymentConnector", ValueKind.Text),
                new("paymentMethod", ValueKind.Word) { Words = new("ach-debit credit-card") },
                new("postalCode", ValueKind.Text),
                new("securityCode", ValueKind.Boolean),
                new("statusCallback", ValueKind.Url),
                new("statusCallbackMethod", ValueKind.Word) { Words = WordsTable.Method },
                new("timeout", ValueKind.Seconds),
                new("tokenType", ValueKind.Word) { Words = new("one-time reusable payment-method") },
                new("validCardTypes", ValueKind.Words) { Words = WordsTable.Card },
            ],
        },
        new("Play", ElementKind.Verb)
        {
            Parents = ["Gather", "Prompt", "Response"],
            Text = TextRule.Required,
            IsTextUrl = true,
            TextOr = ["digits"],
            Attributes =
            [
                new("digits", ValueKind.Text) { Pattern = @"^[0-9A-DwW#*]+$" },
                new("loop", ValueKind.Integer) { Min = 0, Default = "1" },
            ],
        },
        new("Prompt", ElementKind.Verb)
        {
            Parents = ["Pay", "Response"],
            Attributes =
            [
                new("attempt", ValueKind.Integers),
                new("cardType", ValueKind.Words) { Words = WordsTable.Card, DeprecatedWords = new("master-card") },
                new("errorType", ValueKind.Words) { Words = new("timeout invalid-card-number invalid-card-type invalid-date invalid-security-code invalid-bank-routing-number invalid-bank-account-number internal-error input-matching-failed"), DeprecatedWords = new("date-validation-failed") },
                new("for", ValueKind.Word) { Words = new("payment-card-number expiration-date security-code postal-code payment-processing bank-account-number bank-routing-number") },
                new("requireMatchingInputs", ValueKind.Boolean),
            ],
        },
        new("Record", ElementKind.Verb)
        {
            Parents = ["Response"],
            Attributes =
            [
                new("action", ValueKind.Url),
                new("finishOnKey", ValueKind.Text) { Pattern = @"^[0-9#*]+$", Default = "1234567890*#" },
                new("maxLength", ValueKind.Seconds) { Min = 2, Max = 86400, Default = "3600" },
                new("method", ValueKind.Word) { Words = WordsTable.Method, Default = "POST" },
                new("playBeep", ValueKind.Boolean) { Default = "true" },
                new("recordingConfigurationId", ValueKind.Text),
                new("recordingStatusCallback", ValueKind.Url),
                new("recordingStatusCallbackEvent", ValueKind.Words) { Words = WordsTable.RecordingEvent, Default = "completed" },
                new("recordingStatusCallbackMethod", ValueKind.Word) { Words = WordsTable.Method, Default = "POST" },
                new("timeout", ValueKind.Seconds) { Min = 0, Default = "5" },
                new("transcribe", ValueKind.Boolean) { Default = "false" },
                new("transcribeCallback", ValueKind.Url),
                new("trim", ValueKind.Word) { Words = WordsTable.Trim, Default = "trim-silence" },
            ],
        },
        new("Redirect", ElementKind.Verb)
        {
            Parents = ["Response"],
            Text = TextRule.Optional,
            IsTextUrl = true,
            Attributes =
            [
                new("method", ValueKind.Word) { Words = WordsTable.Method, Default = "POST" },
            ],
        },
        new("Refer", ElementKind.Verb)
        {
            Parents = ["Response"],
            NeedsChild = true,
            Attributes =
            [
                new("action", ValueKind.Url),
                new("method", ValueKind.Word) { Words = WordsTable.Method },
            ],
        },
        new("Reject", ElementKind.Verb)
        {
            Parents = ["Response"],
            Attributes =
            [
                new("reason", ValueKind.Word) { Words = new("rejected busy"), Default = "rejected" },
            ],
        },
        new("Say", ElementKind.Verb)
        {
            Parents = ["Gather", "Prompt", "Response"],
            Text = TextRule.Required,
            Attributes =
            [
                new("language", ValueKind.Word) { Words = WordsTable.SayLanguage, Default = "en-US", DeprecatedWords = new("en en-gb es fr de it") },
                new("loop", ValueKind.Integer) { Min = 0, Default = "1" },
                new("voice", ValueKind.Word) { Words = VoicesTable.SayVoice, IsOpen = true, Default = "man", DeprecatedWords = new("alice") },
            ],
        },
        new("Sms", ElementKind.Verb)
        {
            Parents = ["Response"],
            Text = TextRule.Required,
            IsDeprecated = true,
            Attributes =
            [
                new("action", ValueKind.Url),
                new("from", ValueKind.Text),
                new("method", ValueKind.Word) { Words = WordsTable.Method },
                new("statusCallback", ValueKind.Url),
                new("to", ValueKind.Text),
            ],
        },
        new("Start", ElementKind.Verb)
        {
            Parents = ["Response"],
            NeedsChild = true,
            Attributes =
            [
                new("action", ValueKind.Url),
                new("method", ValueKind.Word) { Words = WordsTable.Method },
            ],
        },
        new("Stop", ElementKind.Verb)
        {
            Parents = ["Response"],
            NeedsChild = true,
        },
    ];
}
