namespace TwimlFlows;

/// <summary>
/// Declares an operation that calls somebody: a new leg, whose document is the named step once it is answered.
/// </summary>
/// <remarks>
/// The method is <c>partial</c>, returns a task of <see cref="OperationResult"/> and takes <c>to</c> and <c>from</c> as
/// <see cref="PhoneNumber"/>, and the step's link arguments by name. The leg always reports all its events to the flow.
/// Twilio: <see href="https://www.twilio.com/docs/voice/api/call-resource"/>.
/// </remarks>
/// <param name="step">The step that the new leg runs; write it with <c>nameof</c>.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CallAttribute(string step) : Attribute
{
    /// <summary>The step that the new leg runs.</summary>
    public string Step { get; } = step;

    /// <summary>How long it rings, in seconds, 1 to 600. Twilio may add about 5 s. Default 25; Twilio's own is 60.</summary>
    public int Timeout { get; set; } = 25;
}
