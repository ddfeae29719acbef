using TwimlFlows.Emulator.Engine;

namespace TwimlFlows.Emulator;

/// <summary>A telephone outside Twilio: it calls, rings, answers, presses keys and hangs up.</summary>
public sealed class VirtualPhone
{
    private readonly TwilioEmulator _emulator;

    internal VirtualPhone(TwilioEmulator emulator, string address) => (_emulator, Address) = (emulator, PhoneAddresses.Require(address));

    /// <summary>The phone's number in E.164 form, or client:identity, or its SIP address.</summary>
    public string Address { get; }

    /// <summary>What it does when it rings; <see cref="RingBehaviour.Manual"/> at first.</summary>
    public RingBehaviour OnRing
    {
        get => _emulator.Locked(e => e.Phones[Address]);
        set => _emulator.Locked(e => e.Phones[Address] = value);
    }

    /// <summary>The call that this phone is in, or that rings here; null when there is none. The newest one counts.</summary>
    public EmulatedLeg? Leg => _emulator.Locked(e => Live(e)) is { } leg ? _emulator.Handle(leg) : null;

    /// <summary>Calls a number of the emulated account.</summary>
    /// <param name="to">The number, one of <see cref="TwilioEmulator.Numbers"/>.</param>
    /// <exception cref="KeyNotFoundException">The account has no such number.</exception>
    /// <exception cref="InvalidOperationException">A client or a SIP telephone calls no number.</exception>
    public EmulatedLeg Call(string to) => PhoneNumbers.IsE164(Address)
        ? _emulator.Handle(_emulator.Locked(e => e.Phones.Call(Address, IncomingCall.ToNumber(e.Numbers[to]))))
        : throw new InvalidOperationException($"{Address} calls no number of the account. A client calls a TwiML application: CallApplication.");

    /// <summary>A client calls a TwiML application, as a browser does with the Voice SDK.</summary>
    /// <param name="application">The application, one of <see cref="TwilioEmulator.Applications"/>.</param>
    /// <param name="parameters">Parameters of its own, which the first request has; To among them is the call's To.</param>
    /// <exception cref="InvalidOperationException">This is no client.</exception>
    /// <exception cref="ArgumentException">A parameter has the name of one that Twilio itself sends.</exception>
    public EmulatedLeg CallApplication(VirtualApplication application, params IReadOnlyList<(string Name, string Value)> parameters)
    {
        ArgumentNullException.ThrowIfNull(application);
        ArgumentNullException.ThrowIfNull(parameters);
        if (!PhoneAddresses.IsClient(Address))
        {
            throw new InvalidOperationException($"{Address} is no client, and only a client calls a TwiML application.");
        }

        if (parameters.FirstOrDefault(p => CallParameters.Names.Contains(p.Name)) is { Name: { } taken })
        {
            throw new ArgumentException($"{taken} is a parameter that Twilio itself sends.", nameof(parameters));
        }

        var call = IncomingCall.ToApplication(application, [.. parameters.Select(p => new KeyValuePair<string, string>(p.Name, p.Value))]);
        return _emulator.Handle(_emulator.Locked(e => e.Phones.Call(Address, call)));
    }

    /// <summary>Answers the call that rings here.</summary>
    /// <exception cref="InvalidOperationException">Nothing rings here.</exception>
    public void Answer() => _emulator.Locked(e =>
    {
        var leg = Live(e);
        if (leg is not { Status: CallStatuses.Ringing } || leg.Direction == "inbound")
        {
            throw new InvalidOperationException($"The phone {Address} does not ring, so it cannot be answered.");
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

    private Leg? Live(Exchange exchange) => exchange.LiveAt(Address).LastOrDefault(l =>
        !l.IsFinal && l.Status is not (CallStatuses.Queued or CallStatuses.Initiated));

    private Leg Require(Exchange exchange) =>
        Live(exchange) ?? throw new InvalidOperationException($"The phone {Address} is in no call.");
}
