namespace TwimlFlows;

/// <summary>
/// Declares the step that answers a call: its address goes into the number's Voice URL.
/// </summary>
/// <remarks>Twilio: <see href="https://www.twilio.com/docs/voice/twiml"/>.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AnswerAttribute : StepAttribute;
