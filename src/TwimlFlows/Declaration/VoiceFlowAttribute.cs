namespace TwimlFlows;

/// <summary>
/// Declares a class as a voice flow: its steps become webhook endpoints below <paramref name="prefix"/>.
/// </summary>
/// <remarks>The class must be <c>partial</c>; the generator adds its links, endpoints and operations.</remarks>
/// <param name="prefix">The path in front of every step's route, for example <c>/support</c>. It starts with a slash and ends without one.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class VoiceFlowAttribute(string prefix) : Attribute
{
    /// <summary>The path in front of every step's route.</summary>
    public string Prefix { get; } = prefix;
}
