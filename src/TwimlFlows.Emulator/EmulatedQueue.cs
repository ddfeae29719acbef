namespace TwimlFlows.Emulator;

/// <summary>A queue as it was at one moment.</summary>
/// <param name="Sid">The queue's SID.</param>
/// <param name="Name">Its friendly name.</param>
/// <param name="Members">The CallSids of the legs that waited in it, the longest waiting first.</param>
public sealed record EmulatedQueue(string Sid, string Name, IReadOnlyList<string> Members);
