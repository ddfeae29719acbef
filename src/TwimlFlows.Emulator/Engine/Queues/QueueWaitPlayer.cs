using System.Collections.Frozen;
using TwimlFlows.Emulator.Engine.Documents;
using TwimlFlows.Emulator.Engine.Rooms;

namespace TwimlFlows.Emulator.Engine.Queues;

/// <summary>Plays the wait document to a queued leg, and asks for it again whenever it ends, for ever.</summary>
internal sealed class QueueWaitPlayer(QueueMember member, Action<string> leave) : DocumentPlayer(member.Leg)
{
    // Twilio needs at least a round trip for each document; without it a document that takes no time would hang the clock.
    private static readonly TimeSpan ShortestRound = TimeSpan.FromSeconds(1);
    private string _url = "";
    private string _method = "POST";
    private TimeSpan _startedAt;
    private bool _isRound;
    private bool _saysRinging;
    private TimelineEntry? _again;

    public override string RedirectPurpose => "enqueue-wait-url";

    protected override FrozenSet<string> Allowed => TwimlSchema.QueueWaitVerbs;

    protected override int ForbiddenCode => 13238;

    /// <summary>Starts with the document there; null is Twilio's own music, an empty address is silence.</summary>
    public void Start(string? url, string method, bool saysRinging)
    {
        _saysRinging = saysRinging;
        if (url is null)
        {
            Hear(Hearing.Audio(WaitPlayer.DefaultMusic));
        }
        else if (url.Length == 0)
        {
            Hear(Hearing.Silence);
        }
        else
        {
            (_url, _method) = (url, method);
            Round();
        }
    }

    public void End(StopReason reason)
    {
        _again?.Cancel();
        Drop(reason);
    }

    public override void Hear(Hearing hearing) => Leg.Hear(hearing);

    public override void Finished()
    {
        Hear(Hearing.Silence);
        _again = Exchange.Timeline.Schedule(Exchange.Timeline.Now > _startedAt ? TimeSpan.Zero : ShortestRound, Round);
    }

    public override void HangUp() => Leg.End(CallStatuses.Completed);

    public override bool Leave()
    {
        leave("leave");
        return true;
    }

    protected override void Failed(int code, string? url) => leave("error");

    protected override IReadOnlyList<KeyValuePair<string, string>> Parameters()
    {
        IReadOnlyList<KeyValuePair<string, string>> standard = CallParameters.Of(Leg, _saysRinging ? CallStatuses.Ringing : Leg.Status);
        _saysRinging = false;
        if (!_isRound && !Exchange.Options.QueueParametersAfterRedirect)
        {
            return standard;
        }

        var queue = member.Queue;
        return
        [
            .. standard, .. member.Parameters, Number("QueuePosition", queue.PositionOf(member)), Number("AvgQueueTime", queue.AverageWait),
            Number("CurrentQueueSize", queue.Members.Count), Number("MaxQueueSize", queue.MaxSize),
        ];
    }

    private void Round()
    {
        _startedAt = Exchange.Timeline.Now;
        _isRound = true;
        Fetch("enqueue-wait-url", _url, _method);
        _isRound = false;
    }

    private static KeyValuePair<string, string> Number(string name, int value) => new(name, FormattableString.Invariant($"{value}"));
}
