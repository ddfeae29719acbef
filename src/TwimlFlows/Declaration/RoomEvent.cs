namespace TwimlFlows;

/// <summary>What happens in a room, as Twilio reports it to the conference's status callback.</summary>
/// <remarks>Twilio: <see href="https://www.twilio.com/docs/voice/twiml/conference"/>, statusCallbackEvent.</remarks>
public enum RoomEvent
{
    /// <summary>conference-start: two are in, and one of them was allowed to start the room.</summary>
    Start,

    /// <summary>conference-end: the room is over.</summary>
    End,

    /// <summary>participant-join: somebody entered.</summary>
    Join,

    /// <summary>participant-leave: somebody left, or never came.</summary>
    Leave,

    /// <summary>participant-mute.</summary>
    Mute,

    /// <summary>participant-unmute.</summary>
    Unmute,

    /// <summary>participant-hold: somebody was put on hold.</summary>
    Hold,

    /// <summary>participant-unhold: somebody came back from hold.</summary>
    Unhold,

    /// <summary>participant-modify: somebody's other settings were changed.</summary>
    Modify,
}
