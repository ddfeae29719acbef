using TwimlFlows.Emulator.Webhooks;

namespace TwimlFlows.Emulator.Engine;

/// <summary>
/// Drives the engine: carries its requests one after the other and moves the clock between them. A request is overtaken only by
/// one that its handler may be waiting for, and time passes under it only when the application itself waits for a timer.
/// </summary>
internal sealed class Pump(Exchange exchange, Lock gate, EmulatorClock clock, Activity activity)
{
    // Long enough for any handler that works at all; a handler may also wait for what the caller of the run does next.
    private static readonly TimeSpan LetGo = TimeSpan.FromSeconds(1);
    private readonly List<Flight> _flights = [];
    private bool _running;

    public WebhookSender? Sender { get; set; }

    /// <summary>Runs until <paramref name="done"/>, or until the clock shows <paramref name="until"/>.</summary>
    /// <returns>Whether <paramref name="done"/> came true.</returns>
    public async Task<bool> RunAsync(TimeSpan until, Func<bool> done, bool watchApplication, CancellationToken cancellation)
    {
        Begin();
        try
        {
            // The caller's own context must stay free: what runs there may be what the pump waits for.
            await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);

            // Once true is enough: what still runs of that moment is finished, and may change it again.
            for (var isDone = false; ;)
            {
                cancellation.ThrowIfCancellationRequested();
                Land();
                isDone = isDone || done();
                if (!activity.TrustsPool && _flights.Count == 0 && !IsOutboxEmpty)
                {
                    Launch();
                    continue;
                }

                if (!activity.TrustsPool && isDone && _flights.Count == 0)
                {
                    return true;
                }

                var isAtRest = _flights.Count == 0 && !watchApplication;
                if (!await activity.IsQuietAsync(exchange.Options.IdleGrace, isAtRest, cancellation).ConfigureAwait(false)
                    || _flights.Exists(static f => f.IsOver))
                {
                    continue;
                }

                if (!isDone && done())
                {
                    // It came true in silence: a task of the application ends without a sign.
                    isDone = true;
                    continue;
                }

                if (!IsOutboxEmpty)
                {
                    // What is in flight may wait for this one.
                    Launch();
                }
                else if (isDone && _flights.Count == 0)
                {
                    return true;
                }
                else if (_flights.Count > 0 && clock.Next is null)
                {
                    if (isDone && activity.SinceLast > LetGo)
                    {
                        return true;
                    }

                    CheckStall();
                }
                else if (isDone || !Step(until))
                {
                    return isDone || done();
                }
            }
        }
        finally
        {
            Volatile.Write(ref _running, false);
        }
    }

    /// <summary>Virtual time follows real time; requests in flight do not hold it.</summary>
    public async Task FollowRealTimeAsync(CancellationToken cancellation)
    {
        Begin();
        try
        {
            var started = TimeProvider.System.GetTimestamp();
            var offset = exchange.Timeline.Now;
            while (!cancellation.IsCancellationRequested)
            {
                var moment = offset + TimeProvider.System.GetElapsedTime(started);
                do
                {
                    Land();
                    while (!IsOutboxEmpty)
                    {
                        Launch();
                    }
                }
                while (Step(moment));
                await Task.Delay(TimeSpan.FromMilliseconds(10), cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
        finally
        {
            Volatile.Write(ref _running, false);
        }
    }

    private bool IsOutboxEmpty
    {
        get
        {
            lock (gate)
            {
                return exchange.Outbox.IsEmpty;
            }
        }
    }

    private void Begin()
    {
        if (Interlocked.Exchange(ref _running, true))
        {
            throw new InvalidOperationException("The emulator is running already. Await the first run before you start another.");
        }
    }

    // One moment further, if it is not later than the limit; else the clock shows the limit.
    private bool Step(TimeSpan until)
    {
        Action? fire;
        lock (gate)
        {
            if (!clock.TryTakeDue(out fire))
            {
                var next = new[] { exchange.Timeline.Next, clock.Next }.Min();
                if (next is null || next > until)
                {
                    exchange.Timeline.AdvanceTo(until);
                    return false;
                }

                exchange.Timeline.AdvanceTo(next.Value);
            }
        }

        // The application's own code runs outside the lock.
        fire?.Invoke();
        return true;
    }

    private void Launch()
    {
        WebhookRequest request;
        lock (gate)
        {
            request = exchange.Outbox.Take();
        }

        if (!request.IsAbandoned)
        {
            _flights.Add(new Flight(request, Sender ?? throw new InvalidOperationException(
                "No application is connected to the emulator. Call ConnectApplication before the first call."), activity));
        }
    }

    private void Land()
    {
        foreach (var flight in _flights.Where(f => f.IsOver).ToList())
        {
            _flights.Remove(flight);
            if (flight.Request.IsAbandoned)
            {
                flight.Abandon();
                continue;
            }

            var answer = flight.Answer.GetAwaiter().GetResult();
            lock (gate)
            {
                flight.Request.Answered(answer);
            }
        }
    }

    private void CheckStall()
    {
        if (activity.SinceLast > exchange.Options.StallLimit)
        {
            var oldest = _flights[0].Request;
            throw new TimeoutException(
                $"The application has not answered {oldest.Method} {oldest.Url} and waits for no timer of the emulator's clock. "
                + "Give it TwilioEmulator.Clock as its TimeProvider, or look for what it waits for.");
        }
    }
}
