using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Analyzers.Tests.Pipeline;

/// <summary>Every step of the pipeline against every kind of edit: what must change does, and what need not does not.</summary>
public sealed class StepMatrixTests
{
    private const string Desk = """
        using System.Threading.Tasks;
        using TwimlFlows;
        namespace Acme;
        [VoiceFlow("/desk")]
        public sealed partial class Desk
        {
            [Step] public Twiml Bye(Kind kind) => $"<Hangup/>";
            [Step] public Twiml Over() => $"<Dial action='{Over}'>+15550100100</Dial>";
        }
        """;

    private const string Lobby = """
        using TwimlFlows;
        namespace Acme;
        [VoiceFlow("/lobby")] public sealed partial class Lobby { [Step] public Twiml Bye() => $"<Hangup/>"; }
        """;

    private const string Other = "namespace Acme; public enum Kind { One }";

    private const string Unheard = "public partial void Nothing();";

    private const string Move = "[Move(nameof(Over))] public partial Task<OperationResult> MoveAsync(RoomName room, ParticipantLabel who);";

    /// <summary>
    /// An edit; the file and its next text; and the steps that change, in the order of the pipeline:
    /// HasHost, Flow, UnheardFlow, SharedNames, NamedFlow, HostedFlow, HostedFlows, WrittenFlow, Manifest. After them the emitted files that are written anew.
    /// </summary>
    public static TheoryData<string, int, string, string[], string[]> Edits => new()
    {
        { "another file", 2, Other.Replace("One", "One, Two"), [], [] },
        { "a comment", 0, Desk + "\n// done", [], [] },
        { "lines above", 0, "\n\n" + Desk, ["WrittenFlow"], [] },
        { "a document", 0, Desk.Replace("<Hangup/>", "<Say>Bye.</Say><Hangup/>"), [], [] },
        { "where a document leads", 0, Desk.Replace("action=", "waitUrl=").Replace("Dial", "Enqueue"), ["WrittenFlow", "Manifest"], ["Acme.Desk-manifest.g.cs"] },
        { "a place that cannot be followed", 0, Desk.Replace("'{Over}'", "'{new Uri(\"https://example.com\")}'"), ["WrittenFlow", "Manifest"], ["Acme.Desk-manifest.g.cs"] },
        { "a member that is nothing to a flow", 0, Desk.Replace("[Step]", "public int Number => 1; [Step]"), [], [] },
        { "a route", 0, Desk.Replace("[Step]", "[Step(Route = \"r\")]").Replace("[Step(Route = \"r\")] public Twiml Over", "[Step] public Twiml Over"), ["Flow", "NamedFlow", "Manifest"], ["Acme.Desk-manifest.g.cs", "Acme.Desk.g.cs"] },
        { "a type in another file", 2, Other.Replace("public enum Kind { One }", "public interface Kind;"), ["Flow", "NamedFlow", "Manifest"], ["Acme.Desk-manifest.g.cs", "Acme.Desk.g.cs"] },
        { "the prefix", 0, Desk.Replace("/desk", "/d"), ["Flow", "NamedFlow", "HostedFlow", "HostedFlows", "Manifest"], ["Acme.Desk-manifest.g.cs", "Acme.Desk.g.cs", "TwimlFlows.Host.g.cs"] },
        { "a move", 0, Desk.Replace("[Step] public Twiml Over", Move + " [Step] public Twiml Over"), ["Flow", "NamedFlow", "HostedFlow", "HostedFlows", "Manifest"], ["Acme.Desk-manifest.g.cs", "Acme.Desk.g.cs", "TwimlFlows.Host.g.cs"] },
        { "a fault", 0, Desk.Replace("[Step]", "[Step(Route = \"a b\")]"), ["Flow", "NamedFlow", "HostedFlow", "HostedFlows", "Manifest"], ["Acme.Desk.g.cs", "TwimlFlows.Host.g.cs"] },
        // The last one: behind a flow that goes, the compiler moves the others up and so asks for their files once more.
        { "a flow less", 1, "", ["Flow", "NamedFlow", "HostedFlow", "HostedFlows", "WrittenFlow", "Manifest"], ["TwimlFlows.Host.g.cs"] },
        { "a flow more", 2, Other + " [TwimlFlows.VoiceFlow(\"/new\")] public partial class New;", ["Flow", "NamedFlow", "HostedFlow", "HostedFlows", "WrittenFlow", "Manifest"], ["Acme.New-manifest.g.cs", "Acme.New.g.cs", "TwimlFlows.Host.g.cs"] },
        { "a flow that is not partial", 2, Other + $" [TwimlFlows.VoiceFlow(\"/new\")] public class New {{ {Unheard} }}", ["UnheardFlow", "WrittenFlow"], [] },
        { "a name in other letters", 2, Other + " [TwimlFlows.VoiceFlow(\"/new\")] public partial class DESK;", ["Flow", "SharedNames", "NamedFlow", "HostedFlow", "HostedFlows", "WrittenFlow", "Manifest"], ["Acme.DESK-manifest.g.cs", "Acme.DESK.g.cs", "Acme.Desk-manifest.g.cs", "Acme.Desk.g.cs", "TwimlFlows.Host.g.cs"] },
    };

    public static TheoryData<string, string[], string[]> References => new()
    {
        { "TwimlFlows.Analyzers.dll", [], [] },
        { "Microsoft.AspNetCore.Routing.dll", ["HasHost", "Flow", "NamedFlow", "HostedFlow", "HostedFlows", "Manifest"], [] },
        { "TwimlFlows.AspNetCore.dll", ["HasHost", "Flow", "NamedFlow", "HostedFlow", "HostedFlows", "Manifest"], [] },
    };

    [Theory, MemberData(nameof(Edits))]
    public void An_edit_changes_the_steps_that_it_must_and_no_other(string edit, int file, string source, string[] steps, string[] files)
    {
        var run = new GeneratorRun(Desk, Lobby, Other);
        var before = run.AllFiles;

        run.Edit(file, source);

        Assert.Equal((edit, Show(steps)), (edit, Show(Changed(run))));
        Assert.Equal(files, run.AllFiles.Where(one => !before.TryGetValue(one.Key, out var old) || old != one.Value).Select(one => Plain(one.Key)).Order(StringComparer.Ordinal));

        // What is said of a flow that is not partial is an output without a file.
        Assert.Equal((edit, files.Length + steps.Count(static step => step == "UnheardFlow")), (edit, run.OutputReasons().Count(IsNew)));
    }

    [Theory, MemberData(nameof(References))]
    public void A_reference_that_goes_changes_the_steps_that_it_must_and_no_other(string reference, string[] steps, string[] files)
    {
        var run = new GeneratorRun(Desk, Lobby, Other);
        Assert.Equal(3, run.Files.Count);

        run.Reference(TestProject.References.Where(one => Path.GetFileName(one.Display) != reference));

        Assert.Equal(Show(steps), Show(Changed(run)));
        Assert.Equal(steps.Length > 0 ? files.Length : 3, run.Files.Count);
        run.Reference(TestProject.References);
        Assert.Equal(3, run.Files.Count);
    }

    [Fact]
    public void Every_named_step_is_in_the_matrix_and_changes_at_least_once() => Assert.Equal(
        GeneratorRun.NamedSteps,
        GeneratorRun.NamedSteps.Where(step => Edits.Select(row => row.Data.Item4).Concat(References.Select(row => row.Data.Item2)).Any(changed => changed.Contains(step))));

    private static IEnumerable<string> Changed(GeneratorRun run) => GeneratorRun.NamedSteps.Where(step =>
        run.Result.TrackedSteps.TryGetValue(step, out var runs) && runs.SelectMany(one => one.Outputs).Any(output => IsNew(output.Reason) || output.Reason == IncrementalStepRunReason.Removed));

    private static bool IsNew(IncrementalStepRunReason reason) => reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified;

    private static string Show(IEnumerable<string> steps) => string.Join(", ", steps);

    /// <summary>Without the number that a shared name gets.</summary>
    private static string Plain(string file) => Regex.Replace(file, "-[0-9a-f]{16}", "");
}
