using TwimlFlows;

namespace Centre.Flows;

/// <summary>A bill is paid by card; the keys of the card never reach an agent.</summary>
[VoiceFlow("/payment")]
public sealed partial class PaymentLine
{
    [Answer]
    public Twiml Answer(IncomingCall call) => $"""
        <Gather action="{Amount}" finishOnKey="#" timeout="10" numDigits="6">
          <Say>Please enter the amount in dollars, and press the hash key.</Say>
        </Gather>
        <Redirect>{Answer}</Redirect>
        """;

    [Step]
    public Twiml Amount(GatherResult entered)
    {
        if (!int.TryParse(entered.Digits, out var dollars))
        {
            return $"<Redirect>{Answer}</Redirect>";
        }

        return Card(dollars);
    }

    private static Twiml Card(int dollars) => $"""
        <Pay paymentConnector="Default" chargeAmount="{dollars}.00" currency="usd" action="{To.Paid}" maxAttempts="2" timeout="5"
             paymentMethod="credit-card" postalCode="false" securityCode="true" validCardTypes="visa mastercard">
          <Prompt for="payment-card-number">
            <Say>Please enter the number of your card.</Say>
          </Prompt>
          <Prompt for="expiration-date" errorType="timeout invalid-date">
            <Say>Please enter the month and the year.</Say>
          </Prompt>
        </Pay>
        """;

    [Step]
    public Twiml Paid(CurrentCall call) => call.Parameters["Result"] switch
    {
        "success" => $"<Say>Thank you. Your bill is paid.</Say><Hangup/>",
        "caller-interrupted-with-star" => $"<Redirect>{Answer}</Redirect>",
        _ => $"<Say>The payment did not go through.</Say><Hangup/>",
    };
}
