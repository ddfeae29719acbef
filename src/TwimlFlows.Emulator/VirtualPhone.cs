namespace TwimlFlows.Emulator;

/// <summary>A telephone outside Twilio: it calls, rings, answers, presses keys and hangs up.</summary>
public sealed class VirtualPhone
{
    private readonly TwilioEmulator _emulator;

    internal VirtualPhone(TwilioEmulator emulator, string number) => (_emulator, Number) = (emulator, PhoneNumbers.Require(number));

    /// <summary>The phone's number, E.164.</summary>
    public string Number { get; }

    /// <summary>What it does when it rings; <see cref="RingBehaviour.Manual"/> at first.</summary>
    public RingBehaviour OnRing
    {
        get => _emulator.Locked(e => e.Phones[Number]);
        set => _emulator.Locked(e => e.Phones[Number] = value);
    }

    /// <summary>The call that this phone is in, or that rings here; null when there is none. The newest one counts.</summary>
    public EmulatedLeg? Leg => _emulator.Locked(e => Live(e)) is { } leg ? _emulator.Handle(leg) : null;

    /// <summary>Calls a number of the emulated account.</summary>
    /// <param name="to">The number, one of <see cref="TwilioEmulator.Numbers"/>.</param>
    /// <exception cref="KeyNotFoundException">The account has no such number.</exception>
    public EmulatedLeg Call(string to) => _emulator.Handle(_emulator.Locked(e => e.Phones.Call(Number, e.Numbers[to])));

    /// <summary>Answers the call that rings here.</summary>
    /// <exception cref="InvalidOperationException">Nothing rings here.</exception>
    public void Answer() => _emulator.Locked(e =>
    {
        var leg = Live(e);
        if (leg is not { Status: Engine.CallStatuses.Ringing } || leg.Direction == "inbound")
        {
            throw new InvalidOperationException($"The phone {Number} does not ring, so it cannot be answered.");
        }

        leg.PickUp();
        return true;
    });

    /// <summary>Hangs up, or refuses the call that rings here.</summary>
    /// <exception cref="InvalidOperationException">The phone is in no call.</exception>
    public void HangUp() => _emulator.Locked(e =>
    {
        Require(e).HangUp();
        return true;
    });

    /// <summary>Presses keys, one after the other.</summary>
    /// <param name="digits">Digits, star and hash.</param>
    /// <exception cref="InvalidOperationException">The phone is in no call.</exception>
    /// <exception cref="ArgumentException">There is no such key.</exception>
    public void Press(string digits)
    {
        EmulatedLeg.CheckKeys(digits);
        _emulator.Locked(e =>
        {
            Require(e).Press(digits);
            return true;
        });
    }

    private Engine.Leg? Live(Engine.Exchange exchange) => exchange.Legs.LastOrDefault(l =>
        l.Phone == Number && !l.IsFinal && l.Status is not (Engine.CallStatuses.Queued or Engine.CallStatuses.Initiated));

    private Engine.Leg Require(Engine.Exchange exchange) =>
        Live(exchange) ?? throw new InvalidOperationException($"The phone {Number} is in no call.");
}
