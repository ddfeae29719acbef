namespace TwimlFlows;

/// <summary>
/// Declares a method as a step: Twilio asks its endpoint for a document, and what the method returns is the answer.
/// </summary>
/// <remarks>
/// The method returns <see cref="Twiml"/> or a task of it. Its route is the flow's prefix and the method's name in
/// kebab-case without a trailing <c>Async</c>; it answers POST and GET, both signed.
/// </remarks>
[AttributeUsage(AttributeTargets.Method)]
public class StepAttribute : Attribute
{
    /// <summary>The route below the flow's prefix, instead of the one made from the method's name.</summary>
    public string? Route { get; set; }
}
