using System.Collections.Frozen;
using TwimlFlows.Emulator.Engine.Documents;

namespace TwimlFlows.Emulator.Engine.Rooms;

/// <summary>Plays a wait or hold document to one participant. It runs once; what follows is silence.</summary>
internal sealed class WaitPlayer(Participant participant, string purpose) : DocumentPlayer(participant.Leg)
{
    /// <summary>What Twilio plays when nothing else is named.</summary>
    public const string DefaultMusic = "https://s3.amazonaws.com/com.twilio.sounds.music/index.xml";

    private bool _established;

    public override string RedirectPurpose => purpose;

    public Hearing Media { get; private set; } = Hearing.Silence;

    protected override FrozenSet<string> Allowed => TwimlSchema.WaitVerbs;

    protected override int ForbiddenCode => 13238;

    public void Start(string? url, string method)
    {
        if (url is null)
        {
            Hear(Hearing.Audio(DefaultMusic));
        }
        else if (url.Length == 0)
        {
            Hear(Hearing.Silence);
        }
        else if (DocumentUrl.IsWebUrl(url))
        {
            Fetch(purpose, url, method);
        }
        else
        {
            Exchange.Journal.Error(Leg.Sid, 13233, $"The waitUrl {url} cannot be resolved to a web address.");
            Failed(13233, url);
        }
    }

    public override void Hear(Hearing hearing)
    {
        _established = true;
        Media = hearing;
        participant.Room.Refresh(participant);
    }

    public override void Finished() => Hear(Hearing.Silence);

    public override void HangUp() => Hear(Hearing.Silence);

    protected override void Failed(int code, string? url)
    {
        if (!_established && purpose == "conference-wait-url" && code != ForbiddenCode)
        {
            participant.Room.Refuse(participant);
        }
        else
        {
            Hear(Hearing.Silence);
        }
    }

    protected override IReadOnlyList<KeyValuePair<string, string>> Parameters() =>
        Exchange.Options.ParametersForWaitDocuments ? base.Parameters() : [];
}
