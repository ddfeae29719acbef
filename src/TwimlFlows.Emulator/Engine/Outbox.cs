using System.Text;

namespace TwimlFlows.Emulator.Engine;

/// <summary>The requests to the application that wait to be sent, with Twilio's limit of 15 s for each.</summary>
internal sealed class Outbox(Timeline timeline, Journal journal, SidSource sids, EmulatorFaults faults)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(15);
    private readonly Queue<WebhookRequest> _waiting = new();
    private int _sent;

    public bool IsEmpty => _waiting.Count == 0;

    public WebhookRequest Take() => _waiting.Dequeue();

    /// <summary>Asks for a document; the call waits for the answer.</summary>
    public void Ask(
        string purpose, string? callSid, string method, string url,
        IReadOnlyList<KeyValuePair<string, string>> parameters, Action<WebhookAnswer> answered, bool isGhost = false)
    {
        var entry = Entry(EmulatorEventKind.WebhookRequested, purpose, callSid, method, url, parameters) with { IsGhost = isGhost };
        Add(entry, answer =>
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
    }

    /// <summary>Tells of a status; only a warning comes of a bad answer.</summary>
    public void Tell(
        string purpose, string? callSid, string method, string url,
        IReadOnlyList<KeyValuePair<string, string>> parameters, string status, int warning) =>
        Add(Entry(EmulatorEventKind.CallbackSent, purpose, callSid, method, url, parameters, status), answer =>
        {
            if (!IsGoodForCallback(answer))
            {
                journal.Error(callSid, warning, $"The status callback {url} answered badly: {Describe(answer)}.");
            }
        });

    private EmulatorEvent Entry(
        EmulatorEventKind kind, string purpose, string? callSid, string method, string url,
        IReadOnlyList<KeyValuePair<string, string>> parameters, string? status = null) =>
        new(timeline.Now, callSid, kind, status ?? purpose)
        {
            Purpose = purpose,
            Method = method,
            Url = url,
            Parameters = parameters,
            Status = status,
        };

    private void Add(EmulatorEvent entry, Action<WebhookAnswer> answered)
    {
        var fault = faults.Webhook?.Invoke(entry) ?? WebhookFault.None;
        var token = Guid.ParseExact(sids.Hex("idempotency", _sent++), "N").ToString("D");
        entry = entry with { Fault = fault.Name };
        if (fault.Delay > TimeSpan.Zero)
        {
            timeline.Schedule(fault.Delay, () => Send(entry, token, fault, answered));
        }
        else
        {
            Send(entry, token, fault, answered);
        }
    }

    // Twilio's limit counts from here.
    private void Send(EmulatorEvent entry, string token, WebhookFault fault, Action<WebhookAnswer> answered)
    {
        journal.Add(entry);
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
            Purpose = entry.Purpose!,
            CallSid = entry.CallSid,
            Method = entry.Method!,
            Url = entry.Url!,
            Parameters = entry.Parameters,
            IdempotencyToken = token,
            Answered = fault.IsAnswerSeen ? Once : static _ => { },
        };
        limit = timeline.Schedule(Limit, () =>
        {
            request.IsAbandoned = true;
            Once(new WebhookAnswer { Url = request.Url, ErrorCode = 11203, ErrorText = "no answer within 15 s" });
        });
        if (fault.IsSent)
        {
            _waiting.Enqueue(request);
        }

        if (fault.SecondAfter is { } later)
        {
            var second = request.Again();
            if (later == TimeSpan.Zero)
            {
                _waiting.Enqueue(second);
            }
            else
            {
                timeline.Schedule(later, () => _waiting.Enqueue(second));
            }
        }
    }

    // 204, or 200 with XML; a body of another type draws the warning.
    private static bool IsGoodForCallback(WebhookAnswer answer) => answer.IsSuccess
        && (answer.Body.Length == 0 || answer.ContentType?.Contains("xml", StringComparison.OrdinalIgnoreCase) == true);

    private static string Describe(WebhookAnswer answer) => answer.ErrorText
        ?? FormattableString.Invariant($"{answer.Status} {answer.ContentType ?? "without a content type"}");
}
