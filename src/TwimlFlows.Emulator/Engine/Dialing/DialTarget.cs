using TwimlFlows.Emulator.Engine.Documents;

namespace TwimlFlows.Emulator.Engine.Dialing;

/// <summary>What a Dial connects its leg to.</summary>
internal abstract class DialTarget
{
    public abstract void Start();

    /// <summary>The Dial is stopped from outside: lets go of everything.</summary>
    public abstract void Stop(StopReason reason);

    /// <summary>What the Dial's action is told now.</summary>
    public abstract IReadOnlyList<KeyValuePair<string, string>> Result();

    public virtual void Pressed(char digit)
    {
    }
}
