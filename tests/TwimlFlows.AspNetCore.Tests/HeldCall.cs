using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace TwimlFlows.AspNetCore.Tests;

/// <summary>A call of two legs in which one is on hold, on an application of its own.</summary>
internal sealed class HeldCall : IAsyncDisposable
{
    internal const string Caller = "CA0000000000000000000000000000000a";
    internal const string Called = "CA0000000000000000000000000000000b";
    internal const string QueueSid = "QU00000000000000000000000000000001";

    /// <summary>Long, since the machine may have other work: nothing of the tests waits for it as long as all is well.</summary>
    internal static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    private HeldCall()
    {
        Store = new SwitchedStore(Time);
    }

    internal FlowHostFixture Host { get; private set; } = null!;

    /// <summary>A clock that stands still, so that nothing of the runtime's gives up by itself.</summary>
    internal FakeTimeProvider Time { get; } = new();

    internal SlowTwilio Twilio { get; } = new();

    internal SwitchedStore Store { get; }

    /// <summary>The called party is on hold, and the caller waits.</summary>
    internal static async Task<HeldCall> StartAsync(bool listens = false)
    {
        var call = new HeldCall();
        call.Host = await FlowHostFixture.StartAsync(
            build: builder =>
            {
                builder.Services.AddSingleton<TimeProvider>(call.Time);
                builder.Services.AddSingleton<ITwilioApi>(call.Twilio);
                builder.Services.AddSingleton<ISessionStore>(call.Store);
            },
            listens: listens);
        Assert.Equal(200, (int)(await call.LoopAsync()).StatusCode);
        Assert.Equal(200, (int)(await call.MusicAsync()).StatusCode);
        return call;
    }

    /// <summary>The caller asks for the step in which it waits.</summary>
    internal Task<HttpResponseMessage> LoopAsync() => AskAsync(Caller, "/held/waiting", "other");

    /// <summary>The held party asks for its music.</summary>
    internal Task<HttpResponseMessage> MusicAsync() => AskAsync(Called, "/held/hold-music", "park", ("QueueSid", QueueSid), ("QueuePosition", "1"));

    /// <summary>The held party's last request: it has hung up, so that its partner has to be released.</summary>
    internal Task<HttpResponseMessage> HangUpAsync() =>
        AskAsync(Called, "/held/unparked", "park", ("CallStatus", "completed"), ("QueueResult", "hangup"));

    /// <summary>The event of the held party's end.</summary>
    internal Task<HttpResponseMessage> TellEndAsync() =>
        Host.PostAsync("/held/call-events", ("CallSid", Called), ("ParentCallSid", Caller), ("CallStatus", "completed"), ("SequenceNumber", "3"));

    internal Task<HttpResponseMessage> AskAsync(string leg, string path, string document, params (string, string)[] more)
    {
        var other = leg == Caller ? Called : Caller;
        (string, string)[] status = more.Any(static one => one.Item1 == "CallStatus") ? [] : [("CallStatus", "in-progress")];
        return Host.PostAsync($"{path}?twf.flow=held&twf.call={Caller}&twf.leg={leg}&twf.with={other}&twf.v=1&twf.in={document}", [("CallSid", leg), .. status, .. more]);
    }

    public ValueTask DisposeAsync()
    {
        Twilio.Answer();
        return Host.DisposeAsync();
    }
}
