using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace TwimlFlows;

/// <summary>Answers the requests of one flow: checks them, holds them against open moves, runs steps and handlers.</summary>
internal sealed class FlowRequests(
    string flow,
    bool moves,
    WebhookAuthenticator authenticator,
    FlowSessions sessions,
    FlowLegs legs,
    Func<string> publicBaseUrl,
    TimeProvider time,
    IHostApplicationLifetime lifetime,
    ILogger<FlowRequests> logger)
{
    private readonly RoomMoveRequests _roomMoves = new(flow, sessions);
    private readonly StepRunner _steps = new(time);
    private LegRequests? _legs;

    /// <summary>From now on every request is held against the moves of its call.</summary>
    internal void HoldLegs(Link end, bool screens)
    {
        legs.Configure(end, screens);
        _legs = new LegRequests(legs);
    }

    internal async Task AnswerStepAsync(HttpContext context, DocumentKind document, StepInvoker invoke)
    {
        var arrival = _steps.Arrival;
        if (await AuthenticateAsync(context).ConfigureAwait(false) is not { } parameters)
        {
            return;
        }

        var call = _legs?.Read(context, parameters, document == DocumentKind.Wait ? CallRequestPurpose.Wait : CallRequestPurpose.Step);
        LegAnswer? decided = null;
        try
        {
            var answer = call is null ? LegAnswer.AsWritten : decided = await _legs!.DecideAsync(context, call).ConfigureAwait(false);

            if (answer.Kind != LegAnswerKind.Run)
            {
                Write(context, BuiltInDocuments.Of(answer));
                return;
            }

            // Who waits in a room stays there, whatever a move does: the settling document would end the music.
            if (moves && document != DocumentKind.Wait && await _roomMoves.GhostAnswerAsync(context, parameters).ConfigureAwait(false) is { } settling)
            {
                Write(context, settling);
                return;
            }

            var written = await _steps.RunAsync(context, parameters, invoke, arrival).ConfigureAwait(false);
            if (answer.IsScreening)
            {
                await legs.ScreenAsync(call!, written, context.RequestAborted).ConfigureAwait(false);
            }

            Write(context, written, answer.Stamp);
        }
        catch (BadHttpRequestException e)
        {
            FlowLog.BadLink(logger, context.Request.Path, e.Message);
            if (SettleOf(call, decided, document) is { } instead)
            {
                // Somebody is on hold: a refusal would cut them off.
                Write(context, BuiltInDocuments.Settling(instead));
                return;
            }

            context.Response.StatusCode = e.StatusCode;
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            FlowLog.RequestAborted(logger, context.Request.Path, new CurrentCall(parameters).CallSidOrNone);
        }
        catch (Exception e) when (!context.Response.HasStarted)
        {
            FlowLog.StepFailed(logger, e, context.Request.Path, new CurrentCall(parameters).CallSidOrNone);
            Write(context, SettleOf(call, decided, document) is { } again
                ? BuiltInDocuments.Settling(again)
                : BuiltInDocuments.Failure(document, context.Request.Method, isInQueue: parameters["QueuePosition"] is not null));
        }
    }

    internal async Task TakeRoomEventAsync(HttpContext context, IReadOnlyList<RoomHandler> handlers)
    {
        if (await AuthenticateAsync(context).ConfigureAwait(false) is { } parameters)
        {
            var e = new ConferenceEvent(parameters);

            // Also while the application stops: nobody sends it again.
            var isNews = await sessions.TakeAsync(e, CancellationToken.None).ConfigureAwait(false);
            await RunAsync(context, e, isNews ? handlers.Where(handler => handler.ListensTo(e)) : [], handler =>
                handler.Invoke(context.RequestServices, e, lifetime.ApplicationStopping)).ConfigureAwait(false);
        }
    }

    internal async Task TakeLegEventAsync(HttpContext context, IReadOnlyList<LegHandler> handlers)
    {
        if (await AuthenticateAsync(context).ConfigureAwait(false) is { } parameters)
        {
            var room = RoomName.TryParse(context.Request.Query["room"], null, out var name) ? name : (RoomName?)null;
            var e = new CallEvent(parameters, room);

            // Also while the application stops: nobody sends it again.
            var isNews = await sessions.TakeAsync(e, CancellationToken.None).ConfigureAwait(false);
            var isTaken = _legs is null || await TakeIntoCallAsync(context, e).ConfigureAwait(false);
            await RunAsync(context, e, isNews ? handlers.Where(handler => handler.ListensTo(e)) : [], handler =>
                handler.Invoke(context.RequestServices, e, lifetime.ApplicationStopping)).ConfigureAwait(false);
            if (!isTaken)
            {
                context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            }
        }
    }

    /// <summary>The leg's own record has taken the event, so its handlers run whatever becomes of the call's.</summary>
    private async ValueTask<bool> TakeIntoCallAsync(HttpContext context, CallEvent e)
    {
        try
        {
            await legs.TakeAsync(e, CancellationToken.None).ConfigureAwait(false);
            return true;
        }
        catch (Exception error)
        {
            FlowLog.EventNotTaken(logger, error, context.Request.Path, e.CallSidOrNone);
            return false;
        }
    }

    internal async Task AnswerSettleAsync(HttpContext context)
    {
        if (await AuthenticateAsync(context).ConfigureAwait(false) is not { } parameters)
        {
            return;
        }

        var call = _legs?.Read(context, parameters, CallRequestPurpose.Settle);
        call = moves && call is { IsOfLegs: false } ? null : call;
        try
        {
            Write(context, call is null
                ? await _roomMoves.SettleAsync(context, parameters).ConfigureAwait(false)
                : BuiltInDocuments.Of(await _legs!.DecideAsync(context, call).ConfigureAwait(false)));
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            FlowLog.RequestAborted(logger, context.Request.Path, new CurrentCall(parameters).CallSidOrNone);
        }
        catch (Exception e) when (!context.Response.HasStarted)
        {
            // Whoever asks here is on hold, or on the way: a 500 would end the call.
            FlowLog.SettleFailed(logger, e, context.Request.Path, new CurrentCall(parameters).CallSidOrNone);
            Write(context, BuiltInDocuments.Settling(call is null ? _roomMoves.Settle : legs.SettleAfterFailure(call)));
        }
    }

    /// <summary>Where a leg asks again whose step failed, or whose request could not even be decided.</summary>
    private Link? SettleOf(CallRequest? call, LegAnswer? decided, DocumentKind document) =>
        decided is not null ? legs.SettleAfterFailure(decided)
        : call is not null && document == DocumentKind.Control ? legs.SettleAfterFailure(call)
        : null;

    private async ValueTask<CallParameters?> AuthenticateAsync(HttpContext context)
    {
        var result = await authenticator.ReadAsync(context).ConfigureAwait(false);
        if (result.StatusCode == StatusCodes.Status200OK)
        {
            return result.Parameters;
        }

        context.Response.StatusCode = result.StatusCode;
        return null;
    }

    /// <summary>
    /// Answers an event after its handlers have run. The session has taken the event, so a repeat would be dropped: a
    /// handler that fails is logged, and Twilio's debugger shows the 500 as a warning.
    /// </summary>
    private async Task RunAsync<T>(HttpContext context, CurrentCall e, IEnumerable<T> handlers, Func<T, Task> run)
    {
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        foreach (var handler in handlers)
        {
            try
            {
                await run(handler).ConfigureAwait(false);
            }
            catch (Exception error)
            {
                FlowLog.HandlerFailed(logger, error, context.Request.Path, e.CallSidOrNone);
                context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            }
        }
    }

    private void Write(HttpContext context, Twiml document, string? linkArguments = null)
    {
        context.Response.ContentType = "text/xml; charset=utf-8";
        document.WriteTo(context.Response.BodyWriter, publicBaseUrl(), linkArguments);
    }
}
