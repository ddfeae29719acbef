using TwimlFlows.Emulator;

namespace TwimlFlows.Chaos;

/// <summary>Plays calls at random through the real runtime and the emulator, and counts what went wrong.</summary>
internal static class ChaosRun
{
    internal static async Task<ChaosCount> RunAsync(ChaosOptions options, Action<ChaosCount>? progress = null)
    {
        var sum = new ChaosCount();
        for (var batch = 0; sum.Calls < options.Calls; batch++)
        {
            sum += await BatchAsync(options, batch, Math.Min(options.AtOnce, options.Calls - sum.Calls));
            progress?.Invoke(sum);
        }

        return sum;
    }

    private static async Task<ChaosCount> BatchAsync(ChaosOptions options, int batch, int count)
    {
        var random = new Random(unchecked((options.Seed * 1_000_003) + batch));
        await using var emulator = new TwilioEmulator(Twilio(options, random));
        var processes = new Processes(emulator, new MemorySessionStore(emulator.Clock), options.Rules, new Random(random.Next()));
        await processes.StartAsync();
        emulator.ConnectApplication(processes);
        AddNumber(emulator, Numbers.Redirect, RedirectDesk.To.Answer, RedirectDesk.To.CallEvents, RedirectDesk.To.Settle);
        AddNumber(emulator, Numbers.Action, ActionDesk.To.Answer, ActionDesk.To.CallEvents, ActionDesk.To.Settle);
        var faults = new Faults(new Random(random.Next()), options.FaultRate);
        (emulator.Faults.Webhook, emulator.Faults.Rest) = (faults.OfWebhook, faults.OfRest);
        var calls = Enumerable.Range(0, count).Select(i => new ChaosCall((batch * options.AtOnce) + i, emulator, processes, options.Haste, new Random(random.Next()))).ToList();
        var all = Task.WhenAll(calls.Select(call => call.RunAsync()));
        await emulator.RunWhileAsync(Task.WhenAll(all, KillAsync(all, processes, emulator.Clock, new Random(random.Next()))), TimeSpan.FromMinutes(25));
        emulator.Faults.Clear();
        await emulator.RunForAsync(TimeSpan.FromMinutes(1));
        await processes.StopAsync();
        var mixed = Mixed(emulator, calls);
        foreach (var call in calls.Where(call => call.IsLost || call.IsStranded || mixed.Contains(call)))
        {
            Describe(options.Details, emulator, call);
        }

        return new ChaosCount
        {
            Calls = count,
            Operations = calls.Sum(call => call.Operations),
            Faults = faults.Count + processes.Deaths,
            Lost = calls.Count(call => call.IsLost),
            Stranded = calls.Count(call => call.IsStranded),
            Mixed = mixed.Count,
            Queues = emulator.Queues.Count,
            Outcomes = calls.SelectMany(call => call.Outcomes).GroupBy(outcome => outcome).ToDictionary(group => group.Key, group => group.Count()),
        };
    }

    /// <summary>Processes die as long as there are calls.</summary>
    private static async Task KillAsync(Task calls, Processes processes, TimeProvider time, Random random)
    {
        while (!calls.IsCompleted)
        {
            await Task.Delay(TimeSpan.FromSeconds(random.NextDouble() * 40), time);
            await processes.KillOneAsync();
        }
    }

    private static EmulatorOptions Twilio(ChaosOptions options, Random random) => new()
    {
        EndPartnerOfMovedQueueLeg = options.MovesKillPartners,
        Seed = random.Next(),
        CallsPerSecond = 0,
        IdleGrace = TimeSpan.Zero,
        ExecuteGhostAnswers = random.Next(2) == 0,
        BridgedForRedirectedFromBridged = random.Next(2) == 0,
        AskRedirectBehindPause = random.Next(2) == 0,
        RingingInFirstWaitRequest = random.Next(2) == 0,
        BridgeAfterFailedQueueUrl = random.Next(2) == 0,
        QueueParametersAfterRedirect = random.Next(2) == 0,
        EnqueueActionWaitsForOtherSide = random.Next(2) == 0,
    };

    private static void AddNumber(TwilioEmulator emulator, string number, Link answer, Link events, Link settle)
    {
        var added = emulator.Numbers.Add(number, ApplicationProcess.UrlOf(answer));
        added.StatusCallback = ApplicationProcess.UrlOf(events);
        added.VoiceFallbackUrl = ApplicationProcess.UrlOf(settle);
    }

    /// <summary>The calls of which somebody ever heard somebody of another call.</summary>
    private static List<ChaosCall> Mixed(TwilioEmulator emulator, List<ChaosCall> calls)
    {
        var owners = calls.SelectMany(call => call.Legs.Select(leg => (leg, call))).ToDictionary(pair => pair.leg, pair => pair.call);
        return [.. emulator.Events
            .Where(e => e.Kind == EmulatorEventKind.TalksWith && e.With.Any(other => owners.GetValueOrDefault(other) != owners.GetValueOrDefault(e.CallSid!)))
            .Select(e => owners.GetValueOrDefault(e.CallSid!))
            .OfType<ChaosCall>()
            .Distinct()];
    }

    private static void Describe(TextWriter? output, TwilioEmulator emulator, ChaosCall call)
    {
        if (output is null)
        {
            return;
        }

        output.Write(call.Story);
        var legs = call.Legs.ToHashSet();
        foreach (var e in emulator.Events.Where(e => e.CallSid is not null && legs.Contains(e.CallSid)))
        {
            output.WriteLine("  " + e);
        }
    }
}
