using System.ComponentModel;

namespace TwimlFlows;

/// <summary>What the generator adds to every flow, so that a step in a hole is a link without a look-up.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IVoiceFlow
{
    /// <summary>The path of a step that needs no link arguments.</summary>
    /// <param name="step">The method's name.</param>
    /// <returns>The path from the slash at its start, or null: no such step, or one that needs arguments.</returns>
    string? PathOf(string step);
}
