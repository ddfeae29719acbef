using TwimlFlows.Emulator.Engine.Documents;

namespace TwimlFlows.Emulator.Engine.Verbs;

/// <summary>
/// A verb with a way out: what Twilio asks for when the verb is over. That is its action or, without one, whatever stands behind it.
/// </summary>
internal abstract class WayOutVerb(TwimlElement element, DocumentRun run) : RunningVerb(element, run)
{
    private bool _isOver;

    /// <summary>What a request for the action is called.</summary>
    protected abstract string ActionPurpose { get; }

    private string? Action => Element["action"] is { Length: > 0 } action ? action : null;

    /// <summary>The leg lives on, and the way out controls it from now on.</summary>
    protected void TakeWayOut(IReadOnlyList<KeyValuePair<string, string>> result)
    {
        if (_isOver)
        {
            return;
        }

        _isOver = true;
        CancelTimers();
        Player.EnsureAnswered();
        Player.Hear(Hearing.Silence);
        if (Action is { } action)
        {
            Replace(ActionPurpose, action, Element.Method("method"), result);
        }
        else
        {
            Run.Next();
        }
    }

    /// <summary>
    /// The leg was moved over REST or has ended. Its way out is requested all the same: the action, or for a moved leg the Redirect
    /// behind the verb (TwiML changelog of 2021-05-13). The answer does not control the call.
    /// </summary>
    protected void AskInVain(IReadOnlyList<KeyValuePair<string, string>> result)
    {
        if (Action is { } action)
        {
            AskGhost(ActionPurpose, action, Element.Method("method"), [.. CallParameters.Of(Leg), .. result]);
        }
        else
        {
            AskRedirectBehind();
        }
    }

    protected override void Stopped(StopReason reason)
    {
        if (_isOver)
        {
            return;
        }

        _isOver = true;
        Abandoned(reason);
    }

    /// <summary>The verb was stopped before it was over.</summary>
    protected abstract void Abandoned(StopReason reason);
}
