using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Analyzers.Tests.Rules.Document;

/// <summary>What is wrong about a hole is found at exactly its place, however the literal is written.</summary>
public sealed class LiteralFormTests
{
    private const string Dial = "<Dial action='[[Bye]]'>";

    private static readonly string[] _documents =
    [
        """<Say>Hi</Say>¦[[(flag ? {|TWF1003:"<Pause/>"|} : "")]]""",
        "<Say>Hi</Say><!-- a ¦{|TWF1004:[[text]]|} -->",
        "<Say>Hi ¦<![CDATA[{|TWF1004:[[text]]|}]¦]></Say>",
        "<Pause/>¦<{|TWF1004:[[text]]|}/>",
        "<Say ¦{|TWF1004:[[text]]|}>Hi</Say>",
        "<Say>Hi</Say>¦<Say voice={|TWF1004:[[text]]|}>Hi</Say>",
        "<Gather action='¦{|TWF1005:[[Part()]]|}'/><Hangup/>",
        "<Enqueue workflowSid='WW0123456789abcdef0123456789abcdef'>¦<Task>[1, {|TWF1006:[[text]]|}]</Task></Enqueue><Hangup/>",
        "<Pause/>¦<Pause length='{|TWF1050:[[half]]|}'/>",
        "<Say>¦{|TWF1051:[[Bye]]|}</Say>",
        "<Pause/>¦<Pause length='{|TWF1052:[[text]]|}'/>",
        Dial + "¦<Conference muted='{|TWF1053:[[count]]|}'>a</Conference></Dial>",
        "<Dial action='[[Bye]]' ¦record='{|TWF1054:[[keep]]|}'>+15558675310</Dial>",
        Dial + "<Number ¦machineDetectionSilenceTimeout='{|TWF1055:[[wait]]|}'>+15558675310</Number></Dial>",
        Dial + "¦<Number>{|TWF1056:[[leg]]|}</Number></Dial>",
        Dial + "¦<Client>{|TWF1057:[[maybe]]|}</Client></Dial>",
        "<Gather ¦finishOnKey='{|TWF1058:[[Bye]]|}'/><Hangup/>",
        "<Pause/>¦{|TWF1059:[[Part]]|}",
    ];

    public static MatrixTheoryData<string, string> Cases => new(HoleFlow.Forms, _documents);

    [Theory, MemberData(nameof(Cases))]
    public Task The_place_is_exact(string form, string document) => Verify.FindsAsync(HoleFlow.In(form, document));

    [Theory]
    [InlineData("\"<Pause/>\"")]
    [InlineData("@\"<Pause/>\"")]
    [InlineData("\"\"\"<Pause/>\"\"\"")]
    [InlineData("$\"<Pause length='{1}'/>\"")]
    [InlineData("$$\"\"\"<Pause length='{{1}}'/>\"\"\"")]
    [InlineData("\"<Pause\" + \"/>\"")]
    public Task A_call_of_what_only_the_compiler_calls(string literal) => Verify.FindsAsync($$"""
        public static class Parts
        {
            public static void AddTo(Twiml twiml)
            {
                {|TWF1007:twiml.AppendLiteral({{literal}})|};
                {|TWF1007:twiml.AppendFormatted({{literal}})|};
            }
        }
        """);
}
