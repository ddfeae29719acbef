using Centre.Services;
using TwimlFlows;

namespace Centre.Flows;

/// <summary>Whoever is known is greeted by name and comes to the agent they know.</summary>
[VoiceFlow("/lookup")]
public sealed partial class NumberLookup(ICustomers customers)
{
    [Answer]
    public async Task<Twiml> AnswerAsync(IncomingCall call, IOpeningHours hours, CancellationToken ct)
    {
        var customer = call.From is { } number ? await customers.FindAsync(number, ct) : null;
        if (customer is null)
        {
            return $"<Say>Welcome.</Say><Redirect>{To.Ring("+15558675310", 20)}</Redirect>";
        }

        return $"""
            <Say>Hello {customer.Name}.</Say>
            {Twiml.If(!hours.IsOpen, $"<Say>It is late, so this may take a little.</Say>")}
            <Redirect>{To.Ring(customer.Agent, customer.IsPreferred ? 40 : 20)}</Redirect>
            """;
    }

    [Step]
    public Twiml Ring(PhoneNumber agent, int seconds) => $"""
        <Dial timeout="{seconds}" action="{Rung}">
          <Number>{agent}</Number>
        </Dial>
        """;

    [Step]
    public Twiml Rung(DialResult result) => result.DialCallDuration is > 0
        ? $"<Hangup/>"
        : Apology(result.CallSid);

    private static Twiml Apology(CallSid call) => $"""
        <Say>Your agent is away.</Say>
        <Say>The number of your case is {call}.</Say>
        <Hangup/>
        """;
}
