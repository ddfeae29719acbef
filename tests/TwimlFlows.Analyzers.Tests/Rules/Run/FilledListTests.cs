using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Analyzers.Tests.Rules.Run;

/// <summary>Lists of fragments, and members that keep some: they are read as they begin only when nothing changes them later.</summary>
public sealed class FilledListTests
{
    private const string Menu = "$\"<Gather action='{To.Keys}'/>\"";
    private const string FoundMenu = "$\"{|TWF1075:<Gather|} action='{To.Keys}'/>\"";

    [Theory]
    [InlineData("all.Add($\"<Redirect>{Over}</Redirect>\");")]
    [InlineData("all.AddRange([Ending()]);")]
    [InlineData("all[0] = Ending();")]
    [InlineData("Fill(all);")]
    [InlineData("var same = all; same.Add(Ending());")]
    [InlineData("void More() => all.Add(Ending()); More();")]
    [InlineData("all.Clear(); all.Add(Ending());")]
    [InlineData("foreach (var one in new[] { 1, 2 }) { all.Add(Ending()); }")]
    [InlineData("(number > 1 ? all : []).Add(Ending());")]
    [InlineData("_kept = all; Fill(_kept);")]
    public Task A_list_that_is_filled_later_is_not_seen(string filling) =>
        Verify.IsCleanAsync(Returning($"List<Twiml> all = [{Menu}]; {filling}", "all"));

    [Fact]
    public Task What_a_held_partner_hears_from_a_list_is_not_said_to_end()
    {
        var desk = DeskLine.Whole.Replace(
            "Waiting() =>",
            "Waiting() { List<Twiml> all = [$\"<Say>On hold.</Say>\"]; all.Add($\"<Pause length='12'/>\"); all.Add($\"<Redirect>{Waiting}</Redirect>\"); return $\"{all}\"; } private Twiml Unused() =>",
            StringComparison.Ordinal);
        Assert.NotEqual(DeskLine.Whole, desk);
        return Verify.IsCleanAsync(desk);
    }

    [Theory]
    [InlineData("all[1] = Ending();")]
    [InlineData("Array.Reverse(all);")]
    [InlineData("ref var last = ref all[1]; last = Ending();")]
    [InlineData("(all[0], all[1]) = (all[1], Ending());")]
    [InlineData("Exchange(ref all[1]);")]
    public Task An_array_whose_elements_are_replaced_is_not_seen(string filling) =>
        Verify.IsCleanAsync(Returning($"Twiml[] all = [$\"<Say>Hello.</Say>\", {Menu}]; {filling}", "all"));

    [Theory]
    [InlineData("")]
    [InlineData("if (all.Count > number || all[0] is null || all == null || all.Any(one => one is null)) { return Ending(); }")]
    [InlineData("foreach (var one in all) { number++; }")]
    [InlineData("if (number > 1) { all = [Ending()]; }")]
    [InlineData("if (number > 1) { return $\"{string.Join(\",\", all.Select(one => number))}<Hangup/>\"; }")]
    public Task A_list_that_is_only_read_is_seen(string reading) =>
        Verify.FindsAsync(Returning($"List<Twiml> all = [{FoundMenu}]; {reading}", "all"));

    [Theory]
    [InlineData("IReadOnlyList<Twiml>")]
    [InlineData("Twiml[]")]
    public Task What_else_holds_several_is_seen(string type) => Verify.FindsAsync(Returning($"{type} all = [{FoundMenu}];", "all"));

    [Theory]
    [InlineData("private readonly List<Twiml> _all = [«»];", "_all", "_all.Add(Ending());")]
    [InlineData("private readonly List<Twiml> _all = [«»];", "_all", "Fill(this._all);")]
    [InlineData("private readonly List<Twiml> _all = [«»]; private List<Twiml> Same => _all;", "_all", "Same.Add(Ending());")]
    [InlineData("private List<Twiml> All { get; } = [«»];", "All", "All.Add(Ending());")]
    [InlineData("public List<Twiml> All { get; } = [«»];", "All")]
    [InlineData("private static readonly Twiml[] _all = [«»];", "_all", "_all[0] = Ending();")]
    [InlineData("private readonly Twiml _all = «»; public Desk(TimeProvider clock) { if (clock.GetUtcNow().Hour > 8) { _all = Ending(); } }", "_all")]
    [InlineData("private readonly Twiml _all = «»; public Desk() { (this._all, _) = (Ending(), 1); }", "_all")]
    [InlineData("private readonly Twiml _all = «»; public Desk() { Exchange(ref _all); }", "_all")]
    [InlineData("private readonly Twiml _all = «»; public bool Open { init { _all = Ending(); } }", "_all")]
    [InlineData("private static readonly Twiml _all = «»; static Desk() { _all = $\"<Hangup/>\"; }", "_all")]
    [InlineData("private Twiml All { get; } = «»; public Desk(TimeProvider clock) { if (clock.GetUtcNow().Hour > 8) { All = Ending(); } }", "All")]
    public Task What_a_member_is_given_later_is_not_seen(string member, string name, string filling = "") =>
        Verify.IsCleanAsync(Returning(filling, name, member.Replace("«»", Menu, StringComparison.Ordinal)));

    [Theory]
    [InlineData("private readonly List<Twiml> _all = [«»]; public int Count => _all.Count + this._all.Count;", "_all")]
    [InlineData("private static readonly Twiml[] _all = [«»];", "_all")]
    [InlineData("private static readonly Twiml[] _all = [«»];", "Desk._all")]
    [InlineData("private static readonly Twiml[] _all = [«»]; private static int Other(int _all) => _all + 1;", "_all")]
    [InlineData("public IReadOnlyList<Twiml> All { get; } = [«»];", "All")]
    [InlineData("private readonly Twiml _all = «»; private readonly bool _open; public Desk() { _open = _all is not null; }", "_all")]
    public Task What_a_member_keeps_is_seen(string member, string name) =>
        Verify.FindsAsync(Returning("", name, member.Replace("«»", FoundMenu, StringComparison.Ordinal)));

    [Fact(Timeout = 30_000)]
    public Task Lists_that_hold_themselves_are_read_soon() => Verify.IsCleanAsync(Returning(
        "List<Twiml> all = []; List<Twiml> other = [$\"{all}\"]; all = [$\"{other}\", $\"{all}\"]; other = [.. all, $\"{other}\"];",
        "all",
        "private static readonly Twiml[] _one = [$\"{_two}<Pause/>\"]; private static readonly Twiml[] _two = [$\"{_one}{_two}\"]; [Step] public Twiml Circle(DialResult result) => $\"{_one}<Hangup/>\";"));

    /// <summary>A step that a call comes to, which does something and answers with what a variable or a member holds then.</summary>
    private static string Returning(string statements, string name, string member = "") => AnsweringDesk.Of("$\"<Redirect>{To.Built(number)}</Redirect>\"", $$"""
        [Step] public Twiml Built(int number)
            {
                {{statements}}
                return $"{{{name}}}";
            }

            private static void Fill(IList<Twiml> list) => list.Add($"<Hangup/>");
            private static void Exchange(ref Twiml one) => one = $"<Hangup/>";
            private IList<Twiml> _kept = [];
            {{member}}
        """);
}
