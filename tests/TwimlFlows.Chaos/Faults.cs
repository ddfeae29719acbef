using TwimlFlows.Emulator;

namespace TwimlFlows.Chaos;

/// <summary>
/// What goes wrong between Twilio and the application, at random: requests that get lost, come twice or late, REST answers
/// that are refused, lost or late. One leg never loses two requests for a document in a row: Twilio itself would end it.
/// </summary>
internal sealed class Faults(Random random, double rate)
{
    private readonly Dictionary<string, bool> _lostLast = new(StringComparer.Ordinal);

    internal int Count { get; private set; }

    internal WebhookFault OfWebhook(EmulatorEvent request)
    {
        var isDocument = request.Kind == EmulatorEventKind.WebhookRequested;
        if (request.Purpose == "voice-url")
        {
            return WebhookFault.None;
        }

        var leg = request.CallSid ?? "";
        var mayGetLost = !isDocument || (request.Purpose != "fallback-url" && !_lostLast.GetValueOrDefault(leg));
        var fault = Strikes() ? Webhook(isDocument, mayGetLost) : WebhookFault.None;
        if (isDocument)
        {
            _lostLast[leg] = fault == WebhookFault.Lost || fault == WebhookFault.AnswerLost;
        }

        Count += fault == WebhookFault.None ? 0 : 1;
        return fault;
    }

    internal RestFault OfRest(EmulatorEvent request)
    {
        if (!Strikes())
        {
            return RestFault.None;
        }

        Count++;
        return random.Next(request.Method == "POST" ? 8 : 4) switch
        {
            0 => RestFault.Refused(429, 20429, TimeSpan.FromSeconds(random.Next(1, 3))),
            1 => RestFault.Refused(503, 20503),
            2 => RestFault.Lost,
            3 => RestFault.AnsweredAfter(Upto(6)),
            4 => RestFault.Refused(409, 20162),
            5 => RestFault.AnswerLost,
            6 => RestFault.EffectAfter(Upto(4)),
            _ => RestFault.Refused(401, 20003),
        };
    }

    private WebhookFault Webhook(bool isDocument, bool mayGetLost) => random.Next(5) switch
    {
        0 when mayGetLost => WebhookFault.Lost,
        1 when mayGetLost && isDocument => WebhookFault.AnswerLost,
        2 => WebhookFault.SentTwice,
        3 => WebhookFault.SentAgainAfter(Upto(25)),
        4 => WebhookFault.Delayed(random.Next(2) == 0 ? Upto(2) : Upto(25)),
        _ => WebhookFault.None,
    };

    private bool Strikes() => random.NextDouble() < rate;

    private TimeSpan Upto(double seconds) => TimeSpan.FromSeconds(random.NextDouble() * seconds);
}
