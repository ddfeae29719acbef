using TwimlFlows.Emulator;

namespace TwimlFlows.Chaos;

/// <summary>One call from its first ring to its end: two people, and somebody who presses hold and resume at random.</summary>
internal sealed class ChaosCall(int number, TwilioEmulator emulator, Processes processes, double haste, Random random)
{
    private static readonly TimeSpan _goodbye = TimeSpan.FromSeconds(240);
    private readonly bool _usesActions = random.Next(2) == 0;
    private readonly List<Task> _pressed = [];
    private EmulatedLeg? _customer;
    private EmulatedLeg? _agent;
    private bool _isOver;

    /// <summary>What the buttons answered; of one whose process died, nothing.</summary>
    internal List<OperationOutcome> Outcomes { get; } = [];

    internal int Operations { get; private set; }

    internal bool IsLost { get; private set; }

    internal bool IsStranded { get; private set; }

    internal string Story { get; private set; } = "";

    internal IEnumerable<string> Legs => new[] { _customer, _agent }.OfType<EmulatedLeg>().Select(leg => leg.CallSid);

    private TimeProvider Time => emulator.Clock;

    internal async Task RunAsync()
    {
        await PassAsync(60);
        var customer = emulator.Phone(Numbers.CustomerOf(number));
        var agent = emulator.Phone(Numbers.AgentOf(customer.Address));
        var isAnswered = random.NextDouble() < 0.95;
        agent.OnRing = isAnswered ? RingBehaviour.AnswerAfter(TimeSpan.FromSeconds(random.NextDouble() * 8)) : RingBehaviour.Busy;
        _customer = customer.Call(_usesActions ? Numbers.Action : Numbers.Redirect);
        if (isAnswered && await UntilAsync(() => agent.Leg is not null, 30))
        {
            _agent = agent.Leg;
            var pressing = PressAsync();
            var ending = EndAsync();
            await Task.WhenAll(pressing, ending);
        }

        if (!await UntilAsync(() => Both.All(leg => leg.IsOver), _goodbye.TotalSeconds))
        {
            IsStranded = true;
            Tell("is still there long after the other hung up");
            foreach (var leg in Both)
            {
                leg.HangUp();
            }
        }

        await Task.WhenAll(_pressed);
    }

    private IEnumerable<EmulatedLeg> Both => new[] { _customer, _agent }.OfType<EmulatedLeg>();

    /// <summary>Presses buttons: in peace, in haste, twice, one after the other without waiting.</summary>
    private async Task PressAsync()
    {
        for (var presses = random.Next(1, 9); presses > 0 && !_isOver; presses--)
        {
            await PassAsync(random.NextDouble() < haste ? 1 : 25);
            var operation = Press();
            if (random.NextDouble() >= haste * 0.75)
            {
                await operation;
            }
        }
    }

    private Task Press()
    {
        var leg = CallSid.Parse((random.Next(2) == 0 ? _customer! : _agent!).CallSid);
        var holds = random.NextDouble() < 0.55;
        var process = processes.Any();
        Operations++;
        var operation = _usesActions
            ? OutcomeAsync(process.OperateAsync<ActionDesk>(flow => holds ? flow.HoldAsync(leg) : flow.ResumeAsync(leg)))
            : OutcomeAsync(process.OperateAsync<RedirectDesk>(flow => holds ? flow.HoldAsync(leg) : flow.ResumeAsync(leg)));
        _pressed.Add(operation);
        return operation;
    }

    /// <summary>Waits for an operation; one whose process died never tells.</summary>
    private async Task OutcomeAsync(Task<OperationResult> operation)
    {
        try
        {
            Outcomes.Add((await operation).Outcome);
        }
        catch (OperationCanceledException)
        {
            // The process of the button died.
        }
    }

    /// <summary>Somebody hangs up: in the middle of things, or when all is quiet and it was seen where everybody is.</summary>
    private async Task EndAsync()
    {
        await PassAsync(150);
        if (random.NextDouble() < 0.5)
        {
            _isOver = true;
            await Task.WhenAll(_pressed);
            await Task.Delay(TimeSpan.FromSeconds(100), Time);
            if (!IsSettled() && Both.All(leg => !leg.IsOver) && !await UntilAsync(IsSettled, 60))
            {
                IsStranded = true;
                Tell("is neither talking nor held although all is quiet");
            }
        }

        _isOver = true;
        IsLost = Both.Any(leg => leg.IsOver);
        if (IsLost)
        {
            Tell("was cut off although nobody had hung up");
        }

        (random.Next(2) == 0 ? _customer! : _agent!).HangUp();
    }

    private bool IsSettled() => _customer!.TalksWith(_agent!) || IsHeld(_customer, _agent!) || IsHeld(_agent!, _customer);

    private static bool IsHeld(EmulatedLeg held, EmulatedLeg other) =>
        held.Queue is not null && other.Queue is null && !other.IsOver && other.Hearing.Kind is HearingKind.Speech or HearingKind.Silence;

    private void Tell(string what) =>
        Story += $"call {number} ({(_usesActions ? "actions" : "redirects")}) {what}: {string.Join("; ", Both)} at {emulator.Now.TotalSeconds:0.0}\n";

    private Task PassAsync(double upToSeconds) => Task.Delay(TimeSpan.FromSeconds(random.NextDouble() * upToSeconds), Time);

    private async Task<bool> UntilAsync(Func<bool> isSo, double seconds)
    {
        for (var passed = 0.0; passed < seconds; passed += 0.5)
        {
            if (isSo())
            {
                return true;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(500), Time);
        }

        return isSo();
    }
}
