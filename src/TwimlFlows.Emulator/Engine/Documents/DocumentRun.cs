using TwimlFlows.Emulator.Engine.Verbs;

namespace TwimlFlows.Emulator.Engine.Documents;

/// <summary>One document while it runs: its verbs one after the other, in order.</summary>
internal sealed class DocumentRun(DocumentPlayer player, IReadOnlyList<TwimlElement> verbs, string? url)
{
    private int _position;
    private bool _stopped;

    public DocumentPlayer Player => player;

    /// <summary>Where the document came from; null for TwiML given over REST, which has no address.</summary>
    public string? Url => url;

    public RunningVerb? Current { get; private set; }

    /// <summary>The verb behind the running one.</summary>
    public TwimlElement? Following => _position < verbs.Count ? verbs[_position] : null;

    public bool IsFirst => _position == 1;

    public void Next()
    {
        if (_stopped)
        {
            return;
        }

        Current = null;
        if (_position >= verbs.Count)
        {
            _stopped = true;
            player.Finished();
            return;
        }

        Current = VerbFactory.Create(verbs[_position++], this);
        Current.Start();
    }

    public void Stop(StopReason reason)
    {
        if (!_stopped)
        {
            _stopped = true;
            var verb = Current;
            Current = null;
            verb?.Stop(reason);
        }
    }
}
