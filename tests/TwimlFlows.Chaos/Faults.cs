using TwimlFlows.Emulator;

namespace TwimlFlows.Chaos;

/// <summary>
/// What goes wrong between Twilio and the application, at random: requests that get lost, come twice or late, REST answers
/// that are refused, lost or late. Two things never happen, since no application can do anything about them: one leg loses
/// two requests for a document in a row, which ends it at Twilio; and what it hears in its queue is lost twice within a
/// minute, after which the flow's own step has to speak to the caller.
/// </summary>
internal sealed class Faults(Random random, double rate)
{
    private static readonly TimeSpan _minute = TimeSpan.FromMinutes(1);
    private readonly Dictionary<string, bool> _lostLast = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TimeSpan> _lostInQueue = new(StringComparer.Ordinal);

    internal int Count { get; private set; }

    internal WebhookFault OfWebhook(EmulatorEvent request)
    {
        var isDocument = request.Kind == EmulatorEventKind.WebhookRequested;
        if (request.Purpose == "voice-url")
        {
            return WebhookFault.None;
        }

        var leg = request.CallSid ?? "";
        var fault = Strikes() ? Webhook(isDocument, !isDocument || MayGetLost(request, leg)) : WebhookFault.None;
        if (isDocument)
        {
            _lostLast[leg] = fault == WebhookFault.Lost || fault == WebhookFault.AnswerLost;
            if (_lostLast[leg] && IsInQueue(request))
            {
                _lostInQueue[leg] = request.At;
            }
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

    private bool MayGetLost(EmulatorEvent request, string leg) =>
        request.Purpose != "fallback-url"
        && !_lostLast.GetValueOrDefault(leg)
        && !(IsInQueue(request) && _lostInQueue.TryGetValue(leg, out var last) && request.At - last < _minute);

    private static bool IsInQueue(EmulatorEvent request) => request.Purpose is "enqueue-wait-url" or "queue-url";

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
