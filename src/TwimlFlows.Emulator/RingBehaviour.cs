namespace TwimlFlows.Emulator;

/// <summary>What a virtual phone does when it rings.</summary>
public sealed record RingBehaviour
{
    private RingBehaviour(string name, TimeSpan? answersAfter = null, bool busy = false) =>
        (Name, AnswersAfter, IsBusy) = (name, answersAfter, busy);

    /// <summary>Rings until <see cref="VirtualPhone.Answer"/> or <see cref="VirtualPhone.HangUp"/>, or until the caller gives up.</summary>
    public static RingBehaviour Manual { get; } = new("manual");

    /// <summary>Refuses as busy.</summary>
    public static RingBehaviour Busy { get; } = new("busy", busy: true);

    /// <summary>Nobody ever answers.</summary>
    public static RingBehaviour NeverAnswers { get; } = new("never answers");

    /// <summary>The behaviour in a word.</summary>
    public string Name { get; }

    internal TimeSpan? AnswersAfter { get; }

    internal bool IsBusy { get; }

    /// <summary>Answers by itself.</summary>
    /// <param name="ringing">How long it rings first; not negative.</param>
    public static RingBehaviour AnswerAfter(TimeSpan ringing)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(ringing, TimeSpan.Zero);
        return new("answers", ringing);
    }
}
