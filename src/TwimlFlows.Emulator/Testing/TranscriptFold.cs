namespace TwimlFlows.Emulator;

/// <summary>
/// Folds what repeats itself: a leg that asks for the same document again, gets it, and hears the same. Music and waiting would
/// fill pages otherwise.
/// </summary>
internal sealed class TranscriptFold
{
    private readonly string _request;
    private readonly string _answer;
    private readonly HashSet<string> _heard = [];
    private bool _repeats;

    private TranscriptFold(string request, string answer) => (_request, _answer) = (request, answer);

    /// <summary>The events that are to be shown, each in its words.</summary>
    public static IEnumerable<(EmulatorEvent Entry, string Text)> Of(IReadOnlyList<EmulatorEvent> events, TranscriptWords words)
    {
        var latest = new Dictionary<string, TranscriptFold>(StringComparer.Ordinal);
        foreach (var (index, entry) in events.Index())
        {
            var text = words.Describe(entry);
            if (entry.CallSid is not { } leg)
            {
                yield return (entry, text);
                continue;
            }

            var fold = latest.GetValueOrDefault(leg);
            if (entry is { Kind: EmulatorEventKind.WebhookRequested, Fault: null })
            {
                var next = new TranscriptFold(text, AnswerTo(events, index, words));
                if (fold is not null && (fold._request, fold._answer) == (next._request, next._answer))
                {
                    fold._repeats = true;
                    yield return (entry, text + ", as before");
                    continue;
                }

                latest[leg] = next;
            }
            else if (entry.Kind is EmulatorEventKind.Hears && fold is not null)
            {
                if (!fold._heard.Add(text) && fold._repeats)
                {
                    continue;
                }
            }
            else if (entry.Kind is EmulatorEventKind.WebhookAnswered && fold is not null)
            {
                if (fold._repeats)
                {
                    continue;
                }
            }
            else
            {
                latest.Remove(leg);
            }

            yield return (entry, text);
        }
    }

    private static string AnswerTo(IReadOnlyList<EmulatorEvent> events, int request, TranscriptWords words) => events
        .Skip(request + 1)
        .FirstOrDefault(e => e.CallSid == events[request].CallSid && e.Kind is EmulatorEventKind.WebhookAnswered or EmulatorEventKind.WebhookRequested)
        is { Kind: EmulatorEventKind.WebhookAnswered } answer ? words.Describe(answer) : "";
}
