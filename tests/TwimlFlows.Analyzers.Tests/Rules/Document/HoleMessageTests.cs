using System.Globalization;
using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Analyzers.Tests.Rules.Document;

/// <summary>TWF1050 and TWF1052 to TWF1059 say what is wrong, what the caller experiences, and what to write.</summary>
public sealed class HoleMessageTests
{
    private const string Dial = "<Dial action='[[Bye]]' ";

    [Theory]
    [InlineData("<Pause length='[[half]]'/>", "'length' takes a whole number, and a double is not written as one: Twilio may go on as if the attribute were not there (not confirmed), and the caller gets something else than was meant. Put an int there, or a TimeSpan.")]
    [InlineData("<Gather numDigits='[[Level.Low]]'/><Hangup/>", "'numDigits' takes a whole number, and a Level is not written as one: Twilio may go on as if the attribute were not there (not confirmed), and the caller gets something else than was meant. Put an int there.")]
    [InlineData(Dial + "timeout='[[text]]'>+15558675310</Dial>", "'timeout' of <Dial> takes seconds from 5 to 600, and this text can be anything: Twilio may go on as if the attribute were not there (not confirmed), and the caller gets something else than was meant. Put an int or a TimeSpan there.")]
    [InlineData(Dial + "hangupOnStar='[[flag.ToString()]]'>+15558675310</Dial>", "'hangupOnStar' of <Dial> takes true or false, and this is written as True or False: Twilio may go on as if the attribute were not there (not confirmed), and the caller gets something else than was meant. Put a bool there.")]
    [InlineData("<Gather numDigits='[[Few + Few]]'/><Hangup/>", "'numDigits' of <Gather> takes a whole number from 1 on, and this text can be anything: Twilio may go on as if the attribute were not there (not confirmed), and the caller gets something else than was meant. Put an int there.")]
    [InlineData("<Gather numDigits='[[\"few\"]]'/><Hangup/>", "'numDigits' of <Gather> takes a whole number from 1 on, and 'few' is something else: Twilio may go on as if the attribute were not there (not confirmed), and the caller gets something else than was meant. Put an int there.")]
    [InlineData(Dial + "hangupOnStar='[[count]]'>+15558675310</Dial>", "'hangupOnStar' of <Dial> is true or false, and an int is never written so: Twilio does not take the value, and the caller gets the default, which may be the opposite. Put a bool there.")]
    [InlineData(Dial + "record='true' trim='[[flag]]'>+15558675310</Dial>", "'trim' of <Dial> does not take 'true' or 'false', as a bool is written: Twilio refuses the value, and the caller gets something else than was meant. It takes trim-silence, do-not-trim: choose one with a switch.")]
    [InlineData(Dial + "record='[[Keep.DoNotRecord]]'>+15558675310</Dial>", "'record' of <Dial> does not take 'DoNotRecord', as a Keep is written: Twilio refuses the value, and the caller gets something else than was meant. Write do-not-record.")]
    [InlineData(Dial + "ringTone='[[count]]'>+15558675310</Dial>", "'ringTone' of <Dial> takes one of Twilio's words, and an int is none: Twilio refuses the value, and the caller gets something else than was meant. Choose its word with a switch.")]
    [InlineData(Dial + "><Number machineDetectionSilenceTimeout='[[wait]]'>+15558675310</Number></Dial>", "A TimeSpan is written as whole seconds, and 'machineDetectionSilenceTimeout' of <Number> takes milliseconds from 2000 to 10000: the time is a thousand times too short, and Twilio waits otherwise than was meant. Write {(int)wait.TotalMilliseconds}.")]
    [InlineData("<Gather numDigits='[[wait]]'/><Hangup/>", "A TimeSpan is written as whole seconds, and 'numDigits' of <Gather> takes a whole number from 1 on: a time says nothing there, and the caller gets something else than was meant. Put an int there.")]
    [InlineData(Dial + "><Number>[[leg]]</Number></Dial>", "This is a CallSid, and the text of <Number> takes a PhoneNumber: that is none, and nobody is called. Put a PhoneNumber there.")]
    [InlineData("<Redirect>[[maybe]]</Redirect>", "This may be null, and null is written as nothing: the text of <Redirect> is empty then, and Twilio asks for this same document again. Say what to write instead (value ?? …), or leave the element out with Twiml.If.")]
    [InlineData("<Connect><Stream url='[[Bye]]'/></Connect>", "This is a link to a step, which is sent as an https address, and 'url' of <Stream> takes an address with wss: Twilio cannot use it, and the caller gets something else than was meant, or is cut off. Put an address with wss there.")]
    [InlineData("[[Part]]", "'Part' is no step: this document cannot be written, and the caller hears an error message instead of it. Write {Part()} for what it returns, or mark it with [Step].")]
    [InlineData("<Gather action='[[Wait]]'/><Hangup/>", "The link to 'Wait' needs a value for 'other': this document cannot be written, and the caller hears an error message instead of it. Write {To.Wait(…)}.")]
    public async Task The_message_is_plain(string document, string message)
    {
        var finding = await Verify.OneFindingAsync(HoleFlow.In("regular", document));
        Assert.Equal(message, finding.GetMessage(CultureInfo.InvariantCulture));
    }
}
