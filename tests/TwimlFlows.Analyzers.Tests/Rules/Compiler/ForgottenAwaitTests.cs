using System.Globalization;
using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.CodeFixes.Rules.Compiler;

namespace TwimlFlows.Analyzers.Tests.Rules.Compiler;

/// <summary>What the compiler says of holes that it does not take; a task among them is awaited.</summary>
public sealed class ForgottenAwaitTests
{
    private const string Raw = "\"\"\"";

    [Theory]
    [InlineData("[Step] public Twiml Hello() => $\"<Say>{NameAsync()}</Say>\";", "[Step] public async Task<Twiml> Hello() => $\"<Say>{await NameAsync()}</Say>\";")]
    [InlineData("[Step] public Twiml Hello() => $" + Raw + "<Say>Hi</Say>{PartAsync()}" + Raw + ";", "[Step] public async Task<Twiml> Hello() => $" + Raw + "<Say>Hi</Say>{await PartAsync()}" + Raw + ";")]
    [InlineData("[Step] public Twiml Hello() => $$" + Raw + "<Say>{{Quick()}}</Say>" + Raw + ";", "[Step] public async Task<Twiml> Hello() => $$" + Raw + "<Say>{{await Quick()}}</Say>" + Raw + ";")]
    [InlineData("[Step] Twiml Hello() { return $\"<Pause/>\" + $\"<Say>{NameAsync()}</Say>\"; }", "[Step] async Task<Twiml> Hello() { return $\"<Pause/>\" + $\"<Say>{await NameAsync()}</Say>\"; }")]
    [InlineData("[Step] public async Task<Twiml> Hello() { await Task.Yield(); return $\"<Say>{NameAsync()}</Say>\"; }", "[Step] public async Task<Twiml> Hello() { await Task.Yield(); return $\"<Say>{await NameAsync()}</Say>\"; }")]
    public Task A_task_is_awaited(string before, string after) => Verify.FixesAsync<ForgottenAwaitFix>(Flow(before), Flow(after));

    [Fact]
    public Task All_tasks_are_awaited_at_once() => Verify.FixesAllAsync<ForgottenAwaitFix>(
        Flow("[Step] public Twiml Hello() => $\"<Say>{NameAsync()} and {Quick()}</Say>{PartAsync()}\";\n    [Step] public Twiml Bye() => $\"<Say>{NameAsync()}</Say>\";"),
        Flow("[Step] public async Task<Twiml> Hello() => $\"<Say>{await NameAsync()} and {await Quick()}</Say>{await PartAsync()}\";\n    [Step] public async Task<Twiml> Bye() => $\"<Say>{await NameAsync()}</Say>\";"));

    [Theory]
    [InlineData("private Twiml Hello() => $\"<Say>{NameAsync()}</Say>\";")]
    [InlineData("[Step] public Twiml Hello() => $\"<Say>{NameAsync()}</Say>\"; [Step] public Twiml Again() => Hello();")]
    [InlineData("[Step] public Twiml Hello() => Twiml.Each(new[] { 1 }, one => $\"<Say>{NameAsync()}</Say>\");")]
    [InlineData("[Step] public string Hello() => Text<Task>(null!); private static string Text<T>(T value) where T : IFormattable => \"\";")]
    public Task Nothing_is_awaited_where_others_would_have_to_wait(string members) => Verify.OffersNoFixAsync<ForgottenAwaitFix>(Flow(members));

    [Theory]
    [InlineData("NameAsync()", "CS0311", "Task<string>")]
    [InlineData("PartAsync()", "CS0311", "Task<TwimlFlows.Twiml>")]
    [InlineData("Quick()", "CS0315", "ValueTask<string>")]
    [InlineData("names", "CS0311", "List<string>")]
    [InlineData("names.Where(name => name.Length > 1)", "CS0311", "IEnumerable<string>")]
    [InlineData("number", "CS0313", "'int?'")]
    [InlineData("anything", "CS0311", "'object'")]
    public async Task The_compiler_names_the_type_at_the_hole(string hole, string error, string type)
    {
        var source = Flow($"[Step] public Twiml Hello() => $\"<Say>{{{hole}}}</Say>\";");
        var finding = Assert.Single(await TestProject.AllFindingsAsync(TestProject.Create(source).Project));

        Assert.Equal(error, finding.Id);
        Assert.Equal($"{{{hole}}}", source.Substring(finding.Location.SourceSpan.Start, finding.Location.SourceSpan.Length));
        Assert.Contains(type, finding.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static string Flow(string members) => $$"""
        [VoiceFlow("/a")]
        public partial class Desk
        {
            private readonly List<string> names = [];
            private readonly int? number = null;
            private readonly object anything = "";
            private Task<string> NameAsync() => Task.FromResult("Jo");
            private Task<Twiml> PartAsync() => Task.FromResult(Twiml.Empty);
            private ValueTask<string> Quick() => new("Jo");
            {{members}}
        }
        """;
}
