namespace TwimlFlows.Emulator;

/// <summary>What happens to one webhook on its way.</summary>
public sealed record WebhookFault
{
    private WebhookFault(string? name) => Name = name;

    /// <summary>Nothing: it is sent at once and its answer arrives.</summary>
    public static WebhookFault None { get; } = new((string?)null);

    /// <summary>
    /// It never reaches the application. After its limit of 15 s Twilio takes a document as failed (11203), with what follows from
    /// that: the fallback URL, or QueueResult=error for a wait document. A status callback is just gone.
    /// </summary>
    public static WebhookFault Lost { get; } = new("lost") { IsSent = false };

    /// <summary>The application handles it, and Twilio never sees the answer. For Twilio it is as <see cref="Lost"/>.</summary>
    public static WebhookFault AnswerLost { get; } = new("answer lost") { IsAnswerSeen = false };

    /// <summary>It is sent twice, one directly after the other, with the same I-Twilio-Idempotency-Token. The first answer counts.</summary>
    public static WebhookFault SentTwice { get; } = new("sent twice") { SecondAfter = TimeSpan.Zero };

    /// <summary>The fault in words; null for none.</summary>
    public string? Name { get; }

    internal bool IsSent { get; private init; } = true;

    internal bool IsAnswerSeen { get; private init; } = true;

    internal TimeSpan? SecondAfter { get; private init; }

    internal TimeSpan Delay { get; private init; }

    /// <summary>
    /// It is sent later, and the limit of 15 s counts from then. A leg that needs the document waits. Different delays change the order.
    /// </summary>
    /// <param name="delay">How much later, in virtual time; not negative.</param>
    public static WebhookFault Delayed(TimeSpan delay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.Zero);
        return new(FormattableString.Invariant($"delayed by {delay.TotalSeconds} s")) { Delay = delay };
    }

    /// <summary>It is sent at once, and once more later with the same I-Twilio-Idempotency-Token. The first answer counts.</summary>
    /// <param name="later">How much later the second one is sent, in virtual time; not negative.</param>
    public static WebhookFault SentAgainAfter(TimeSpan later)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(later, TimeSpan.Zero);
        return new(FormattableString.Invariant($"sent again after {later.TotalSeconds} s")) { SecondAfter = later };
    }
}
