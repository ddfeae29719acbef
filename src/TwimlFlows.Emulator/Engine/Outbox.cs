using System.Text;

namespace TwimlFlows.Emulator.Engine;

/// <summary>The requests to the application that wait to be sent, with Twilio's limit of 15 s for each.</summary>
internal sealed class Outbox(Timeline timeline, Journal journal, SidSource sids)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(15);
    private readonly Queue<WebhookRequest> _waiting = new();
    private int _sent;

    public bool IsEmpty => _waiting.Count == 0;

    public WebhookRequest Take() => _waiting.Dequeue();

    /// <summary>Asks for a document; the call waits for the answer.</summary>
    public WebhookRequest Ask(
        string purpose, string? callSid, string method, string url,
        IReadOnlyList<KeyValuePair<string, string>> parameters, Action<WebhookAnswer> answered) =>
        Add(EmulatorEventKind.WebhookRequested, purpose, callSid, method, url, parameters, answer =>
        {
            journal.Add(new EmulatorEvent(default, callSid, EmulatorEventKind.WebhookAnswered, Describe(answer))
            {
                Purpose = purpose,
                Method = method,
                Url = url,
                HttpStatus = answer.Status,
                ErrorCode = answer.ErrorCode,
                Body = answer.Body.Length == 0 ? null : Encoding.UTF8.GetString(answer.Body),
            });
            answered(answer);
        });

    /// <summary>Tells of a status; only a warning comes of a bad answer.</summary>
    public void Tell(
        string purpose, string? callSid, string method, string url,
        IReadOnlyList<KeyValuePair<string, string>> parameters, string status, int warning) =>
        Add(EmulatorEventKind.CallbackSent, purpose, callSid, method, url, parameters, answer =>
        {
            if (!IsGoodForCallback(answer))
            {
                journal.Error(callSid, warning, $"The status callback {url} answered badly: {Describe(answer)}.");
            }
        }, status);

    private WebhookRequest Add(
        EmulatorEventKind kind, string purpose, string? callSid, string method, string url,
        IReadOnlyList<KeyValuePair<string, string>> parameters, Action<WebhookAnswer> answered, string? status = null)
    {
        TimelineEntry? limit = null;
        var isAnswered = false;
        void Once(WebhookAnswer answer)
        {
            if (!isAnswered)
            {
                isAnswered = true;
                limit!.Cancel();
                answered(answer);
            }
        }

        var request = new WebhookRequest
        {
            Purpose = purpose,
            CallSid = callSid,
            Method = method,
            Url = url,
            Parameters = parameters,
            IdempotencyToken = Guid.ParseExact(sids.Hex("idempotency", _sent++), "N").ToString("D"),
            Answered = Once,
        };
        limit = timeline.Schedule(Limit, () =>
        {
            request.IsAbandoned = true;
            Once(new WebhookAnswer { Url = url, ErrorCode = 11203, ErrorText = "no answer within 15 s" });
        });
        journal.Add(new EmulatorEvent(default, callSid, kind, status ?? purpose)
        {
            Purpose = purpose,
            Method = method,
            Url = url,
            Parameters = parameters,
            Status = status,
        });
        _waiting.Enqueue(request);
        return request;
    }

    // 204, or 200 with XML; a body of another type draws the warning.
    private static bool IsGoodForCallback(WebhookAnswer answer) => answer.IsSuccess
        && (answer.Body.Length == 0 || answer.ContentType?.Contains("xml", StringComparison.OrdinalIgnoreCase) == true);

    private static string Describe(WebhookAnswer answer) => answer.ErrorText
        ?? FormattableString.Invariant($"{answer.Status} {answer.ContentType ?? "without a content type"}");
}
