namespace TwimlFlows;

/// <summary>
/// Whether a participant is held, from two sources: Twilio's answers to our updates, which come at once, and its events,
/// which come late, doubled and in any order.
/// </summary>
/// <remarks>
/// Answers and events have no common count. So each update leaves an expectation, and the event that fulfils it changes
/// nothing; any other event is somebody else's update, and the later one wins.
/// </remarks>
internal sealed class HoldHistory
{
    /// <summary>How long an event may take. Twilio repeats a callback that failed, within seconds.</summary>
    private static readonly TimeSpan _expectedFor = TimeSpan.FromMinutes(1);

    public bool Held { get; set; }

    /// <summary>The place of the latest event in the room's history.</summary>
    public int Sequence { get; set; }

    /// <summary>Our updates in order; those whose event came stay as long as an earlier one's has not.</summary>
    public List<HoldExpectation> Expected { get; set; } = [];

    /// <summary>An event that may be older or younger than our last answer: the place of that answer's event will tell.</summary>
    public int UndecidedSequence { get; set; }

    public bool UndecidedHeld { get; set; }

    /// <summary>An update is about to be sent.</summary>
    internal void Expect(string id, bool hold, DateTimeOffset now)
    {
        Expire(now);
        Expected.Add(new HoldExpectation { Id = id, Hold = hold, After = Math.Max(Sequence, UndecidedSequence), Until = now + _expectedFor });
    }

    /// <summary>Our update was carried out.</summary>
    internal void Confirm(string id)
    {
        var expectation = Expected.Find(e => e.Id == id);
        if (expectation is null)
        {
            return;
        }

        expectation.Done = true;

        // Its event may have been here before the answer, and a later event of somebody else as well.
        if (expectation.Sequence == 0 || expectation.Sequence == Sequence)
        {
            Held = expectation.Hold;
        }

        Trim();
    }

    /// <summary>Our update was refused, or nothing tells what became of it: its event, should one come, decides.</summary>
    internal void Withdraw(string id)
    {
        Expected.RemoveAll(e => e.Id == id && e.Sequence == 0);
        if (Expected.Find(e => e.Id == id) is { } seen)
        {
            seen.Done = true;
        }

        Decide();
        Trim();
    }

    /// <summary>Twilio was asked.</summary>
    internal void Believe(bool held) => Held = held;

    /// <summary>The participant came (again) or left: what was before counts no more.</summary>
    internal void Restart(int sequence, bool held)
    {
        Held = held;
        Sequence = Math.Max(Sequence, sequence);
        Expected.Clear();
        UndecidedSequence = 0;
    }

    /// <summary>Whether the event of our update came: it was carried out, whatever the answer was.</summary>
    internal bool IsSeen(string id) => Expected.Exists(e => e.Id == id && e.Sequence > 0);

    /// <summary>Takes a hold or unhold event.</summary>
    /// <returns>Whether it is news: neither doubled nor overtaken.</returns>
    internal bool Take(int sequence, bool held, DateTimeOffset now)
    {
        Expire(now);
        var isLatest = sequence > Sequence;
        if (Fulfilled(sequence, held) is { } expectation)
        {
            expectation.Sequence = sequence;
            if (isLatest)
            {
                Sequence = sequence;
                Held = expectation.Done ? Held : held;
            }

            Decide();
            Trim();
            return isLatest;
        }

        if (!isLatest || sequence <= UndecidedSequence)
        {
            return false;
        }

        if (IsOurLastUpdateUnplaced)
        {
            (UndecidedSequence, UndecidedHeld) = (sequence, held);
            return true;
        }

        (Sequence, Held) = (sequence, held);
        return true;
    }

    internal void Expire(DateTimeOffset now)
    {
        if (Expected.RemoveAll(e => e.Until <= now) > 0)
        {
            Decide();
        }
    }

    private bool IsOurLastUpdateUnplaced => Expected is [.., { Sequence: 0 }];

    private HoldExpectation? Fulfilled(int sequence, bool held)
    {
        for (var i = 0; i < Expected.Count; i++)
        {
            if (Expected[i].Hold == held
                && Expected[i].Sequence == 0
                && Expected[i].After < sequence
                && Expected.Take(i).All(e => e.Sequence < sequence)
                && Expected.Skip(i + 1).All(e => e.Sequence == 0 || e.Sequence > sequence))
            {
                return Expected[i];
            }
        }

        return null;
    }

    private void Decide()
    {
        if (UndecidedSequence > 0 && !IsOurLastUpdateUnplaced)
        {
            if (UndecidedSequence > Sequence)
            {
                (Sequence, Held) = (UndecidedSequence, UndecidedHeld);
            }

            UndecidedSequence = 0;
        }
    }

    /// <summary>Drops what can no longer be mistaken: a fulfilled update with nothing open before it.</summary>
    private void Trim()
    {
        while (Expected is [{ Done: true, Sequence: > 0 }, ..])
        {
            Expected.RemoveAt(0);
        }
    }
}
