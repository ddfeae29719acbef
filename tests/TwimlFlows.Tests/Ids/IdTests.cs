using CsCheck;
using TwimlFlows.Tests.Twiml;

namespace TwimlFlows.Tests.Ids;

public sealed class IdTests
{
    private const string Hex = "0123456789abcdef0123456789ABCDEF";

    [Theory]
    [InlineData("CA" + Hex, true)]
    [InlineData("CF" + Hex, false)]
    [InlineData("CA" + Hex + "0", false)]
    [InlineData("CA0123456789abcdef0123456789abcdeg", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_CallSid_is_CA_and_32_digits(string? text, bool valid)
    {
        Assert.Equal(valid, CallSid.TryParse(text, null, out var sid));
        if (valid)
        {
            Assert.Equal(text, sid.Value);
            Assert.Equal(text, $"{sid}");
            Assert.Equal(sid, CallSid.Parse(text!));
        }
        else
        {
            Assert.Throws<FormatException>(() => CallSid.Parse(text!));
        }
    }

    [Fact]
    public void The_other_SIDs_have_their_own_prefixes()
    {
        Assert.Equal("CF" + Hex, ConferenceSid.Parse("CF" + Hex).Value);
        Assert.Equal("QU" + Hex, QueueSid.Parse("QU" + Hex).Value);
        Assert.Throws<FormatException>(() => ConferenceSid.Parse("QU" + Hex));
        Assert.Throws<FormatException>(() => QueueSid.Parse("CF" + Hex));
    }

    [Theory]
    [InlineData("+15558675310", true)]
    [InlineData("client:alice", true)]
    [InlineData("sip:alice@example.com", true)]
    [InlineData("sip:alice@example.com?X-Order=7&User-to-User=a%20b", true)]
    [InlineData("sips:alice@example.com?X-Or(d)er=7", false)]
    [InlineData("sip:alice@example.com?=7", false)]
    [InlineData("15558675310", false)]
    [InlineData("+0555867531", false)]
    [InlineData("+1555867531012345", false)]
    [InlineData("+1 555 867 5310", false)]
    [InlineData("client:", false)]
    [InlineData("client:a b", false)]
    [InlineData("+1555867531O", false)]
    public void A_number_is_E164_or_an_address(string text, bool valid) => Assert.Equal(valid, PhoneNumber.TryParse(text, null, out _));

    [Theory]
    [InlineData("customer", true)]
    [InlineData("a/b", false)]
    [InlineData("CA" + Hex, false)]
    [InlineData(" a", false)]
    [InlineData("a\nb", false)]
    [InlineData("", false)]
    public void A_label_has_no_slash_and_is_no_CallSid(string text, bool valid) => Assert.Equal(valid, ParticipantLabel.TryParse(text, null, out _));

    [Fact]
    public void Names_have_a_longest_length()
    {
        Assert.Equal(128, new RoomName(new string('a', 128)).Value.Length);
        Assert.Throws<FormatException>(() => new RoomName(new string('a', 129)));
        Assert.Throws<FormatException>(() => new QueueName(new string('a', 64)));
        Assert.Throws<FormatException>(() => new ParticipantLabel(new string('a', 129)));
    }

    [Fact]
    public void Names_labels_and_numbers_are_made_from_text_after_a_check()
    {
        RoomName room = "room";
        ParticipantLabel who = "agent";
        PhoneNumber number = "+15558675310";

        Assert.Equal("room agent +15558675310", $"{room} {who} {number}");
        Assert.Throws<FormatException>(() => (PhoneNumber)"nobody");
    }

    [Fact]
    public void An_id_that_was_never_set_says_so()
    {
        Assert.Contains("CallSid", Assert.Throws<InvalidOperationException>(() => default(CallSid).Value).Message, StringComparison.Ordinal);
        Assert.Contains("RoomName", Assert.Throws<InvalidOperationException>(() => default(RoomName).ToString()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_room_of_a_call_is_named_after_its_leg() =>
        Assert.Equal("CA" + Hex, RoomName.Of(IncomingCall.From("+15558675310", callSid: CallSid.Parse("CA" + Hex))).Value);

    [Theory]
    [InlineData("a\u0000b")]
    [InlineData("a\u0085b")]
    [InlineData("a\uFFFFb")]
    [InlineData("\u00A0a")]
    [InlineData("a\u2003")]
    [InlineData("\u2028")]
    public void A_name_that_XML_would_change_is_refused(string text)
    {
        Assert.False(RoomName.TryParse(text, null, out _));
        Assert.False(QueueName.TryParse(text, null, out _));
        Assert.False(ParticipantLabel.TryParse(text, null, out _));
    }

    [Fact]
    public void A_name_with_half_a_surrogate_pair_is_refused()
    {
        Assert.Throws<FormatException>(() => new RoomName("a\uD83D"));
        Assert.Throws<FormatException>(() => new RoomName("\uDE00a"));
        Assert.Equal("a\uD83D\uDE00 é", new RoomName("a\uD83D\uDE00 é").Value);
    }

    [Fact]
    public void Any_name_that_is_taken_reaches_Twilio_as_it_is() => Gen.String.Sample(text =>
        !RoomName.TryParse(text, null, out var room) || Rendered.Xml($"<Dial><Conference>\n{room}\n</Conference></Dial>").Value == text);

    [Fact]
    public void A_refusal_says_what_is_wrong_and_does_not_repeat_the_text()
    {
        Assert.Equal(
            "A CallSid is 'CA' and 32 hexadecimal digits; this text starts with 'CF' and has 34 characters.",
            Assert.Throws<FormatException>(() => CallSid.Parse("CF" + Hex)).Message);
        Assert.EndsWith("is empty.", Assert.Throws<FormatException>(() => new RoomName("")).Message, StringComparison.Ordinal);
        Assert.EndsWith("has 129 characters.", Assert.Throws<FormatException>(() => new RoomName(new string('a', 129))).Message, StringComparison.Ordinal);
        Assert.EndsWith("has a blank at an end.", Assert.Throws<FormatException>(() => new QueueName("a ")).Message, StringComparison.Ordinal);
        Assert.DoesNotContain("5558675310", Assert.Throws<FormatException>(() => new PhoneNumber("5558675310")).Message, StringComparison.Ordinal);
    }
}
