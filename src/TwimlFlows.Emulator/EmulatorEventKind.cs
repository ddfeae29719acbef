namespace TwimlFlows.Emulator;

/// <summary>What an <see cref="EmulatorEvent"/> is about.</summary>
public enum EmulatorEventKind
{
    /// <summary>A leg came into being.</summary>
    LegCreated,

    /// <summary>A leg's status changed; <see cref="EmulatorEvent.Status"/> has the new one.</summary>
    LegStatus,

    /// <summary>From now on the leg hears this: a text, an audio file, ringing, or silence.</summary>
    Hears,

    /// <summary>From now on the leg hears the legs in <see cref="EmulatorEvent.With"/>.</summary>
    TalksWith,

    /// <summary>The application was asked for a document.</summary>
    WebhookRequested,

    /// <summary>The application's answer to a request for a document arrived.</summary>
    WebhookAnswered,

    /// <summary>A status callback went out; its answer does not matter to the call.</summary>
    CallbackSent,

    /// <summary>The application called the REST interface.</summary>
    RestRequest,

    /// <summary>A leg entered a room.</summary>
    JoinedRoom,

    /// <summary>A leg left a room.</summary>
    LeftRoom,

    /// <summary>A room started: its participants can talk.</summary>
    RoomStarted,

    /// <summary>A room ended.</summary>
    RoomEnded,

    /// <summary>A participant was put on hold.</summary>
    Held,

    /// <summary>A participant was taken off hold.</summary>
    Resumed,

    /// <summary>A participant was muted or unmuted, or its settings changed.</summary>
    ParticipantChanged,

    /// <summary>A leg entered a queue and waits there; <see cref="EmulatorEvent.QueueSid"/> has the queue.</summary>
    Queued,

    /// <summary>
    /// A leg waits in its queue no longer; <see cref="EmulatorEvent.Status"/> has the reason as QueueResult says it, and
    /// <c>bridged</c> when a Dial Queue took it, before Queue.url runs.
    /// </summary>
    Unqueued,

    /// <summary>Somebody noted something down that is no part of the telephone network; see <see cref="TwilioEmulator.Note"/>.</summary>
    Noted,

    /// <summary>Somebody pressed keys.</summary>
    Pressed,

    /// <summary>The person at the far end hung up, refused, or gave up.</summary>
    HungUp,

    /// <summary>Twilio would raise an error or a warning; <see cref="EmulatorEvent.ErrorCode"/> has the code.</summary>
    Error,
}
