using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.CodeFixes.Rules.Compiler;

namespace TwimlFlows.Analyzers.Tests.Rules.Compiler;

/// <summary>CS0029 where TwiML is wanted: a literal without its $, or a choice between strings.</summary>
public sealed class MissingDollarTests
{
    private const string Quotes = "\"\"\"";

    [Theory]
    [InlineData("\"<Hangup/>\"", "$\"<Hangup/>\"")]
    [InlineData("@\"<Say voice=\"\"man\"\">Hi.</Say>\"", "$@\"<Say voice=\"\"man\"\">Hi.</Say>\"")]
    [InlineData(Quotes + "<Hangup/>" + Quotes, "$" + Quotes + "<Hangup/>" + Quotes)]
    [InlineData("\"<Say>{curly}</Say>\"", "$\"<Say>{{curly}}</Say>\"")]
    [InlineData("\"<Say>a } b</Say>\"", "$\"<Say>a }} b</Say>\"")]
    [InlineData(Quotes + "<Say>{\"a\": 1}</Say>" + Quotes, "$$" + Quotes + "<Say>{\"a\": 1}</Say>" + Quotes)]
    [InlineData(Quotes + "<Say>{{a}}</Say>" + Quotes, "$$$" + Quotes + "<Say>{{a}}</Say>" + Quotes)]
    [InlineData("\"<Redirect>{Out}</Redirect>\"", "$\"<Redirect>{Out}</Redirect>\"")]
    [InlineData("\"<Pause/><Redirect>{To.Seat(seat)}</Redirect>\"", "$\"<Pause/><Redirect>{To.Seat(seat)}</Redirect>\"")]
    [InlineData("\"<Say>a</Say>\" + \"<Hangup/>\"", "$\"<Say>a</Say>\" + $\"<Hangup/>\"")]
    [InlineData("(\"<Hangup/>\")", "($\"<Hangup/>\")")]
    [InlineData("seat > 9 ? \"<Say>a</Say>\" : \"<Hangup/>\"", "seat > 9 ? (Twiml)$\"<Say>a</Say>\" : $\"<Hangup/>\"")]
    [InlineData("seat > 9 ? $\"<Say>{seat}</Say>\" : $\"<Hangup/>\"", "seat > 9 ? (Twiml)$\"<Say>{seat}</Say>\" : $\"<Hangup/>\"")]
    [InlineData("seat > 9 ? seat > 20 ? \"<Say>a</Say>\" : \"<Pause/>\" : \"<Hangup/>\"", "seat > 9 ? seat > 20 ? (Twiml)$\"<Say>a</Say>\" : $\"<Pause/>\" : $\"<Hangup/>\"")]
    [InlineData("seat > 9 ? \"<Hangup/>\" : Out()", "seat > 9 ? $\"<Hangup/>\" : Out()")]
    [InlineData("seat switch { 1 => \"<Pause/>\", _ => Out() }", "seat switch { 1 => $\"<Pause/>\", _ => Out() }")]
    public Task A_literal_becomes_TwiML(string before, string after) => Verify.FixesAsync<MissingDollarFix>(Flow($"=> {before};"), Flow($"=> {after};"));

    [Theory]
    [InlineData("{ return \"<Hangup/>\"; }", "{ return $\"<Hangup/>\"; }")]
    [InlineData("{ Twiml text = \"<Hangup/>\"; return text; }", "{ Twiml text = $\"<Hangup/>\"; return text; }")]
    [InlineData("{ Func<Twiml> text = () => { return $\"<Pause/>\"; }; Twiml all; all = \"<Hangup/>\"; return seat > 1 ? text() : all; }", "{ Func<Twiml> text = () => { return $\"<Pause/>\"; }; Twiml all; all = $\"<Hangup/>\"; return seat > 1 ? text() : all; }")]
    public Task Wherever_it_stands(string before, string after) => Verify.FixesAsync<MissingDollarFix>(Flow(before), Flow(after));

    [Fact]
    public Task In_a_step_that_answers_with_a_task() => Verify.FixesAsync<MissingDollarFix>(
        Flow("=> $\"<Hangup/>\";", "[Step] public async Task<Twiml> Late() { await Task.Yield(); return \"<Hangup/>\"; }"),
        Flow("=> $\"<Hangup/>\";", "[Step] public async Task<Twiml> Late() { await Task.Yield(); return $\"<Hangup/>\"; }"));

    [Fact]
    public Task All_literals_of_a_file_at_once() => Verify.FixesAllAsync<MissingDollarFix>(
        Flow("=> \"<Hangup/>\";", "[Step] public Twiml Late(int seat) => seat > 9 ? \"<Say>a</Say>\" : \"<Hangup/>\"; [Step] public Twiml Last() => \"<Pause/>\";"),
        Flow("=> $\"<Hangup/>\";", "[Step] public Twiml Late(int seat) => seat > 9 ? (Twiml)$\"<Say>a</Say>\" : $\"<Hangup/>\"; [Step] public Twiml Last() => $\"<Pause/>\";"));

    [Fact]
    public Task All_arms_of_a_switch_at_once() => Verify.FixesAllAsync<MissingDollarFix>(
        Flow("=> seat switch { 1 => \"<Pause/>\", 2 => Out(), _ => \"<Hangup/>\" };"),
        Flow("=> seat switch { 1 => $\"<Pause/>\", 2 => Out(), _ => $\"<Hangup/>\" };"));

    [Theory]
    [InlineData("{ string text = \"\"; return text; }")]
    [InlineData("{ int text = \"\"; return $\"<Say>{text}</Say>\"; }")]
    [InlineData("=> seat > 9 ? \"<Hangup/>\" : seat.ToString();")]
    public Task What_is_no_literal_or_is_not_meant_for_TwiML_is_left_as_it_is(string body) => Verify.OffersNoFixAsync<MissingDollarFix>(Flow(body));

    private static string Flow(string body, string more = "") => $$"""
        [VoiceFlow("/a")]
        public partial class Desk
        {
            [Step] public Twiml Seat(int seat) {{body}}
            [Step] public Twiml Out() => $"<Hangup/>";
            {{more}}
        }
        """;
}
