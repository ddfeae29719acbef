namespace TwimlFlows;

/// <summary>A call of two legs, for agents' screens.</summary>
/// <param name="Caller">The leg that dialled.</param>
/// <param name="Called">The leg that it dialled and that answered.</param>
/// <param name="Held">Who is on hold, or null.</param>
/// <param name="HeldSince">Since when, or null.</param>
/// <param name="AreConnected">Whether the two hear each other, as far as Twilio's requests tell.</param>
/// <param name="IsChanging">Whether a hold, a resume or a release is under way.</param>
/// <param name="HasEnded">Whether the two have nothing to do with each other any more.</param>
public sealed record CallState(
    CallSid Caller,
    CallSid Called,
    CallSid? Held,
    DateTimeOffset? HeldSince,
    bool AreConnected,
    bool IsChanging,
    bool HasEnded);
