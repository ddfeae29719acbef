using CsCheck;

namespace TwimlFlows.Tests.Webhooks;

public sealed class WebhookTests
{
    private const string Hex = "0123456789abcdef0123456789abcdef";

    [Fact]
    public void An_incoming_call_for_a_test_has_what_Twilio_sends()
    {
        var call = IncomingCall.From("+15558675310");

        Assert.Equal("+15558675310", call.From);
        Assert.Equal("+15005550006", call.To);
        Assert.Equal(CallStatus.Ringing, call.CallStatus);
        Assert.Equal("inbound", call.Direction);
        Assert.Null(call.ParentCallSid);
        Assert.Equal(call.CallSid, call.CallSidOrNone);
    }

    [Fact]
    public void A_request_without_parameters_gives_nulls_and_a_CallSid_that_says_why()
    {
        var call = new CurrentCall(CallParameters.None);

        Assert.Null(call.CallSidOrNone);
        Assert.Null(call.From);
        Assert.Equal(CallStatus.Unknown, call.CallStatus);
        Assert.Contains("link", Assert.Throws<InvalidOperationException>(() => call.CallSid).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("queued", CallStatus.Queued)]
    [InlineData("initiated", CallStatus.Initiated)]
    [InlineData("ringing", CallStatus.Ringing)]
    [InlineData("in-progress", CallStatus.InProgress)]
    [InlineData("completed", CallStatus.Completed)]
    [InlineData("busy", CallStatus.Busy)]
    [InlineData("failed", CallStatus.Failed)]
    [InlineData("no-answer", CallStatus.NoAnswer)]
    [InlineData("canceled", CallStatus.Canceled)]
    [InlineData("Completed", CallStatus.Unknown)]
    [InlineData("", CallStatus.Unknown)]
    public void A_state_is_read_as_Twilio_spells_it(string text, CallStatus expected) =>
        Assert.Equal(expected, Call(("CallStatus", text)).CallStatus);

    [Theory]
    [InlineData("initiated", LegEvent.Initiated)]
    [InlineData("ringing", LegEvent.Ringing)]
    [InlineData("in-progress", LegEvent.Answered)]
    [InlineData("completed", LegEvent.Completed)]
    [InlineData("busy", LegEvent.NotAnswered)]
    [InlineData("no-answer", LegEvent.NotAnswered)]
    [InlineData("failed", LegEvent.NotAnswered)]
    [InlineData("canceled", LegEvent.NotAnswered)]
    [InlineData("queued", null)]
    [InlineData("answered", null)]
    public void An_event_of_a_leg_is_read_from_its_state(string text, LegEvent? expected) =>
        Assert.Equal(expected, new CallEvent(CallParameters.Of(("CallStatus", text))).Event);

    [Fact]
    public void An_event_of_a_leg_knows_its_room_only_from_its_link()
    {
        Assert.Equal("r", new CallEvent(CallParameters.None, "r").Room.Value);
        Assert.Null(new CallEvent(CallParameters.Of(("room", "r"))).RoomOrNone);
        Assert.Contains("[Call]", Assert.Throws<InvalidOperationException>(() => new CallEvent(CallParameters.None).Room).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("17", 17)]
    [InlineData("007", 7)]
    [InlineData("-1", null)]
    [InlineData("+1", null)]
    [InlineData(" 1", null)]
    [InlineData("1\0", null)]
    [InlineData("1.0", null)]
    [InlineData("1e3", null)]
    [InlineData("2147483648", null)]
    [InlineData("\u0661", null)]
    [InlineData("", null)]
    public void A_number_is_digits_or_it_is_none(string text, int? expected)
    {
        var parameters = CallParameters.Of(("SequenceNumber", text), ("DialCallDuration", text), ("CallDuration", text), ("SipResponseCode", text));
        var leg = new CallEvent(parameters);

        Assert.Equal(expected, leg.SequenceNumber);
        Assert.Equal(expected, leg.CallDuration);
        Assert.Equal(expected, leg.SipResponseCode);
        Assert.Equal(expected, new ConferenceEvent(parameters).SequenceNumber);
        Assert.Equal(expected, new DialResult(parameters).DialCallDuration);
    }

    [Theory]
    [InlineData("conference-start", RoomEvent.Start)]
    [InlineData("conference-end", RoomEvent.End)]
    [InlineData("participant-join", RoomEvent.Join)]
    [InlineData("participant-leave", RoomEvent.Leave)]
    [InlineData("participant-mute", RoomEvent.Mute)]
    [InlineData("participant-unmute", RoomEvent.Unmute)]
    [InlineData("participant-hold", RoomEvent.Hold)]
    [InlineData("participant-unhold", RoomEvent.Unhold)]
    [InlineData("participant-modify", RoomEvent.Modify)]
    [InlineData("participant-speech-start", null)]
    public void An_event_of_a_room_is_read_as_Twilio_spells_it(string text, RoomEvent? expected) =>
        Assert.Equal(expected, Room(("StatusCallbackEvent", text)).Event);

    [Fact]
    public void An_event_of_a_room_tells_who_and_how()
    {
        var e = Room(
            ("FriendlyName", "room"), ("ConferenceSid", "CF" + Hex), ("CallSid", "CA" + Hex), ("ParticipantLabel", "agent"), ("Hold", "true"),
            ("Muted", "false"), ("EndConferenceOnExit", "TRUE"), ("ParticipantCallStatus", "in-progress"), ("ReasonParticipantLeft", "participant_updated_via_api"));

        Assert.Equal("room", e.Room.Value);
        Assert.Equal("CF" + Hex, e.ConferenceSid.Value);
        Assert.Equal("CA" + Hex, e.CallSid.Value);
        Assert.Equal("agent", e.ParticipantLabel);
        Assert.True(e.Hold);
        Assert.False(e.Muted);
        Assert.Null(e.EndConferenceOnExit);
        Assert.Equal(CallStatus.InProgress, e.ParticipantCallStatus);
        Assert.Equal("participant_updated_via_api", e.ReasonParticipantLeft);
    }

    [Theory]
    [InlineData("completed", DialCallStatus.Completed)]
    [InlineData("answered", DialCallStatus.Answered)]
    [InlineData("busy", DialCallStatus.Busy)]
    [InlineData("no-answer", DialCallStatus.NoAnswer)]
    [InlineData("failed", DialCallStatus.Failed)]
    [InlineData("canceled", DialCallStatus.Canceled)]
    [InlineData("in-progress", DialCallStatus.Unknown)]
    public void The_end_of_a_Dial_is_read_as_Twilio_spells_it(string text, DialCallStatus expected)
    {
        var result = new DialResult(CallParameters.Of(("DialCallStatus", text), ("DialCallSid", "CA" + Hex), ("DialBridged", "true")));

        Assert.Equal(expected, result.DialCallStatus);
        Assert.Equal("CA" + Hex, result.DialCallSid?.Value);
        Assert.True(result.DialBridged);
    }

    [Fact]
    public void What_cannot_be_read_is_absent()
    {
        var result = new DialResult(CallParameters.Of(("DialCallStatus", "<x>"), ("DialCallSid", "'; --"), ("DialCallDuration", "99999999999999999"), ("DialBridged", "maybe")));

        Assert.Equal(DialCallStatus.Unknown, result.DialCallStatus);
        Assert.Null(result.DialCallSid);
        Assert.Null(result.DialCallDuration);
        Assert.Null(result.DialBridged);
    }

    [Theory]
    [InlineData("0.87", 0.87)]
    [InlineData("0", 0.0)]
    [InlineData("1", 1.0)]
    [InlineData("9.5E-05", 0.000095)]
    [InlineData("NaN", null)]
    [InlineData("Infinity", null)]
    [InlineData("1e999", null)]
    [InlineData("-0.5", null)]
    [InlineData("1.01", null)]
    [InlineData("0,87", null)]
    public void Confidence_lies_between_0_and_1_or_is_none(string text, double? expected) =>
        Assert.Equal(expected, new GatherResult(CallParameters.Of(("Confidence", text))).Confidence);

    [Fact]
    public void Keys_that_were_not_pressed_are_an_empty_text()
    {
        Assert.Equal("", new GatherResult(CallParameters.None).Digits);
        Assert.Equal("12#", new GatherResult(CallParameters.Of(("Digits", "12#"))).Digits);
    }

    [Fact]
    public void A_recording_tells_where_it_is_and_what_ended_it()
    {
        var result = new RecordResult(CallParameters.Of(
            ("RecordingUrl", "https://api.twilio.com/2010-04-01/Accounts/AC1/Recordings/RE1"), ("RecordingSid", "RE1"), ("RecordingDuration", "17"), ("Digits", "hangup")));

        Assert.Equal(new Uri("https://api.twilio.com/2010-04-01/Accounts/AC1/Recordings/RE1"), result.RecordingUrl);
        Assert.Equal("RE1", result.RecordingSid);
        Assert.Equal(17, result.RecordingDuration);
        Assert.Equal("hangup", result.Digits);
    }

    [Fact]
    public void A_recording_of_which_nothing_came_is_none()
    {
        var result = new RecordResult(CallParameters.Of(("RecordingUrl", "RE1"), ("RecordingDuration", "-1")));

        Assert.Null(result.RecordingUrl);
        Assert.Null(result.RecordingSid);
        Assert.Null(result.RecordingDuration);
        Assert.Equal("", result.Digits);
    }

    [Fact]
    public void What_the_noun_of_a_Connect_tells_is_among_the_parameters()
    {
        var result = new ConnectResult(CallParameters.Of(("CallSid", "CA0123456789abcdef0123456789abcdef"), ("SessionStatus", "ended")));

        Assert.Equal("CA0123456789abcdef0123456789abcdef", result.CallSid.Value);
        Assert.Equal("ended", result.Parameters["SessionStatus"]);
    }

    [Fact]
    public void Names_are_case_sensitive_and_the_first_of_two_values_counts()
    {
        var parameters = CallParameters.Of(("From", "first"), ("From", "second"), ("from", "third"));

        Assert.Equal("first", parameters["From"]);
        Assert.Equal("third", parameters["from"]);
        Assert.Null(parameters["FROM"]);
        Assert.Equal(3, parameters.Count);
        Assert.Equal(["first", "second", "third"], parameters.Select(pair => pair.Value));
    }

    [Fact]
    public void Whatever_a_parameter_holds_only_ids_and_names_may_be_refused() => Gen.String.Sample(text =>
    {
        var parameters = CallParameters.Of(
            ("CallSid", text), ("CallStatus", text), ("ParentCallSid", text), ("FriendlyName", text), ("ConferenceSid", text), ("Hold", text),
            ("SequenceNumber", text), ("StatusCallbackEvent", text), ("DialCallStatus", text), ("DialCallSid", text), ("Confidence", text), ("RecordingUrl", text), ("RecordingDuration", text));
        var e = new ConferenceEvent(parameters);
        _ = (e.Event, e.Hold, e.SequenceNumber, e.CallStatus, e.CallSidOrNone, e.ParentCallSid);
        _ = (new DialResult(parameters).DialCallStatus, new DialResult(parameters).DialCallSid, new GatherResult(parameters).Confidence, new CallEvent(parameters).Event);
        _ = (new RecordResult(parameters).RecordingUrl, new RecordResult(parameters).RecordingDuration);
        return RefusedOrSame(() => e.Room.Value, text) && RefusedOrSame(() => e.ConferenceSid.Value, text);
    });

    private static bool RefusedOrSame(Func<string> read, string text)
    {
        try
        {
            return read() == text;
        }
        catch (FormatException)
        {
            return true;
        }
    }

    private static CurrentCall Call(params ReadOnlySpan<(string Name, string Value)> pairs) => new(CallParameters.Of(pairs));

    private static ConferenceEvent Room(params ReadOnlySpan<(string Name, string Value)> pairs) => new(CallParameters.Of(pairs));
}
