using System.ComponentModel;

namespace TwimlFlows;

/// <summary>What to do with a leg that asks for the settling document.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum SettleKind
{
    /// <summary>The move is still under way: settle again.</summary>
    Again,

    /// <summary>Send the leg to a link.</summary>
    GoOn,

    /// <summary>Nothing is known of the leg any more, or it asked too often: end it decently.</summary>
    Lost,
}
