using System.ComponentModel;
using Microsoft.Extensions.Logging;

namespace TwimlFlows;

/// <summary>Holding between two legs: answers what the legs of a flow ask for, takes their events, and runs the operations.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FlowLegs
{
    private readonly FlowSessions _sessions;
    private readonly FlowUrls _urls;
    private readonly TimeProvider _time;
    private readonly LegUpdate _update;
    private readonly LegSession _session;
    private readonly LegInquiry _inquiry;
    private readonly LegOperation _operation;
    private readonly LegFollowUp _followUp;
    private readonly FollowUps _followUps;
    private readonly OperationQueue _queue = new();
    private readonly LegSettings _settings;
    private readonly LegDecisions _decisions;

    internal FlowLegs(FlowSessions sessions, TwilioRest rest, FlowUrls urls, LegRules rules, FollowUps followUps, TimeProvider time, ILogger logger)
    {
        (_sessions, _urls, _time, _followUps) = (sessions, urls, time, followUps);
        _settings = new LegSettings(sessions.Flow);
        _update = new LegUpdate(rest, urls, sessions, _settings, time);
        _session = new LegSession(sessions, new LegPlanner(rules), rules, time);
        _inquiry = new LegInquiry(sessions, _session, _update, _settings, time);
        _operation = new LegOperation(_session, _update, _inquiry, rules, logger);
        _followUp = new LegFollowUp(sessions, _session, _update, rules, _settings, time, logger);
        _decisions = new LegDecisions(rules, _settings);
    }

    /// <summary>Says that the flow holds legs.</summary>
    /// <param name="end">Where a leg goes whose partner is gone while it waits.</param>
    /// <param name="screens">Whether dialled legs may hear a document before they are connected.</param>
    public void Configure(Link end, bool screens)
    {
        (_settings.EndLink, _settings.Screens) = (end.PathAndQuery, screens);
    }

    /// <summary>Reads what a request says.</summary>
    /// <param name="parameters">Twilio's parameters.</param>
    /// <param name="query">Looks an argument of the link up.</param>
    /// <param name="purpose">What the address is for.</param>
    /// <param name="token">Twilio's idempotency token, or null.</param>
    public CallRequest Read(CallParameters parameters, Func<string, string?> query, CallRequestPurpose purpose, string? token)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(query);
        return new CallRequest(_settings.Flow, parameters, query, purpose, token);
    }

    /// <summary>Decides what a leg's request means.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async ValueTask<LegAnswer> DecideAsync(CallRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request is not { Call: not null, Leg: { } leg })
        {
            return request.IsSettle ? new LegAnswer(LegAnswerKind.Apologise) : LegAnswer.AsWritten;
        }

        if (request.MayBeOfItsOwnCall && await _inquiry.BeganCallAsync(leg, cancellationToken).ConfigureAwait(false))
        {
            request.BelongsToItsOwnCall();
        }

        var call = request.Call;

        var facts = new LegFacts();
        while (true)
        {
            var (verdict, answer) = await AskAsync(request, call, leg, facts, cancellationToken).ConfigureAwait(false);
            if (verdict.Look is { } silent)
            {
                facts.IsOver[silent] = await _update.IsOverAsync(silent, cancellationToken).ConfigureAwait(false);
            }
            else if (verdict.AwaitsRest)
            {
                await _followUp.WaitForRestAsync(call, cancellationToken).ConfigureAwait(false);
                facts.RestWasAwaited = true;
            }
            else
            {
                return answer;
            }
        }
    }

    /// <summary>Takes notice of what a called party is about to hear before it is connected.</summary>
    /// <param name="request">Its request.</param>
    /// <param name="document">What it is answered.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async ValueTask ScreenAsync(CallRequest request, Twiml document, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(document);
        var until = _time.GetUtcNow() + ScreeningTime.Of(document.ToXml("https://localhost"));
        await _sessions.Calls.ChangeAsync(
            request.Call!,
            record =>
            {
                var isScreened = record.Find(request.Leg) is { Position: LegPosition.Screened };
                if (isScreened)
                {
                    record.Find(request.Leg)!.ScreenedUntil = until;
                }

                return new Change<bool>(isScreened, isScreened);
            },
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Where a leg asks again when its request could not even be decided: whoever is on hold would be cut off by a goodbye.
    /// </summary>
    /// <param name="request">The request.</param>
    public Link SettleAfterFailure(CallRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Stamp is { } stamp ? (stamp with { To = null, In = LegDocument.Own }).On(_urls.SettleLink.PathAndQuery) : _urls.SettleLink;
    }

    /// <summary>Where a leg asks again whose step failed, or null when the failure may end the call.</summary>
    /// <param name="answer">What was decided before the step ran.</param>
    public Link? SettleAfterFailure(LegAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return answer is { SettlesOnFailure: true, Stamp: { } stamp } ? LegStamp.Add(_urls.SettleLink.PathAndQuery, stamp) : null;
    }

    /// <summary>Takes a leg's event into the record of its call, and starts what is due then.</summary>
    /// <param name="e">The event.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async ValueTask TakeAsync(CallEvent e, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(e);
        if (e.CallSidOrNone is not { } leg)
        {
            return;
        }

        var known = await _sessions.Legs.ReadAsync(leg.Value, cancellationToken).ConfigureAwait(false);

        // An answer that is told late brings nobody back: its leg may have been over before the call knew of it.
        var isLate = known is { Ended: true } && !e.CallStatus.IsFinal();
        var call = e.ParentCallSid?.Value ?? known?.Parent ?? leg.Value;
        await TakeAsync(e, isLate, call, cancellationToken).ConfigureAwait(false);
        if (call != leg.Value && await _inquiry.BeganCallAsync(leg.Value, cancellationToken).ConfigureAwait(false))
        {
            // It was dialled, and has dialled in its turn.
            await TakeAsync(e, isLate, leg.Value, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask TakeAsync(CallEvent e, bool isLate, string call, CancellationToken cancellationToken)
    {
        var isDue = await _sessions.Calls.ChangeAsync(
            call,
            record =>
            {
                var isNews = !isLate && LegEvents.Take(record, e, _settings.Screens, _time.GetUtcNow());
                return new Change<bool>(LegFollowUp.IsNeeded(record), isNews);
            },
            cancellationToken).ConfigureAwait(false);
        if (isDue)
        {
            // Also when it is no news: a process that stopped half-way may have left somebody waiting.
            StartFollowUp(call);
        }
    }

    /// <summary>Starts what is due after a request: releases who waits for nobody, deletes a queue that is done with.</summary>
    /// <param name="request">The request that was answered.</param>
    public void StartFollowUp(CallRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Call is { } call)
        {
            StartFollowUp(call);
        }
    }

    internal Task<OperationResult> HoldAsync(CallSid leg, Func<QueueName, Link> park, Link other, CancellationToken cancellationToken) =>
        OperateAsync(isHold: true, leg, park, other, cancellationToken);

    internal Task<OperationResult> ResumeAsync(CallSid leg, Func<QueueName, Link> connect, Link other, CancellationToken cancellationToken) =>
        OperateAsync(isHold: false, leg, connect, other, cancellationToken);

    private async Task<OperationResult> OperateAsync(bool isHold, CallSid leg, Func<QueueName, Link> step, Link other, CancellationToken cancellationToken)
    {
        var start = _time.GetTimestamp();
        var call = await _inquiry.CallOfAsync(leg.Value, cancellationToken).ConfigureAwait(false);
        var wish = new LegWish(isHold, leg.Value, step(QueueOf(call)).PathAndQuery, other.PathAndQuery);
        var result = await _queue.RunAsync(
            call,
            wish,
            async abandoned =>
            {
                using var deadline = new Deadline(Deadline.OfOperation - _time.GetElapsedTime(start), _time, abandoned);
                return await _operation.RunAsync(call, wish, deadline).ConfigureAwait(false);
            },
            cancellationToken).ConfigureAwait(false);
        if (result.Outcome == OperationOutcome.CallOver)
        {
            // Whoever pressed the button has the answer; who was left behind is released meanwhile.
            StartFollowUp(call);
        }

        // Who resumes may have joined a resume of the other leg.
        return result with { CallSid = leg };
    }

    private async ValueTask<(Verdict Verdict, LegAnswer Answer)> AskAsync(
        CallRequest request, string call, string leg, LegFacts facts, CancellationToken cancellationToken)
    {
        LegAnswer answer = LegAnswer.AsWritten;
        var verdict = await _sessions.Calls.ChangeAsync(
            call,
            record =>
            {
                var decided = _decisions.Decide(record, request, facts, _time.GetUtcNow());
                answer = AnswerOf(record, leg, request, decided.Result);
                return decided;
            },
            cancellationToken).ConfigureAwait(false);
        return (verdict, answer);
    }

    private LegAnswer AnswerOf(CallRecord record, string sid, CallRequest request, Verdict verdict)
    {
        if (record.Find(sid) is not { } leg)
        {
            return verdict is { Kind: LegAnswerKind.Run }
                ? request.IsSettle ? new LegAnswer(LegAnswerKind.Apologise) : LegAnswer.AsWritten
                : new LegAnswer(verdict.Kind, verdict.Next is { } end ? Link.Stored(end) : null);
        }

        var stamp = new LegStamp(_settings.Flow, record.Caller.Sid, leg.Sid, record.PartnerOf(leg)?.Sid, verdict.Version ?? leg.Version, verdict.Document);
        var query = stamp.ToQuery();
        return new LegAnswer(
            verdict.Kind,
            verdict switch
            {
                { Next: { } next } => Link.Stored(next),
                { Kind: LegAnswerKind.Settle } => LegStamp.Add(_urls.SettleLink.PathAndQuery, query),
                _ => null,
            },
            query,
            verdict.SettlesOnFailure,
            verdict.Document == LegDocument.Whisper && leg.Position == LegPosition.Screened,
            LegFollowUp.IsNeeded(record));
    }

    private void StartFollowUp(string call) => _followUps.Start(stopping => _followUp.RunAsync(call, stopping));

    /// <summary>A queue for each call, so that nobody can ever be connected with a stranger.</summary>
    private static QueueName QueueOf(string call) => new("hold-" + call);
}
