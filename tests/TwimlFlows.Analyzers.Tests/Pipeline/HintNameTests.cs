using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Tests.Pipeline;

/// <summary>The names of emitted files: as plain as they can be, and never two the same.</summary>
public sealed class HintNameTests
{
    [Theory]
    [InlineData("namespace Acme.Desks { FLOW Desk { } }", "Acme.Desks.Desk.g.cs")]
    [InlineData("FLOW Desk { }", "Desk.g.cs")]
    [InlineData("public partial class Outer { public partial class Inner { FLOW Desk { } } }", "Outer+Inner+Desk.g.cs")]
    [InlineData("public partial class Outer<T> { FLOW Desk<A, B> { } }", "Outer_00601+Desk_00602.g.cs")]
    [InlineData("FLOW A_B { }", "A_005fB.g.cs")]
    [InlineData("FLOW Ä { }", "_00c4.g.cs")]
    [InlineData("FLOW @class { }", "class.g.cs")]
    public void A_file_is_called_as_metadata_calls_its_flow(string source, string expected) => Assert.Equal([expected], FilesOf(source));

    [Fact]
    public void Generic_and_nested_types_of_one_name_have_a_file_each() => Assert.Equal(
        ["A+B.g.cs", "A.B.g.cs", "A_005fB.g.cs", "A_00601+B.g.cs", "B.g.cs", "B_00601.g.cs"],
        FilesOf("public partial class A { FLOW B { } } public partial class A<T> { FLOW B { } } FLOW A_B { } FLOW B { } FLOW B<T> { } namespace A { FLOW B { } }").Order(StringComparer.Ordinal));

    [Fact]
    public void A_long_name_is_cut_and_stays_its_own()
    {
        var name = new string('n', 200);

        var files = FilesOf($"FLOW {name}a {{ }} FLOW {name}b {{ }} FLOW {new string('Ä', 150)} {{ }}");

        Assert.Equal(3, files.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(files, file => Assert.InRange(file.Length, 100, 160));
        Assert.Contains(files, file => file.StartsWith(new string('n', 100), StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_that_differs_in_case_alone_changes_the_files_of_both_and_of_no_other()
    {
        var run = new GeneratorRun(Source("FLOW Desk { }"), Source("FLOW Other { }"), "");
        Assert.Equal(["Desk.g.cs", "Other.g.cs"], Flows(run));

        run.Edit(2, Source("FLOW DESK { }"));

        Assert.Null(run.Result.Exception);
        Assert.Collection(
            Flows(run).Order(StringComparer.Ordinal),
            file => Assert.Matches("^DESK-[0-9a-f]{16}\\.g\\.cs$", file),
            file => Assert.Matches("^Desk-[0-9a-f]{16}\\.g\\.cs$", file),
            file => Assert.Equal("Other.g.cs", file));
        Assert.Equal(3, Flows(run).Distinct(StringComparer.OrdinalIgnoreCase).Count());

        run.Edit(2, "");
        Assert.Equal(["Desk.g.cs", "Other.g.cs"], Flows(run));
    }

    [Fact]
    public void Files_have_the_same_names_in_every_run() =>
        Assert.Equal(["DESK-badcb872a690b818.g.cs", "Desk-d078f87343ed28f8.g.cs"], FilesOf("FLOW Desk { } FLOW DESK { }").Order(StringComparer.Ordinal));

    [Fact]
    public void A_flow_called_as_the_hosts_file_does_not_meet_it() =>
        Assert.Matches("^TwimlFlows\\.host-[0-9a-f]{16}\\.g\\.cs$", Assert.Single(FilesOf("namespace TwimlFlows { FLOW host { } }")));

    [Theory]
    [InlineData("FLOW Desk { } [VoiceFlow(\"/b\")] partial class Desk { }", "")]
    [InlineData("FLOW Desk { }", "FLOW Desk { }")]
    public void Several_parts_with_the_attribute_are_one_flow_and_the_compilers_to_report(string first, string second)
    {
        var run = new GeneratorRun(Source(first), Source(second));

        Assert.Null(run.Result.Exception);
        Assert.Equal(["Desk.g.cs"], Flows(run));
        Assert.Equal("CS0579", Assert.Single(run.CompilerFindings(DiagnosticSeverity.Error)).Id);
    }

    private static IReadOnlyList<string> FilesOf(string source)
    {
        var run = new GeneratorRun(Source(source));
        Assert.Null(run.Result.Exception);
        return Flows(run);
    }

    private static IReadOnlyList<string> Flows(GeneratorRun run) => [.. run.Files.Keys.Where(name => name != "TwimlFlows.Host.g.cs")];

    private static string Source(string flows) => "using TwimlFlows;\n" + flows.Replace("FLOW", "[VoiceFlow(\"/a\")] public partial class");
}
