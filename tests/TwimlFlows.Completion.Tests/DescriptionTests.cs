using TwimlFlows.Completion.Tests.Kit;

namespace TwimlFlows.Completion.Tests;

/// <summary>What is told of an offer.</summary>
public sealed class DescriptionTests
{
    [Theory]
    [InlineData("Dial", "<Dial>: Connects the call to somebody else, to a room or to a queue, and waits until they are done.", "May hold Queue, Application, Client, Conference, Number, Sim, Sip, WhatsApp.", "May hold text.", "https://www.twilio.com/docs/voice/twiml/dial")]
    [InlineData("Hangup", "<Hangup>: Ends the call.", "May hold Parameter.", "https://www.twilio.com/docs/voice/twiml/hangup")]
    [InlineData("Redirect", "<Redirect>: Goes on with the document of another step or address; what follows it never runs.", "May hold an address as its text.", "https://www.twilio.com/docs/voice/twiml/redirect")]
    [InlineData("Sms", "<Sms>: Sends a text message during the call.", "Needs text.", "Twilio advises against it.", "https://www.twilio.com/docs/voice/twiml")]
    public async Task Of_an_element_what_it_does_and_what_it_holds(string element, params string[] lines) =>
        Assert.Equal(lines, await Desk.Answering("""$"<|" """).DescriptionAsync(element));

    [Theory]
    [InlineData("""$"<Dial |" """, "timeout", "'timeout' of <Dial>: seconds from 5 to 600.", "Left out, it is 30.", "https://www.twilio.com/docs/voice/twiml/dial")]
    [InlineData("""$"<Dial |" """, "answerOnBridge", "'answerOnBridge' of <Dial>: true or false.", "Left out, it is false.", "https://www.twilio.com/docs/voice/twiml/dial")]
    [InlineData("""$"<Dial |" """, "action", "'action' of <Dial>: an address.", "https://www.twilio.com/docs/voice/twiml/dial")]
    [InlineData("""$"<Dial |" """, "callReason", "'callReason' of <Dial>: text, at most 50 characters.", "https://www.twilio.com/docs/voice/twiml/dial")]
    [InlineData("""$"<Dial |" """, "ringTone", "'ringTone' of <Dial>: one of 40 words.", "https://www.twilio.com/docs/voice/twiml/dial")]
    [InlineData("""$"<Dial |" """, "method", "'method' of <Dial>: one of GET, POST.", "Left out, it is POST.", "https://www.twilio.com/docs/voice/twiml/dial")]
    [InlineData("""$"<Say |" """, "voice", "'voice' of <Say>: one of 900 words, or another one that Twilio knows.", "Left out, it is man.", "https://www.twilio.com/docs/voice/twiml/say")]
    [InlineData("""$"<Dial><Number |" """, "statusCallbackEvent", "'statusCallbackEvent' of <Number>: some of initiated, ringing, answered, completed, with blanks between them.", "Left out, it is completed.", "https://www.twilio.com/docs/voice/twiml/number")]
    [InlineData("""$"<Connect><ConversationRelay |" """, "url", "'url' of <ConversationRelay>: an address that begins with wss:.", "It must be there.", "https://www.twilio.com/docs/voice/twiml/connect/conversationrelay")]
    public async Task Of_an_attribute_what_it_takes(string literal, string attribute, params string[] lines) =>
        Assert.Equal(lines, await Desk.Answering(literal).DescriptionAsync(attribute));

    [Fact]
    public async Task Of_an_outdated_attribute_what_to_write_instead() =>
        Assert.Equal(
            ["'statusCallback' of <Message>: an address.", "Twilio advises against it. Use 'action' instead.", "https://www.twilio.com/docs/messaging/twiml/message"],
            await Editor.Open("""class Reply { string Of() => "<Response><Message |"; }""").DescriptionAsync("statusCallback"));

    [Theory]
    [InlineData("""$"<Dial method='|'" """, "POST", "POST, for 'method' of <Dial>.", "It is the same when the attribute is left out.", "https://www.twilio.com/docs/voice/twiml/dial")]
    [InlineData("""$"<Say voice='|'" """, "alice", "alice, for 'voice' of <Say>.", "Twilio advises against it.", "https://www.twilio.com/docs/voice/twiml/say")]
    [InlineData("""$"<Dial><Number>1</|" """, "Number", "Ends <Number>.")]
    public async Task Of_a_word_what_it_stands_for(string literal, string word, params string[] lines) =>
        Assert.Equal(lines, await Desk.Answering(literal).DescriptionAsync(word));

    [Theory]
    [InlineData("Goodbye", "A link to the step Goodbye, at /desk/goodbye.")]
    [InlineData("To.Join(room, @case)", "A link to the step Join, at /desk/join.", "It carries room, @case along, signed.")]
    [InlineData("Music", "A link to the step Music, at /desk/music.", "Its document is played to somebody who waits.")]
    [InlineData("Whisper", "A link to the step Whisper, at /desk/whisper.", "Its document is played to a leg that is just being taken out of a queue.")]
    public async Task Of_a_link_where_it_leads(string link, params string[] lines) =>
        Assert.Equal(lines, await Desk.Answering("""$"<Dial action='{|}'" """).DescriptionAsync(link));

    [Theory]
    [InlineData("Number", "To.CallEvents", "Takes the events of this flow's legs, at /desk/call-events: without them, nobody learns who comes and goes.")]
    [InlineData("Conference", "To.ConferenceEvents", "Takes the events of this flow's rooms, at /desk/conference-events: without them, nobody learns who comes and goes.")]
    public async Task Of_what_takes_events_whose_they_are(string noun, string link, string line) =>
        Assert.Equal([line], await Desk.Answering($"$\"<Dial><{noun} statusCallback='{{|}}'\" ").DescriptionAsync(link));
}
