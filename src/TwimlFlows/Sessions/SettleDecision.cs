using System.ComponentModel;

namespace TwimlFlows;

/// <summary>What to answer to a leg that asks for the settling document.</summary>
/// <param name="Kind">What to do.</param>
/// <param name="Next">Where to send the leg, for <see cref="SettleKind.GoOn"/>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct SettleDecision(SettleKind Kind, Link? Next = null);
