namespace TwimlFlows.Emulator.Engine.Rooms;

/// <summary>A conference, from its first participant to its end.</summary>
internal sealed class Room(Exchange exchange, string sid, RoomSettings first)
{
    private readonly List<Participant> _participants = [];
    private readonly RoomEvents _events = new(exchange, sid, first);

    public string Sid => sid;

    public string Name => first.Name;

    public int MaxParticipants => first.MaxParticipants;

    public IReadOnlyList<Participant> Participants => _participants;

    public bool HasStarted { get; private set; }

    public bool IsCompleted { get; private set; }

    public TimeSpan CreatedAt { get; } = exchange.Timeline.Now;

    public TimeSpan UpdatedAt { get; private set; } = exchange.Timeline.Now;

    public string? ReasonEnded { get; private set; }

    public string? CallSidEnding { get; private set; }

    public string Status => IsCompleted ? "completed"
        : HasStarted || (exchange.Options.InProgressFromSecondParticipant && _participants.Count > 1) ? "in-progress"
        : "init";

    public Participant? Find(string callSidOrLabel) => _participants.Find(p => p.Leg.Sid == callSidOrLabel)
        ?? _participants.Find(p => p.Label == callSidOrLabel);

    public void Join(Participant participant, RoomSettings settings)
    {
        _participants.Add(participant);
        participant.Leg.Participant = participant;
        _events.Participant("participant-join", participant, EmulatorEventKind.JoinedRoom, $"joins the room {Name}");
        if (!HasStarted && _participants.Count > 1 && _participants.Exists(p => p.StartOnEnter))
        {
            Start();
        }
        else if (!HasStarted)
        {
            participant.Wait.Start(settings.WaitUrl, settings.WaitMethod);
        }

        Refresh();
    }

    /// <summary>The participant's wait document failed: it never really gets in.</summary>
    public void Refuse(Participant participant)
    {
        Leave(participant, "participant_add_failed", kicked: false);
        participant.Released();
    }

    /// <summary>Puts the participant on hold, or changes what it hears there.</summary>
    public void Hold(Participant participant, string? url, string method)
    {
        var wasHeld = participant.IsHeld;
        participant.Hold?.Drop(Documents.StopReason.Replaced);
        participant.Hold = new WaitPlayer(participant, "hold-url");
        participant.UpdatedAt = exchange.Timeline.Now;
        if (!wasHeld)
        {
            _events.Participant("participant-hold", participant, EmulatorEventKind.Held, "is put on hold");
        }

        Refresh();
        participant.Hold.Start(url, method);
    }

    public void Unhold(Participant participant)
    {
        participant.Hold?.Drop(Documents.StopReason.Replaced);
        participant.Hold = null;
        participant.UpdatedAt = exchange.Timeline.Now;
        _events.Participant("participant-unhold", participant, EmulatorEventKind.Resumed, "is taken off hold");
        Refresh();
    }

    public void Mute(Participant participant, bool muted)
    {
        if (participant.Muted != muted)
        {
            participant.Muted = muted;
            participant.UpdatedAt = exchange.Timeline.Now;
            var happening = muted ? "participant-mute" : "participant-unmute";
            _events.Participant(happening, participant, EmulatorEventKind.ParticipantChanged, muted ? "is muted" : "is unmuted");
            Refresh();
        }
    }

    public void Modify(Participant participant, Action change)
    {
        change();
        participant.UpdatedAt = exchange.Timeline.Now;
        _events.Participant("participant-modify", participant, EmulatorEventKind.ParticipantChanged, "has other settings");
        Refresh();
    }

    /// <summary>The participant leaves, and with it the room may end. Its own Dial is the caller's business.</summary>
    public void Leave(Participant participant, string reason, bool kicked)
    {
        if (!Remove(participant))
        {
            return;
        }

        _events.Left(participant, reason, $"leaves the room {Name}");
        var way = kicked ? "kicked" : "left";
        if (participant.EndOnExit)
        {
            End($"participant-with-end-conference-on-exit-{way}", participant, "moderator_ended_conference");
        }
        else if (_participants.Count == 0)
        {
            End($"last-participant-{way}", participant, "moderator_ended_conference");
        }
        else
        {
            Refresh();
        }
    }

    public void EndOverRest() => End("conference-ended-via-api", null, "conference_ended_via_api");

    /// <summary>Works out what a participant hears now.</summary>
    public void Refresh(Participant participant)
    {
        if (!_participants.Contains(participant))
        {
            return;
        }

        participant.Leg.Hear(participant.Hold?.Media ?? (HasStarted ? Mix(participant) : participant.Wait.Media));
    }

    private void Start()
    {
        HasStarted = true;
        UpdatedAt = exchange.Timeline.Now;
        _events.Room("conference-start", EmulatorEventKind.RoomStarted, $"the room {Name} starts");
        foreach (var participant in _participants)
        {
            participant.Wait.Drop(Documents.StopReason.Replaced);
        }
    }

    private void End(string reason, Participant? ending, string reasonForOthers)
    {
        if (IsCompleted)
        {
            return;
        }

        IsCompleted = true;
        UpdatedAt = exchange.Timeline.Now;
        (ReasonEnded, CallSidEnding) = (reason, ending?.Leg.Sid);
        var others = _participants.ToList();
        others.ForEach(other => Remove(other));
        if (!exchange.Options.LeavesBeforeConferenceEnd)
        {
            _events.Ended(reason, ending);
        }

        foreach (var other in others)
        {
            _events.Left(other, reasonForOthers, $"leaves the room {Name}, which has ended");
        }

        if (exchange.Options.LeavesBeforeConferenceEnd)
        {
            _events.Ended(reason, ending);
        }

        others.ForEach(static other => other.Released());
    }

    private bool Remove(Participant participant)
    {
        if (!_participants.Remove(participant))
        {
            return false;
        }

        participant.Wait.Drop(Documents.StopReason.Replaced);
        participant.Hold?.Drop(Documents.StopReason.Replaced);
        participant.Leg.Participant = null;
        return true;
    }

    private void Refresh()
    {
        foreach (var participant in _participants.ToList())
        {
            Refresh(participant);
        }
    }

    private Hearing Mix(Participant listener) => Hearing.Legs([.. _participants
        .Where(p => !ReferenceEquals(p, listener) && !p.IsHeld && !p.Muted && (p.Coach is null || p.Coach == listener.Leg.Sid))
        .Select(p => p.Leg.Sid)]);
}
