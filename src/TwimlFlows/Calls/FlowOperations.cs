using System.ComponentModel;
using Microsoft.Extensions.Logging;

namespace TwimlFlows;

/// <summary>Changes live calls over Twilio's REST API: what the bodies of a flow's operations call.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FlowOperations
{
    private readonly TimeProvider _time;
    private readonly OperationQueue _queue = new();
    private readonly CallOperation _calls;
    private readonly HoldOperation _holds;
    private readonly MoveOperation _moves;

    /// <summary>Makes the operations of one flow.</summary>
    /// <param name="flow">The flow's prefix.</param>
    /// <param name="api">The way to Twilio.</param>
    /// <param name="sessions">What is known of the flow's rooms and legs.</param>
    /// <param name="publicBaseUrl">Gives the address under which Twilio reaches the application, without a slash at its end.</param>
    /// <param name="time">The clock.</param>
    /// <param name="logger">Gets CallSids and codes, never numbers.</param>
    /// <param name="followUps">Takes what nobody waits for; its own when left out, which no host waits for when it stops.</param>
    public FlowOperations(
        string flow,
        ITwilioApi api,
        FlowSessions sessions,
        Func<string> publicBaseUrl,
        TimeProvider time,
        ILogger logger,
        FollowUps? followUps = null)
        : this(flow, api, sessions, publicBaseUrl, time, logger, LegRules.All, followUps)
    {
    }

    internal FlowOperations(
        string flow,
        ITwilioApi api,
        FlowSessions sessions,
        Func<string> publicBaseUrl,
        TimeProvider time,
        ILogger logger,
        LegRules rules,
        FollowUps? followUps = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(flow);
        ArgumentNullException.ThrowIfNull(api);
        ArgumentNullException.ThrowIfNull(sessions);
        ArgumentNullException.ThrowIfNull(publicBaseUrl);
        ArgumentNullException.ThrowIfNull(time);
        ArgumentNullException.ThrowIfNull(logger);
        _time = time;
        var rest = new TwilioRest(api, time);
        var urls = new FlowUrls(flow, publicBaseUrl);
        var finder = new ParticipantFinder(sessions, new RoomLookup(sessions, rest), time);
        _calls = new CallOperation(rest, urls, logger);
        _holds = new HoldOperation(finder, new HoldSession(sessions, time), new HoldUpdate(rest, urls, sessions, time), logger);
        Legs = new FlowLegs(sessions, rest, urls, rules, followUps ?? new FollowUps(logger), time, logger);
        _moves = new MoveOperation(finder, new MoveSession(sessions, time), new MoveUpdate(rest, urls), logger);
    }

    /// <summary>Holding between two legs.</summary>
    public FlowLegs Legs { get; }

    /// <summary>Calls somebody; the new leg runs a step.</summary>
    /// <param name="to">Whom.</param>
    /// <param name="from">A number of the account.</param>
    /// <param name="step">The step.</param>
    /// <param name="room">The room that the leg is called into: its events name it.</param>
    /// <param name="timeoutSeconds">How long it rings, in seconds.</param>
    /// <param name="cancellationToken">Gives up waiting; the leg may be on its way all the same.</param>
    /// <returns>Started with the new leg's SID; Failed with Twilio's code; Unconfirmed.</returns>
    /// <exception cref="TwilioApiException">Twilio answered something that no code of ours expects.</exception>
    public Task<OperationResult> CallAsync(
        PhoneNumber to,
        PhoneNumber from,
        Link step,
        RoomName? room,
        int timeoutSeconds,
        CancellationToken cancellationToken) => _calls.RunAsync(to, from, step, room, timeoutSeconds, cancellationToken);

    /// <summary>Puts a participant on hold, with music of the flow.</summary>
    /// <param name="room">The room.</param>
    /// <param name="who">The participant.</param>
    /// <param name="music">The music's step.</param>
    /// <param name="cancellationToken">Gives up; the participant may be on hold all the same.</param>
    /// <exception cref="TwilioApiException">Twilio answered something that no code of ours expects.</exception>
    public Task<OperationResult> HoldAsync(RoomName room, ParticipantLabel who, Link music, CancellationToken cancellationToken) =>
        UpdateAsync(new HoldWish(room, who, Hold: true, music), cancellationToken);

    /// <summary>Puts a participant on hold, with Twilio's music.</summary>
    /// <param name="room">The room.</param>
    /// <param name="who">The participant.</param>
    /// <param name="cancellationToken">Gives up; the participant may be on hold all the same.</param>
    /// <exception cref="TwilioApiException">Twilio answered something that no code of ours expects.</exception>
    public Task<OperationResult> HoldAsync(RoomName room, ParticipantLabel who, CancellationToken cancellationToken) =>
        UpdateAsync(new HoldWish(room, who, Hold: true, Music: null), cancellationToken);

    /// <summary>Brings a participant back from hold.</summary>
    /// <param name="room">The room.</param>
    /// <param name="who">The participant.</param>
    /// <param name="cancellationToken">Gives up; the participant may be back all the same.</param>
    /// <exception cref="TwilioApiException">Twilio answered something that no code of ours expects.</exception>
    public Task<OperationResult> ResumeAsync(RoomName room, ParticipantLabel who, CancellationToken cancellationToken) =>
        UpdateAsync(new HoldWish(room, who, Hold: false, Music: null), cancellationToken);

    /// <summary>Takes a participant out of a room, to a step.</summary>
    /// <param name="room">The room.</param>
    /// <param name="who">The participant.</param>
    /// <param name="step">The step.</param>
    /// <param name="cancellationToken">Gives up; the participant may be moved all the same.</param>
    /// <returns>Moved once the step was asked for; NotInRoom, Busy, CallOver, Failed or Unconfirmed.</returns>
    /// <exception cref="TwilioApiException">Twilio answered something that no code of ours expects.</exception>
    public Task<OperationResult> MoveAsync(RoomName room, ParticipantLabel who, Link step, CancellationToken cancellationToken) =>
        RunAsync(room, who, (typeof(MoveOperation), step), deadline => _moves.RunAsync(room, who, step, deadline), cancellationToken);

    /// <summary>Puts one of two legs on hold: it waits in the call's own queue, and its partner in another step.</summary>
    /// <param name="leg">The leg to be held.</param>
    /// <param name="park">Makes the link that parks it, from the call's queue.</param>
    /// <param name="other">The link in which its partner waits.</param>
    /// <param name="cancellationToken">Gives up waiting; the leg may be on hold all the same.</param>
    /// <returns>
    /// Held once the leg has asked for its music and its partner has landed; AlreadyHeld, NotConnected, Busy, CallOver,
    /// Failed or Unconfirmed.
    /// </returns>
    /// <exception cref="TwilioApiException">Twilio answered something that no code of ours expects.</exception>
    public Task<OperationResult> ParkAsync(CallSid leg, Func<QueueName, Link> park, Link other, CancellationToken cancellationToken) =>
        Legs.HoldAsync(leg, park, other, cancellationToken);

    /// <summary>Connects two legs again, one of which is on hold.</summary>
    /// <param name="leg">Either of them.</param>
    /// <param name="connect">Makes the link that fetches the held leg, from the call's queue.</param>
    /// <param name="other">The link in which the partner waits again when nobody could be fetched.</param>
    /// <param name="cancellationToken">Gives up waiting; the legs may be connected all the same.</param>
    /// <returns>Resumed once the two are about to be connected; NotHeld, NotConnected, Busy, CallOver, Failed or Unconfirmed.</returns>
    /// <exception cref="TwilioApiException">Twilio answered something that no code of ours expects.</exception>
    public Task<OperationResult> ConnectAsync(CallSid leg, Func<QueueName, Link> connect, Link other, CancellationToken cancellationToken) =>
        Legs.ResumeAsync(leg, connect, other, cancellationToken);

    private Task<OperationResult> UpdateAsync(HoldWish wish, CancellationToken cancellationToken) =>
        RunAsync(wish.Room, wish.Who, wish, deadline => _holds.RunAsync(wish, deadline), cancellationToken);

    private Task<OperationResult> RunAsync(
        RoomName room,
        ParticipantLabel who,
        object identity,
        Func<Deadline, Task<OperationResult>> run,
        CancellationToken cancellationToken)
    {
        var start = _time.GetTimestamp();
        return _queue.RunAsync(
            (room, who),
            identity,
            async abandoned =>
            {
                using var deadline = new Deadline(Deadline.OfOperation - _time.GetElapsedTime(start), _time, abandoned);
                return await run(deadline).ConfigureAwait(false);
            },
            cancellationToken);
    }
}
