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
    Func<string> publicBaseUrl,
    TimeProvider time,
    IHostApplicationLifetime lifetime,
    ILogger<FlowRequests> logger)
{
    /// <summary>Twilio gives a document 15 s in all; an answer of ours must still reach it.</summary>
    private static readonly TimeSpan _stepTimeLimit = TimeSpan.FromSeconds(12);

    private readonly Link _settle = Link.To(flow + "/settle");

    internal async Task AnswerStepAsync(HttpContext context, DocumentKind document, StepInvoker invoke)
    {
        if (await AuthenticateAsync(context).ConfigureAwait(false) is not { } parameters)
        {
            return;
        }

        try
        {
            // Who waits in a room stays there, whatever a move does: the settling document would end the music.
            if (moves && document != DocumentKind.Wait && await GhostAnswerAsync(context, parameters).ConfigureAwait(false) is { } settling)
            {
                Write(context, settling);
                return;
            }

            Write(context, await RunAsync(context, parameters, invoke).ConfigureAwait(false));
        }
        catch (BadHttpRequestException e)
        {
            FlowLog.BadLink(logger, context.Request.Path, e.Message);
            context.Response.StatusCode = e.StatusCode;
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            FlowLog.RequestAborted(logger, context.Request.Path, new CurrentCall(parameters).CallSidOrNone);
        }
        catch (Exception e) when (!context.Response.HasStarted)
        {
            FlowLog.StepFailed(logger, e, context.Request.Path, new CurrentCall(parameters).CallSidOrNone);
            Write(context, BuiltInDocuments.Failure(document, context.Request.Method));
        }
    }

    internal async Task TakeRoomEventAsync(HttpContext context, IReadOnlyList<RoomHandler> handlers)
    {
        if (await AuthenticateAsync(context).ConfigureAwait(false) is { } parameters)
        {
            var e = new ConferenceEvent(parameters);
            var isNews = await sessions.TakeAsync(e, lifetime.ApplicationStopping).ConfigureAwait(false);
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
            var isNews = await sessions.TakeAsync(e, lifetime.ApplicationStopping).ConfigureAwait(false);
            await RunAsync(context, e, isNews ? handlers.Where(handler => handler.ListensTo(e)) : [], handler =>
                handler.Invoke(context.RequestServices, e, lifetime.ApplicationStopping)).ConfigureAwait(false);
        }
    }

    internal async Task AnswerSettleAsync(HttpContext context)
    {
        if (await AuthenticateAsync(context).ConfigureAwait(false) is not { } parameters)
        {
            return;
        }

        var decision = new CurrentCall(parameters).CallSidOrNone is { } leg
            ? await sessions.SettleAsync(leg, context.RequestAborted).ConfigureAwait(false)
            : new SettleDecision(SettleKind.Lost);
        Write(context, decision switch
        {
            { Kind: SettleKind.GoOn, Next: { } next } => BuiltInDocuments.GoTo(next),
            { Kind: SettleKind.Again } => BuiltInDocuments.Settling(_settle),
            _ => BuiltInDocuments.Failure(DocumentKind.Control, context.Request.Method),
        });
    }

    private static string? LandingOf(HttpContext context) => context.Request.Query[FlowSessions.LandingArgument];

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

    private async ValueTask<Twiml?> GhostAnswerAsync(HttpContext context, CallParameters parameters)
    {
        var call = new CurrentCall(parameters);
        if (call.CallSidOrNone is not { } leg)
        {
            return null;
        }

        var request = new LegRequest(
            leg,
            call.CallStatus,
            LandingOf(context),
            TargetOf(context),
            EndsRoomDial: parameters["DialCallStatus"] is not null && parameters["DialCallSid"] is null);
        return await sessions.DecideAsync(request, context.RequestAborted).ConfigureAwait(false) == StepDecision.Settle
            ? BuiltInDocuments.Settling(_settle)
            : null;
    }

    private static Link TargetOf(HttpContext context)
    {
        var link = Link.To(context.Request.Path.Value!);
        foreach (var argument in context.Request.Query)
        {
            foreach (var value in argument.Value)
            {
                link = link.With(argument.Key, value ?? "");
            }
        }

        return link;
    }

    /// <summary>Runs a step, and gives it up when Twilio is about to.</summary>
    private async ValueTask<Twiml> RunAsync(HttpContext context, CallParameters parameters, StepInvoker invoke)
    {
        var running = invoke(new StepRequest(context, parameters, context.RequestAborted));
        return running.IsCompleted
            ? await running.ConfigureAwait(false)
            : await running.AsTask().WaitAsync(_stepTimeLimit, time, context.RequestAborted).ConfigureAwait(false);
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

    private void Write(HttpContext context, Twiml document)
    {
        context.Response.ContentType = "text/xml; charset=utf-8";
        document.WriteTo(context.Response.BodyWriter, publicBaseUrl());
    }
}
