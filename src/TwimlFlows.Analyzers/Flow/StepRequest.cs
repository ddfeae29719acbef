namespace TwimlFlows.Analyzers.Flow;

/// <summary>An occasion on which Twilio asks for a step.</summary>
/// <param name="Words">What it is called in messages.</param>
/// <param name="Type">The webhook type that is made for it.</param>
/// <param name="AlsoBrings">Other webhook types of whose values it brings, or may bring, some.</param>
internal sealed record StepRequest(string Words, string Type, params string[] AlsoBrings)
{
    /// <summary>Whether a webhook type gets a value of its own from it.</summary>
    internal bool Brings(string type) => Type == type || AlsoBrings.Contains(type);
}
