using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.CodeFixes.Rules.Hosting;

namespace TwimlFlows.Analyzers.Tests.Rules.Hosting;

/// <summary>TWF3005: steps and handlers that keep a thread.</summary>
public sealed class BlockingCallTests
{
    [Theory, BadExample("TWF3005", Pitfalls = [109], Errors = [11200])]
    [InlineData("var name = {|TWF3005:NameAsync().Result|};")]
    [InlineData("var name = {|TWF3005:NameAsync().GetAwaiter().GetResult()|};")]
    [InlineData("var name = {|TWF3005:NameAsync().ConfigureAwait(false).GetAwaiter().GetResult()|};")]
    [InlineData("var name = {|TWF3005:new ValueTask<string>(\"you\").Result|};")]
    [InlineData("var task = NameAsync(); {|TWF3005:task.Wait()|}; var name = \"you\";")]
    [InlineData("{|TWF3005:Thread.Sleep(500)|}; var name = \"you\";")]
    [InlineData("{|TWF3005:Task.WaitAll(NameAsync(), NameAsync())|}; var name = \"you\";")]
    [InlineData("if ({|TWF3005:NameAsync().Wait(1000)|}) { } var name = \"you\";")]
    public Task A_step_that_blocks(string body) => Verify.FindsAsync(Flow($"[Answer] public Twiml Answer() {{ {body} return $\"<Say>{{name}}</Say><Hangup/>\"; }}"));

    [Theory]
    [InlineData("[Answer] public async Task<Twiml> Answer() { var name = await NameAsync(); return $\"<Say>{{|TWF3005:NameAsync().Result|}} {name}</Say><Hangup/>\"; }")]
    [InlineData("[Answer] public async Task<Twiml> Answer() { var names = new[] { NameAsync() }; await Task.Yield(); return $\"<Say>{{|TWF3005:names[0].Result|}}</Say><Hangup/>\"; }")]
    [InlineData("[Answer] public async Task<Twiml> Answer() { var names = new[] { NameAsync() }; var others = new[] { NameAsync() }; await Task.WhenAll(others); foreach (var name in names) { {|TWF3005:name.Wait()|}; } return $\"<Say>Hello.</Say><Hangup/>\"; }")]
    [InlineData("[Answer] public async Task<Twiml> Answer() { var name = await Task.Run(() => new { Task = NameAsync() }); return $\"<Say>{{|TWF3005:name.Task.Result|}}</Say><Hangup/>\"; }")]
    [InlineData("[On(RoomEvent.Join)] public Task Joined(ConferenceEvent e) { {|TWF3005:NameAsync().Wait()|}; return Task.CompletedTask; }")]
    public Task An_async_step_and_a_handler_as_well(string member) => Verify.FindsAsync(Flow(member));

    [Theory]
    [InlineData("[Answer] public async Task<Twiml> Answer() { var one = NameAsync(); var two = NameAsync(); await Task.WhenAll(one, two); return $\"<Say>{one.Result} {two.Result}</Say><Hangup/>\"; }")]
    [InlineData("[Answer] public async Task<Twiml> Answer() { var one = NameAsync(); await one; return $\"<Say>{one.Result}</Say><Hangup/>\"; }")]
    [InlineData("[Answer] public Twiml Answer() { var one = NameAsync(); return one.IsCompleted ? $\"<Say>{one.Result}</Say><Hangup/>\" : (Twiml)$\"<Say>Goodbye.</Say><Hangup/>\"; }")]
    [InlineData("[Answer] public async Task<Twiml> Answer() { var names = new[] { NameAsync(), NameAsync() }; await Task.WhenAll(names); return $\"<Say>{names[0].Result}</Say><Hangup/>\"; }")]
    [InlineData("[Answer] public async Task<Twiml> Answer() { var names = new List<Task<string>> { NameAsync() }; await Task.WhenAll(names); var all = \"\"; foreach (var name in names) { all += name.Result; } return $\"<Say>{all} {names[0].Result} {names.First().Result}</Say><Hangup/>\"; }")]
    [InlineData("[Answer] public async Task<Twiml> Answer() { var first = await Task.WhenAny(NameAsync(), NameAsync()); return $\"<Say>{first.Result}</Say><Hangup/>\"; }")]
    [InlineData("[Answer] public async Task<Twiml> Answer() => $\"<Say>{(await Task.WhenAny(NameAsync(), NameAsync())).Result}</Say><Hangup/>\";")]
    [InlineData("[Answer] public async Task<Twiml> Answer() { var all = \"\"; await foreach (var name in Task.WhenEach(NameAsync(), NameAsync())) { all += name.Result; } return $\"<Say>{all}</Say><Hangup/>\"; }")]
    [InlineData("[Answer] public async Task<Twiml> Answer() { var one = NameAsync(); var names = new List<Task> { one }; await Task.WhenAll(names); return $\"<Say>{one.Result}</Say><Hangup/>\"; }")]
    [InlineData("[Answer] public async Task<Twiml> Answer() { var one = NameAsync(); var names = new List<Task>(); names.Add(one); var all = Task.WhenAll(names); await all; return $\"<Say>{one.Result}</Say><Hangup/>\"; }")]
    [InlineData("[Answer] public async Task<Twiml> Answer() { var names = new[] { NameAsync() }; await Task.WhenAll(names); var one = names[0]; return $\"<Say>{one.Result}</Say><Hangup/>\"; }")]
    [InlineData("[Answer] public Twiml Answer() { _ = Task.Run(() => Thread.Sleep(10)); return $\"<Say>Hello.</Say><Hangup/>\"; }")]
    [InlineData("[Answer] public Twiml Answer() { var found = new Found(); found.Wait(); return $\"<Say>{found.Result}</Say><Hangup/>\"; }")]
    [InlineData("[Answer] public Twiml Answer() => $\"<Say>Hello.</Say><Hangup/>\"; public string Name() => NameAsync().Result;")]
    public Task What_is_done_already_or_blocks_no_step_is_quiet(string member) => Verify.IsCleanAsync(Flow(member));

    [Fact]
    public async Task What_to_write_is_said()
    {
        Assert.EndsWith("Write await.", await MessageAsync("var name = NameAsync().Result;"), StringComparison.Ordinal);
        Assert.EndsWith("Write a Pause in the document, or await Task.Delay.", await MessageAsync("var name = \"\"; Thread.Sleep(1);"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "[Answer] public Twiml Answer() => $\"<Say>{NameAsync().Result}</Say><Hangup/>\";",
        "[Answer] public async Task<Twiml> Answer() => $\"<Say>{await NameAsync()}</Say><Hangup/>\";")]
    [InlineData(
        "[Answer] public async Task<Twiml> Answer() { await Task.Yield(); return $\"<Say>{NameAsync().GetAwaiter().GetResult().Trim()} {NameAsync().Result}</Say><Hangup/>\"; }",
        "[Answer] public async Task<Twiml> Answer() { await Task.Yield(); return $\"<Say>{(await NameAsync()).Trim()} {await NameAsync()}</Say><Hangup/>\"; }")]
    [InlineData(
        "[Answer] public Twiml Answer() { Thread.Sleep(10); NameAsync().Wait(); return $\"<Say>Hello.</Say><Redirect>{Answer}</Redirect>\"; }",
        "[Answer] public async Task<Twiml> Answer() { await Task.Delay(10); await NameAsync(); return $\"<Say>Hello.</Say><Redirect>{Answer}</Redirect>\"; }")]
    [InlineData(
        "[Answer] public Twiml Answer() { Thread.Sleep(millisecondsTimeout: 5); Thread.Sleep(timeout: TimeSpan.Zero); return $\"<Say>Hello.</Say><Hangup/>\"; }",
        "[Answer] public async Task<Twiml> Answer() { await Task.Delay(5); await Task.Delay(TimeSpan.Zero); return $\"<Say>Hello.</Say><Hangup/>\"; }")]
    [InlineData(
        "[Answer] public Twiml Answer() { Task.WaitAll(NameAsync(), NameAsync()); return $\"<Say>Hello.</Say><Hangup/>\"; }",
        "[Answer] public async Task<Twiml> Answer() { await Task.WhenAll(NameAsync(), NameAsync()); return $\"<Say>Hello.</Say><Hangup/>\"; }")]
    [InlineData(
        "/// <summary>It.</summary>\n[Answer]\npublic static Twiml Answer()\n{\n    var name = NameAsync().ConfigureAwait(false).GetAwaiter().GetResult(); // slow\n    return $\"<Say>{name}</Say><Hangup/>\";\n}",
        "/// <summary>It.</summary>\n[Answer]\npublic static async Task<Twiml> Answer()\n{\n    var name = await NameAsync().ConfigureAwait(false); // slow\n    return $\"<Say>{name}</Say><Hangup/>\";\n}")]
    [InlineData(
        "[Answer] public Twiml Answer() { Thread.Sleep(10); NameAsync().Wait(); Task.WaitAll(NameAsync()); var name = NameAsync().Result; return $\"<Say>{name} {NameAsync().Result.Trim()}</Say><Hangup/>\"; }",
        "[Answer] public async Task<Twiml> Answer() { await Task.Delay(10); await NameAsync(); await Task.WhenAll(NameAsync()); var name = await NameAsync(); return $\"<Say>{name} {(await NameAsync()).Trim()}</Say><Hangup/>\"; }")]
    [InlineData(
        "[Answer] public Twiml Answer() => $\"<Say>{Of(Of(NameAsync().Result).Result).Result}</Say><Hangup/>\"; private static Task<string> Of(string text) => Task.FromResult(text);",
        "[Answer] public async Task<Twiml> Answer() => $\"<Say>{await Of(await Of(await NameAsync()))}</Say><Hangup/>\"; private static Task<string> Of(string text) => Task.FromResult(text);")]
    [InlineData(
        "[Answer] public Twiml Answer() { NameAsync().Wait(); NameAsync().Wait(); NameAsync().Wait(); return $\"<Say>Hello.</Say><Hangup/>\"; } [Step] public Twiml Again() { NameAsync().Wait(); NameAsync().Wait(); NameAsync().Wait(); return $\"<Say>Hello.</Say><Hangup/>\"; }",
        "[Answer] public async Task<Twiml> Answer() { await NameAsync(); await NameAsync(); await NameAsync(); return $\"<Say>Hello.</Say><Hangup/>\"; } [Step] public async Task<Twiml> Again() { await NameAsync(); await NameAsync(); await NameAsync(); return $\"<Say>Hello.</Say><Hangup/>\"; }")]
    public Task The_fix_awaits(string before, string after) => Verify.FixesAllAsync<BlockingCallFix>(Flow(before), Flow(after));

    [Theory]
    [InlineData("[Answer] public Twiml Answer() { NameAsync().Wait(10); return $\"<Hangup/>\"; }")]
    [InlineData("[Answer] public Twiml Answer() { Task.WaitAny(NameAsync()); return $\"<Hangup/>\"; }")]
    [InlineData("[Answer] public Twiml Answer() { lock (this) { NameAsync().Wait(); } return $\"<Hangup/>\"; }")]
    [InlineData("[Answer] public Twiml Answer() { NameAsync().Wait(); return $\"<Hangup/>\"; } [Step] public Twiml Again() => Answer();")]
    [InlineData("[Answer] public virtual Twiml Answer() { NameAsync().Wait(); return $\"<Hangup/>\"; }")]
    [InlineData("[Answer] public Task<Twiml> Answer() { NameAsync().Wait(); return Task.FromResult((Twiml)$\"<Hangup/>\"); }")]
    public Task Where_more_would_have_to_change_no_fix_is_offered(string member) => Verify.OffersNoFixAsync<BlockingCallFix>(Flow(member).Replace("sealed ", "", StringComparison.Ordinal));

    private static async Task<string> MessageAsync(string body) =>
        (await Verify.OneFindingAsync(Flow($"[Answer] public Twiml Answer() {{ {body} return $\"<Say>{{name}}</Say><Hangup/>\"; }}"))).GetMessage(System.Globalization.CultureInfo.InvariantCulture);

    private static string Flow(string member) => $$"""
        [VoiceFlow("/line")]
        public sealed partial class Line
        {
            {{member}}

            private static Task<string> NameAsync() => Task.FromResult("you");

            private sealed class Found { public string Result => ""; public void Wait() { } }
        }
        """;
}
