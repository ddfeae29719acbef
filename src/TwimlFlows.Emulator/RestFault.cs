namespace TwimlFlows.Emulator;

/// <summary>What happens to one REST request of the application.</summary>
public sealed record RestFault
{
    private RestFault(string? name) => Name = name;

    /// <summary>Nothing: it is carried out and answered.</summary>
    public static RestFault None { get; } = new((string?)null);

    /// <summary>It is carried out, and its answer is lost: the caller sees a broken connection (HttpRequestException).</summary>
    public static RestFault AnswerLost { get; } = new("answer lost") { IsAnswered = false };

    /// <summary>It never reaches Twilio: no effect, and the caller sees a broken connection.</summary>
    public static RestFault Lost { get; } = new("lost") { IsAnswered = false, IsCarriedOut = false };

    /// <summary>The fault in words; null for none.</summary>
    public string? Name { get; }

    internal bool IsAnswered { get; private init; } = true;

    internal bool IsCarriedOut { get; private init; } = true;

    internal TimeSpan EffectDelay { get; private init; }

    internal TimeSpan AnswerDelay { get; private init; }

    internal (int Status, int Code, TimeSpan? RetryAfter)? Refusal { get; private init; }

    /// <summary>
    /// It is refused and has no effect, for example 429 with 20429, 409 with 20162, 500 with 20500 or 401 with 20003.
    /// </summary>
    /// <param name="httpStatus">The HTTP status, 400 to 599.</param>
    /// <param name="code">Twilio's code (https://www.twilio.com/docs/api/errors).</param>
    /// <param name="retryAfter">The Retry-After header, in whole seconds; null for none.</param>
    public static RestFault Refused(int httpStatus, int code, TimeSpan? retryAfter = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(httpStatus, 400);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(httpStatus, 599);
        return new(FormattableString.Invariant($"refused with {httpStatus} {code}"))
        {
            IsCarriedOut = false,
            Refusal = (httpStatus, code, retryAfter),
        };
    }

    /// <summary>The caller sees a broken connection at once, and all the same the request is carried out later.</summary>
    /// <param name="delay">How much later, in virtual time; not negative.</param>
    public static RestFault EffectAfter(TimeSpan delay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.Zero);
        return new(FormattableString.Invariant($"answer lost, effect after {delay.TotalSeconds} s")) { IsAnswered = false, EffectDelay = delay };
    }

    /// <summary>
    /// It is carried out at once and answered later, so that what it sets off reaches the application before the answer does. The
    /// caller waits in virtual time, which passes only while one of the emulator's Run methods is awaited.
    /// </summary>
    /// <param name="delay">How much later, in virtual time; not negative.</param>
    public static RestFault AnsweredAfter(TimeSpan delay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.Zero);
        return new(FormattableString.Invariant($"answered after {delay.TotalSeconds} s")) { AnswerDelay = delay };
    }
}
