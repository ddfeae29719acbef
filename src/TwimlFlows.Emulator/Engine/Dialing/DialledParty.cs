using TwimlFlows.Emulator.Engine.Documents;

namespace TwimlFlows.Emulator.Engine.Dialing;

/// <summary>One noun of a Dial that rings somewhere: a number, a client, or a SIP address.</summary>
internal sealed class DialledParty(DialVerb verb, TwimlElement noun)
{
    private const int MostOfAKind = 10;

    private Leg Caller => verb.Caller;

    private Exchange Exchange => Caller.Exchange;

    /// <summary>The absolute address of the document that the called party hears before the bridge, or null.</summary>
    public string? Whisper => !IsText && noun["url"] is { Length: > 0 } url ? DocumentUrl.Resolve(verb.DocumentAddress, url) : null;

    /// <summary>The method for <see cref="Whisper"/>.</summary>
    public string WhisperMethod => noun.Method("method");

    private bool IsText => ReferenceEquals(noun, verb.Dial);

    /// <summary>What a Dial rings, in document order: ten of a kind at most.</summary>
    public static IEnumerable<DialledParty> Of(DialVerb verb) => verb.Dial.Children.Count == 0
        ? [new DialledParty(verb, verb.Dial)]
        : verb.Dial.Children.Where(c => c.Name is "Number" or "Client" or "Sip")
            .GroupBy(c => c.Name).SelectMany(kind => kind.Take(MostOfAKind))
            .OrderBy(c => verb.Dial.Children.IndexOf(c)).Select(c => new DialledParty(verb, c));

    /// <summary>Makes the leg; null with a noted error when it cannot be dialled at all.</summary>
    public Leg? CreateLeg()
    {
        if (Address() is not { } to || CallerId() is not { } from)
        {
            return null;
        }

        var leg = Exchange.CreateLeg("outbound-dial", from, to, CallStatuses.Initiated, Caller);
        leg.Callback = Callback();
        leg.ClientParameters = [.. noun.Children.Where(c => c.Name == "Parameter")
            .Select(c => new KeyValuePair<string, string>(c["name"] ?? "", c["value"] ?? ""))];
        return leg;
    }

    private string? Address()
    {
        var (address, code, what) = noun.Name switch
        {
            "Client" => (PhoneAddresses.FromIdentity(TextOf("Identity")), (int?)null, "client identity"),
            "Sip" => (PhoneAddresses.SipOf(TextOf("Uri")), 13243, "SIP address"),
            _ => (PhoneNumbers.IsE164(noun.Text) ? noun.Text : null, 13223, "phone number"),
        };
        if (address is null)
        {
            Exchange.Journal.Error(Caller.Sid, code, $"\"{noun.Text}\" is no {what}.");
        }

        return address;
    }

    // A client and a SIP address stand in the noun itself, or in a child of their own.
    private string TextOf(string child) => noun.Children.FirstOrDefault(c => c.Name == child)?.Text ?? noun.Text;

    private string? CallerId()
    {
        var given = verb.Dial["callerId"] is { Length: > 0 } callerId ? callerId : null;
        if (noun.Name is "Client" or "Sip")
        {
            return given ?? Caller.From;
        }

        var usual = PhoneNumbers.IsE164(Caller.From) ? Caller.From : null;
        if (given is null)
        {
            if (usual is null)
            {
                Exchange.Journal.Error(Caller.Sid, 13214, $"{Caller.From} has no number of its own, so its Dial needs a callerId to call {noun.Text}.");
            }

            return usual;
        }

        if (given == usual || given == Caller.To || Exchange.Numbers.MayCallFrom(given))
        {
            return given;
        }

        Exchange.Journal.Error(Caller.Sid, 13214, $"{given} is neither a number of the account nor a verified caller ID"
            + (usual is null ? "." : "; the caller's is used."));
        return usual;
    }

    private StatusCallback? Callback()
    {
        if (IsText || noun["statusCallback"] is not { Length: > 0 } callback)
        {
            return null;
        }

        if (DocumentUrl.Resolve(verb.DocumentAddress, callback) is not { } url)
        {
            Exchange.Journal.Error(Caller.Sid, 21609, $"The status callback {callback} is no absolute URL.");
            return null;
        }

        var events = noun.Words("statusCallbackEvent");
        return new StatusCallback(url, noun.Method("statusCallbackMethod"), events.Count == 0 ? ["completed"] : events);
    }
}
