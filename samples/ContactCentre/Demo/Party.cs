using TwimlFlows.Emulator;

namespace ContactCentre.Demo;

/// <summary>Somebody with a telephone.</summary>
/// <param name="name">Who it is, as transcripts call it.</param>
/// <param name="phone">The telephone.</param>
public sealed class Party(string name, VirtualPhone phone)
{
    private EmulatedLeg? _latest;

    /// <summary>Who it is.</summary>
    public string Name => name;

    /// <summary>The telephone.</summary>
    public VirtualPhone Phone => phone;

    /// <summary>The call that the telephone is in, or was in last.</summary>
    public EmulatedLeg Leg => _latest = phone.Leg ?? _latest ?? throw new InvalidOperationException($"The {name} has not been in a call yet.");

    /// <summary>Whether the party is being read a text that holds these words.</summary>
    /// <param name="words">The words.</param>
    public bool Hears(string words) => phone.Leg?.Hearing.Text?.Contains(words, StringComparison.Ordinal) == true;
}
