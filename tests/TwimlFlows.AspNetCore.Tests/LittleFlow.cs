using Microsoft.AspNetCore.Http;

namespace TwimlFlows.AspNetCore.Tests;

[VoiceFlow("/little")]
public sealed partial class LittleFlow(Calls calls)
{
    public enum Department
    {
        Sales,
    }

    [Answer]
    public Twiml Answer(IncomingCall call)
    {
        calls.Note("answer " + call.CallSid);
        return $"<Say>Hello {call.From}</Say><Redirect>{Bye}</Redirect>";
    }

    [Step]
    public async Task<Twiml> LaterAsync(CurrentCall call, CancellationToken cancellationToken)
    {
        await Task.Delay(1, cancellationToken);
        return $"<Redirect>{To.Linked("a b&c", true, 7, Department.Sales, Guid.Empty, "room 1")}</Redirect>";
    }

    [Step]
    public Twiml Linked(string text, bool flag, int number, Department department, Guid id, RoomName room) =>
        $"<Say>{text} {flag} {number} {department} {id} {room}</Say>";

#pragma warning disable TWF2015 // The tests ask for it themselves, as a Dial would.
    [Step]
    public static Twiml Bye(DialResult result, HttpContext context) => $"<Say>{result.DialCallStatus} {context.Request.Method}</Say><Hangup/>";
#pragma warning restore TWF2015

    [Step]
    public Twiml Throws(CurrentCall call) => throw new InvalidOperationException("secret of " + call.From);

    [Step]
    public async Task<Twiml> NeverAnswers(CancellationToken cancellationToken)
    {
        calls.Note("waits");
        await Task.Delay(Timeout.Infinite, cancellationToken);
        return Twiml.Empty;
    }

    [HoldMusic]
    public Twiml BadMusic() => throw new InvalidOperationException("no music");

    [Step]
    public Twiml Away() => $"<Say>Away.</Say><Hangup/>";

    [On(RoomEvent.Join, Label = "customer")]
    public Task CustomerCame(ConferenceEvent e)
    {
        calls.Note($"join {e.ParticipantLabel} {e.Room}");
        return Task.CompletedTask;
    }

    [Step]
    public Twiml Kept(string kept) => Twiml.Parse("<Say>" + kept + "</Say>");

    [On(RoomEvent.Leave)]
    public Task Fails(ConferenceEvent e) => throw new InvalidOperationException("handler");

    [On(LegEvent.NotAnswered)]
    public async Task Nobody(CallEvent e, CancellationToken cancellationToken)
    {
        await Task.Yield();
        calls.Note($"nobody {e.Room} {e.CallStatus} {cancellationToken.IsCancellationRequested}");
    }

    [Call(nameof(Linked))]
    public partial Task<OperationResult> CallAsync(PhoneNumber to, PhoneNumber from, string text, bool flag, int number, Department department, Guid id, RoomName room, CancellationToken cancellationToken);

    [Move(nameof(Away))]
    public partial Task<OperationResult> SendAwayAsync(RoomName room, ParticipantLabel who, CancellationToken cancellationToken);
}
