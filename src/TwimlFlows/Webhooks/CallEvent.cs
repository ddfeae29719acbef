namespace TwimlFlows;

/// <summary>
/// Something happened to a leg: the request for its status callback.
/// </summary>
/// <remarks>Twilio: <see href="https://www.twilio.com/docs/voice/api/call-resource"/>, StatusCallback.</remarks>
/// <param name="parameters">The request's parameters.</param>
/// <param name="room">The room that the leg was called into, from the callback's link.</param>
public sealed class CallEvent(CallParameters parameters, RoomName? room = null) : CurrentCall(parameters)
{
    /// <summary>What happened; null for a state that is none of them.</summary>
    public LegEvent? Event => CallStatus switch
    {
        CallStatus.Initiated => LegEvent.Initiated,
        CallStatus.Ringing => LegEvent.Ringing,
        CallStatus.InProgress => LegEvent.Answered,
        CallStatus.Completed => LegEvent.Completed,
        CallStatus.Busy or CallStatus.NoAnswer or CallStatus.Failed or CallStatus.Canceled => LegEvent.NotAnswered,
        _ => null,
    };

    /// <summary>The room that the leg was called into.</summary>
    /// <exception cref="InvalidOperationException">It was not called into one by an operation of the flow.</exception>
    public RoomName Room => RoomOrNone
        ?? throw new InvalidOperationException("This leg was not called by a [Call] whose step takes a RoomName, so it belongs to no room.");

    /// <summary>The room that the leg was called into, or null.</summary>
    public RoomName? RoomOrNone { get; } = room;

    /// <summary>The event's place in the leg's history, from 0. Events may arrive in another order, and twice.</summary>
    public int? SequenceNumber => Number("SequenceNumber");

    /// <summary>How long the leg lived, in seconds; with the last event of an answered leg.</summary>
    public int? CallDuration => Number("CallDuration");

    /// <summary>The far end's last SIP answer; with the last event.</summary>
    public int? SipResponseCode => Number("SipResponseCode");
}
