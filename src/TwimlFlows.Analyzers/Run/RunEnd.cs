using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Run;

/// <summary>The verbs behind which a document does not go on.</summary>
internal static class RunEnd
{
    private static readonly string[] _enders = ["Redirect", "Hangup", "Reject", "Leave"];

    /// <summary>What hands the call to its action when it is over, whatever its result is.</summary>
    private static readonly string[] _handingOver = ["Dial", "Enqueue", "Connect"];

    /// <summary>Whether a verb takes the call away for good, where it does what it is for.</summary>
    internal static bool Is(TwimlDocument document, TwimlElement verb) =>
        _enders.Contains(verb.Name)
        || (_handingOver.Contains(verb.Name) && verb.Attribute("action") is { } action && document.Text.Of(action.ValueSpan).Trim().Length > 0);
}
