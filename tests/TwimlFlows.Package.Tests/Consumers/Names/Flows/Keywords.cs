using TwimlFlows;

namespace Names.@event;

/// <summary>Everything is a keyword.</summary>
/// <param name="new">A service.</param>
[VoiceFlow("/keywords")]
public sealed partial class @class(TimeProvider @new)
{
    /// <summary>Values.</summary>
    public enum @enum
    {
        /// <summary>No.</summary>
        @false,

        /// <summary>Yes.</summary>
        @true,
    }

    /// <summary>The first step.</summary>
    [Answer]
    public Twiml @return() => $"<Say>{@new.GetUtcNow().Year > 2000}</Say><Redirect>{To.@await("a b", @enum.@true, 3)}</Redirect>";

    /// <summary>A step with arguments.</summary>
    /// <param name="string">A text.</param>
    /// <param name="enum">A value.</param>
    /// <param name="value">A number.</param>
    [Step]
    public Twiml @await(string @string, @enum @enum, int value) => $"<Say>{@string} {@enum} {value}</Say><Redirect>{@return}</Redirect>";

    /// <summary>Music.</summary>
    [HoldMusic]
    public Twiml @void() => $"<Play>https://cdn.example.com/hold.mp3</Play><Redirect>{@void}</Redirect>";

    /// <summary>An operation.</summary>
    /// <param name="in">The room.</param>
    /// <param name="ref">Who.</param>
    /// <param name="__operations">A parameter called as a field of what is emitted.</param>
    /// <param name="null">Cancels.</param>
    [Hold(Music = nameof(@void))]
    public partial Task<OperationResult> @lock(RoomName @in, ParticipantLabel @ref, string __operations, CancellationToken @null = default);

    /// <summary>An operation.</summary>
    /// <param name="in">The room.</param>
    /// <param name="ref">Who.</param>
    [Resume]
    public partial Task<OperationResult> @checked(RoomName @in, ParticipantLabel @ref);
}
