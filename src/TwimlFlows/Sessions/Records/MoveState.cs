namespace TwimlFlows;

/// <summary>How far a move is.</summary>
internal enum MoveState
{
    /// <summary>The landing was not requested yet; what Twilio answered is in the plan.</summary>
    Open,

    /// <summary>The landing was requested: whatever Twilio answered, the leg is there.</summary>
    Landed,

    /// <summary>Twilio refused, and the leg stayed where it was.</summary>
    Refused,
}
