namespace TwimlFlows;

/// <summary>
/// Something happened in a room: the request for a conference's status callback.
/// </summary>
/// <remarks>
/// Twilio: <see href="https://www.twilio.com/docs/voice/twiml/conference"/>, statusCallback. <see cref="CurrentCall.CallSid"/>
/// is the participant's leg and is not sent with events of the whole room.
/// </remarks>
/// <param name="parameters">The request's parameters.</param>
public sealed class ConferenceEvent(CallParameters parameters) : CurrentCall(parameters)
{
    /// <summary>What happened; null for an event that this version does not know.</summary>
    public RoomEvent? Event => Parameters["StatusCallbackEvent"] switch
    {
        "conference-start" => RoomEvent.Start,
        "conference-end" => RoomEvent.End,
        "participant-join" => RoomEvent.Join,
        "participant-leave" => RoomEvent.Leave,
        "participant-mute" => RoomEvent.Mute,
        "participant-unmute" => RoomEvent.Unmute,
        "participant-hold" => RoomEvent.Hold,
        "participant-unhold" => RoomEvent.Unhold,
        "participant-modify" => RoomEvent.Modify,
        _ => null,
    };

    /// <summary>The room's name.</summary>
    /// <exception cref="FormatException">The request carried no name.</exception>
    public RoomName Room => new(Parameters["FriendlyName"] ?? "");

    /// <summary>The room's id: a later room of the same name has another.</summary>
    /// <exception cref="FormatException">The request carried none.</exception>
    public ConferenceSid ConferenceSid => ConferenceSid.Parse(Parameters["ConferenceSid"] ?? "");

    /// <summary>The event's place in the room's history. Events may arrive in another order, and twice.</summary>
    public int? SequenceNumber => Number("SequenceNumber");

    /// <summary>The participant's label, when it has one.</summary>
    public string? ParticipantLabel => Parameters["ParticipantLabel"];

    /// <summary>Whether the participant is on hold.</summary>
    public bool? Hold => Flag("Hold");

    /// <summary>Whether the participant is muted.</summary>
    public bool? Muted => Flag("Muted");

    /// <summary>Whether the room ends when this participant leaves.</summary>
    public bool? EndConferenceOnExit => Flag("EndConferenceOnExit");

    /// <summary>On leaving, the state of the leg: in-progress means that it was moved and lives on.</summary>
    public CallStatus ParticipantCallStatus => CallStatusText.Parse(Parameters["ParticipantCallStatus"]);

    /// <summary>On leaving, why: participant_hung_up, moderator_ended_conference, participant_updated_via_api and others.</summary>
    public string? ReasonParticipantLeft => Parameters["ReasonParticipantLeft"];
}
