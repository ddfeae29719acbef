using System.Text.Json.Serialization;

namespace TwimlFlows;

/// <summary>How an operation on a call ended.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<OperationOutcome>))]
public enum OperationOutcome
{
    /// <summary>On hold, as asked.</summary>
    Held,

    /// <summary>It was on hold before; nothing was sent.</summary>
    AlreadyHeld,

    /// <summary>Back from hold, as asked.</summary>
    Resumed,

    /// <summary>It was not on hold; nothing was changed.</summary>
    NotHeld,

    /// <summary>A new leg is on its way.</summary>
    Started,

    /// <summary>The leg goes on with the other step.</summary>
    Moved,

    /// <summary>Nobody of that name is in the room, and nobody came within 5 s.</summary>
    NotInRoom,

    /// <summary>The room has not started, so its participants hear wait music and not each other; nothing was sent.</summary>
    NotStarted,

    /// <summary>The two legs are not connected; nothing was sent.</summary>
    NotConnected,

    /// <summary>Another operation on the same call is not settled.</summary>
    Busy,

    /// <summary>The call or the room is over.</summary>
    CallOver,

    /// <summary>Twilio refused, and nothing was changed; the result has its code.</summary>
    Failed,

    /// <summary>Twilio's answer was lost, and nothing since tells whether the change happened.</summary>
    Unconfirmed,
}
