namespace TwimlFlows.Analyzers.Tests.Pipeline;

/// <summary>The same files make the same output, in whatever order the compiler is given them.</summary>
public sealed class OrderTests
{
    private const string Usings = "using System.Threading.Tasks;\nusing TwimlFlows;\n";

    private static readonly (string Path, string Source)[] _files =
    [
        ("Desk.cs", Usings + """
            [VoiceFlow("/desk")] public partial class Desk
            {
                [Step] public Twiml Bye() => $"<Hangup/>";
                [Step] public Twiml Menu() => Choice();
                private Twiml Choice() => $"<Redirect>{Bye}</Redirect>";
                [On(RoomEvent.Join)] public Task Came(ConferenceEvent e) => Task.CompletedTask;
                [Resume] public partial Task<OperationResult> ResumeAsync(RoomName room, ParticipantLabel who);
            }
            """),
        ("Desk.More.cs", Usings + """
            public partial class Desk
            {
                [Step] public Twiml Again() => $"<Hangup/>";
                private Twiml Choice(int number) => $"<Say>{number}</Say><Redirect>{Again}</Redirect>";
                [On(RoomEvent.Leave)] public Task Went(ConferenceEvent e) => Task.CompletedTask;
                [Hold] public partial Task<OperationResult> HoldAsync(RoomName room, ParticipantLabel who);
            }
            """),
        ("A.cs", Usings + """[VoiceFlow("/z")] public partial class Zebra { [Step] public Twiml Bye() => $"<Hangup/>"; } [VoiceFlow("/y")] public partial class ZEBRA { [Step] public Twiml Bye() => $"<Hangup/>"; }"""),
        ("B.cs", Usings + """[VoiceFlow("/a")] public partial class Ant { [Step] public Twiml Bye() => $"<Hangup/>"; }"""),
    ];

    [Fact]
    public void The_output_does_not_depend_on_the_order_of_the_files()
    {
        var expected = Show(_files);

        foreach (var order in OrdersOf(_files))
        {
            Assert.Equal(expected, Show(order));
        }
    }

    private static string Show(IEnumerable<(string Path, string Source)> files) => string.Concat(
        new GeneratorRun(files).AllFiles.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => $"== {file.Key}\n{file.Value}"));

    private static IEnumerable<IReadOnlyList<T>> OrdersOf<T>(IReadOnlyCollection<T> items) => items.Count == 0
        ? [[]]
        : items.SelectMany(first => OrdersOf([.. items.Where(item => !Equals(item, first))]).Select(rest => (IReadOnlyList<T>)[first, .. rest]));
}
