namespace TwimlFlows;

/// <summary>
/// Declares a step whose document is played to somebody who waits: on hold, in a room that has not started, or in a queue.
/// </summary>
/// <remarks>
/// Such a document may hold Say, Play, Pause and Redirect only (Twilio's error 13238), and in a room it must end in a
/// Redirect to itself: when it ends, the caller hears silence.
/// </remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class HoldMusicAttribute : StepAttribute;
