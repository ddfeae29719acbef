using System.Text;
using TwimlFlows.Emulator.Engine.Documents;

namespace TwimlFlows.Emulator.Engine.Verbs;

/// <summary>Gather: plays its prompt and collects keys. The first key stops the prompt.</summary>
internal sealed class GatherVerb(TwimlElement element, DocumentRun run) : RunningVerb(element, run)
{
    private readonly StringBuilder _digits = new();
    private int _prompt;
    private string _finishedOn = "";

    private TimeSpan Timeout => Element.Seconds("timeout", 5, min: 1);

    public override void Start()
    {
        Player.EnsureAnswered();
        Prompt();
    }

    public override void Pressed(char digit)
    {
        if (Element.Words("input") is { Count: > 0 } input && !input.Contains("dtmf"))
        {
            return;
        }

        CancelTimers();
        _prompt = Element.Children.Count;
        Player.Hear(Hearing.Silence);
        if ((Element["finishOnKey"] ?? "#").Contains(digit))
        {
            _finishedOn = digit.ToString();
            Finish();
            return;
        }

        _digits.Append(digit);
        if (_digits.Length >= Element.Number("numDigits", int.MaxValue, min: 1))
        {
            Finish();
        }
        else
        {
            After(Timeout, Finish);
        }
    }

    private void Prompt()
    {
        while (_prompt < Element.Children.Count)
        {
            var child = Element.Children[_prompt++];
            if (child.Name is not ("Say" or "Play" or "Pause") || child["digits"] is not null)
            {
                Exchange.Journal.Error(Leg.Sid, 13320, $"<{child.Name}> is not allowed inside <Gather>; it is skipped.");
                continue;
            }

            var media = Media.Of(child, Run.Url, Exchange);
            Player.Hear(media.Hearing);
            After(media.Length, Prompt);
            return;
        }

        Player.Hear(Hearing.Silence);
        After(Timeout, Finish);
    }

    private void Finish()
    {
        if (_digits.Length == 0 && !Element.Flag("actionOnEmptyResult", false))
        {
            Run.Next();
            return;
        }

        List<KeyValuePair<string, string>> extra = [new("Digits", _digits.ToString())];
        if (_finishedOn.Length > 0)
        {
            extra.Add(new("FinishedOnKey", _finishedOn));
        }

        Replace("gather-action", Element["action"] ?? "", Element.Method("method"), extra);
    }
}
