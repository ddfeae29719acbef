using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Analyzers.Tests.Rules.Run;

/// <summary>A document that a method builds up in a variable, or that methods build out of one another.</summary>
public sealed class BuiltDocumentTests
{
    private const int Soon = 30_000;

    [Theory(Timeout = Soon)]
    [InlineData(2)]
    [InlineData(8)]
    [InlineData(50)]
    public Task However_often_a_variable_is_appended_to_it_is_read_soon(int count) => Verify.IsCleanAsync(Building(
        "Twiml t = $\"<Say>Hello.</Say>\";",
        count,
        number => $"if (number > {number}) t = $\"{{t}}<Say>{number}</Say>\";",
        "t = $\"{t}<Hangup/>\";"));

    [Theory(Timeout = Soon)]
    [InlineData(2)]
    [InlineData(8)]
    [InlineData(50)]
    public Task However_often_a_variable_may_keep_its_value_it_is_read_soon(int count) => Verify.IsCleanAsync(Building(
        "Twiml t = $\"<Hangup/>\";",
        count,
        number => $"t = number == {number} ? $\"<Say>{number}</Say><Hangup/>\" : t;",
        ""));

    [Fact(Timeout = Soon)]
    public Task However_many_variables_hand_a_value_on_it_is_followed() => Verify.FindsAsync(Building(
        "Twiml t0 = $\"<Hangup/>{|TWF1070:<Say|}>Too late.</Say>\";",
        30,
        number => $"Twiml t{number + 1} = number == {number} ? t{number} : t{number / 2};",
        "Twiml t = t30;"));

    [Theory(Timeout = Soon)]
    [InlineData("{B()}{B()}{B()}{B()}", "{A()}{A()}{A()}{A()}")]
    [InlineData("{B()}<Say>One.</Say>{B()}", "<Say>Two.</Say>{A()}{Twiml.If(true, A(), B())}")]
    public Task Methods_that_hold_one_another_are_read_soon(string one, string other) => Verify.IsCleanAsync(Answering(
        "$\"{A()}<Hangup/>\"",
        $"private Twiml A() => $\"{one}\";\n    private Twiml B() => $\"{other}\";"));

    [Fact(Timeout = Soon)]
    public Task Methods_that_return_one_another_are_read_soon() => Verify.IsCleanAsync(Answering(
        "$\"{M0()}<Hangup/>\"",
        string.Join("\n    ", Enumerable.Range(0, 12).Select(one => $"private Twiml M{one}(int n = 0) => n switch {{ {string.Join(", ", Enumerable.Range(0, 12).Select(next => $"{next} => M{next}()"))}, _ => M0(n) }};"))));

    [Fact(Timeout = Soon)]
    public Task Methods_that_each_hold_the_next_several_times_are_read_soon() => Verify.IsCleanAsync(Answering(
        "$\"{M0()}<Hangup/>\"",
        string.Join("\n    ", Enumerable.Range(0, 12).Select(one => $"private Twiml M{one}() => $\"{string.Concat(Enumerable.Repeat($"{{M{one + 1}()}}", 8))}\";")) + "\n    private Twiml M12() => $\"<Pause/>\";"));

    [Theory]
    [InlineData("<Gather action='{Keys}'><Say>Press 1.</Say></Gather>")]
    [InlineData("<Say>Hello.</Say><Dial>+15558675310</Dial>")]
    [InlineData("<Start><Recording/></Start>")]
    [InlineData("<Record action='{Over}'/>")]
    [InlineData("<Dial><Conference maxParticipants='2'>room</Conference></Dial>")]
    public Task The_first_half_of_a_document_is_no_whole_document(string half)
    {
        const string Rest = "t = $\"{t}<Say>Goodbye.</Say><Redirect>{Over}</Redirect>\";";
        return Task.WhenAll(
            Verify.IsCleanAsync(Building($"Twiml t = $\"{half}\";", 0, _ => "", Rest)),
            Verify.IsCleanAsync(Building($"Twiml half = $\"{half}\"; var t = half;", 0, _ => "", Rest)),
            Verify.IsCleanAsync(Building($"Twiml t; if (number > 1) t = $\"{half}\"; else t = $\"<Pause/>\";", 0, _ => "", Rest)));
    }

    [Fact]
    public Task The_first_half_of_what_a_hold_ends_is_no_whole_document_either() => Verify.IsCleanAsync(DeskLine.With(DeskLine.Hold, DeskLine.Resume, DeskLine.CallOver, """
        [Answer] public Twiml Second()
            {
                Twiml t = $"<Dial><Number statusCallback='{To.CallEvents}' statusCallbackEvent='initiated ringing answered completed'>+15558675310</Number></Dial>";
                t = $"{t}<Redirect>{CallOver}</Redirect>";
                return t;
            }
        """));

    [Theory]
    [InlineData("Twiml t = $\"<Hangup/>{|TWF1070:<Say|}>Too late.</Say>\";", "t = $\"{t}\";")]
    [InlineData("Twiml t = $\"<Say>Hello.</Say>\";", "t = $\"{t}{|TWF1075:<Gather|} action='{Keys}'/>\";")]
    [InlineData("Twiml t = $\"{|TWF1075:<Gather|} action='{Keys}'/>\";", "t = number > 1 ? t : $\"<Hangup/>\";")]
    [InlineData("Twiml t = $\"{|TWF1075:<Gather|} action='{Keys}'/>\";", "if (number > 1) { Twiml u = $\"{t}<Hangup/>\"; return u; }")]
    [InlineData("Twiml t = $\"<Hangup/>\";", "t = $\"{t}{|TWF1070:<Say|}>Too late.</Say>\";")]
    [InlineData("Twiml t = $\"<Hangup/>\";", "t = $\"{t}{|TWF1070:<Pause|}/>\"; t = $\"<Hangup/>\"; t = $\"{t}{|TWF1070:<Say|}>Too late.</Say>\";")]
    [InlineData("Twiml t = $\"<Hangup/>\";", "if (number > 1) t = $\"<Reject/>\"; t = $\"{t}{|TWF1070:<Say|}>Too late.</Say>\";")]
    [InlineData("Twiml t = $\"<Say>Hello.</Say>\";", "if (number > 1) t = $\"{t}{|TWF1075:<Gather|} action='{Keys}'/>\"; else t = $\"{t}<Hangup/>\";")]
    [InlineData("Twiml t = $\"<Say>Hello.</Say>\";", "if (number > 1) { t = $\"{t}{|TWF1075:<Gather|} action='{Keys}'/>\"; } else if (number > 0) { t = $\"{t}<Hangup/>\"; } else { t = $\"{t}<Pause/>\"; }")]
    [InlineData("Twiml t = $\"<Say>Hello.</Say>\";", "switch (number) { case 1: t = $\"{t}{|TWF1075:<Gather|} action='{Keys}'/>\"; break; default: t = $\"{t}<Hangup/>\"; break; }")]
    [InlineData("Twiml t = $\"<Say>Hello.</Say>\";", "t = $\"<Hangup/>\"; t = $\"{t}{|TWF1070:<Say|}>Too late.</Say>\";")]
    [InlineData("Twiml t; t = $\"<Say>Hello.</Say>\"; if (number > 1) { t = $\"<Hangup/>\"; t = $\"{t}{|TWF1070:<Say|}>Too late.</Say>\"; }", "")]
    public Task The_whole_is_looked_at_with_its_first_half(string first, string rest) => Verify.FindsAsync(Building(first, 0, _ => "", rest));

    /// <summary>What runs again, or elsewhere, may run in any order.</summary>
    [Theory]
    [InlineData("foreach (var n in new[] { number }) { if (n > 1) t = $\"{t}<Gather action='{Keys}'/>\"; else t = $\"{t}<Hangup/>\"; }")]
    [InlineData("while (number-- > 1) { t = $\"{t}<Pause/>\"; t = number > 7 ? (Twiml)$\"<Hangup/>\" : $\"<Pause/>\"; }")]
    [InlineData("void More() => t = $\"{t}<Pause/>\"; t = $\"<Say>More.</Say>\"; More(); More();")]
    [InlineData("Action more = () => t = $\"{t}<Pause/>\"; more(); t = $\"<Say>More.</Say>\"; more();")]
    [InlineData("Func<Twiml> part = () => $\"{t}<Pause/>\"; t = $\"<Say>More.</Say>\"; t = part();", "$\"<Hangup/>\"")]
    [InlineData("try { t = $\"<Say>More.</Say>\"; Console.WriteLine(); } catch (InvalidOperationException) { } t = $\"{t}<Pause/>\";", "$\"<Hangup/>\"")]
    [InlineData("void End() => t = $\"<Say>More.</Say>\"; t = $\"<Hangup/>\"; End(); t = $\"{t}<Pause/>\";")]
    [InlineData("again: if (number-- > 1) { t = $\"{t}<Gather action='{Keys}'/>\"; goto again; } else t = $\"{t}<Hangup/>\";")]
    [InlineData("switch (number) { case 1: t = $\"{t}<Gather action='{Keys}'/>\"; goto default; default: t = $\"{t}<Hangup/>\"; break; }")]
    [InlineData("if (number > 1) t = $\"{t}<Gather action='{Keys}'/>\"; else t = $\"{t}<Pause/>\"; t = $\"{t}<Hangup/>\";")]
    [InlineData("if (number > 1) t = $\"<Say>More.</Say>\"; t = $\"{t}<Pause/>\";", "$\"<Hangup/>\"")]
    public Task What_may_come_in_another_order_is_quiet(string rest, string first = "$\"<Say>Hello.</Say>\"") => Verify.IsCleanAsync(Building($"Twiml t = {first};", 0, _ => "", rest));

    [Theory(Timeout = Soon)]
    [InlineData(10)]
    [InlineData(100)]
    [InlineData(1000)]
    public Task However_often_a_variable_is_handed_on_it_is_read_soon(int count) => Verify.IsCleanAsync(Building(
        "Twiml t = $\"<Hangup/>\"; Twiml other = $\"<Reject/>\";", count, number => $"t = number == {number} ? other : t;", ""));

    [Theory(Timeout = Soon)]
    [InlineData(10)]
    [InlineData(200)]
    public Task However_long_a_chain_of_choices_is_it_is_read_soon(int count) => Verify.IsCleanAsync(Building(
        "Twiml t = $\"<Say>Hello.</Say>\";", count, number => $"if (number > {number}) t = $\"{{t}}<Say>{number}</Say>\"; else t = $\"{{t}}{{t}}<Pause/>\";", "t = $\"{t}<Hangup/>\";"));

    private static string Building(string first, int count, Func<int, string> more, string last) => Answering(
        "$\"<Redirect>{To.Built(number)}</Redirect>\"",
        $$"""
        [Step] public Twiml Built(int number)
            {
                {{first}}
                {{string.Join("\n        ", Enumerable.Range(0, count).Select(more))}}
                {{last}}
                return t;
            }
        """);

    private static string Answering(string answer, string members) => AnsweringDesk.Of(answer, members);
}
