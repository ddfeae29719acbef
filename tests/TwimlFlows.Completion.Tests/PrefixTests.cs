using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Text;
using TwimlFlows.Completion.Tests.Kit;

namespace TwimlFlows.Completion.Tests;

/// <summary>A file is being typed from its start to its end, and nothing goes wrong on the way.</summary>
public sealed class PrefixTests
{
    private const string Whole = """"
        [VoiceFlow("/desk")]
        public sealed partial class Desk
        {
            [Answer]
            public Twiml Answer(IncomingCall call) => $"""
                <Say voice="Polly.Joanna">Hello <break time="1s"/> &amp; <emphasis level='strong'>wel<!-- not yet -->come</emphasis>.</Say>
                <Dial action="{Goodbye}" timeout="20">
                  <Number statusCallback="{To.CallEvents}" statusCallbackEvent="initiated ringing">{call.From}</Number>
                  {Twiml.If(call.To is null, $"<Sim>{1:D4}</Sim>")}
                </Dial>
                """;
            [Step] public Twiml Goodbye() => $"<Say language=\"en-GB\">Good\u0062ye {{1}}.</Say>" + $@"<Redirect method=""GET"">{Music}</Redirect>";
            [HoldMusic] public Twiml Music() => $$"""<Play>https://example.com/{{nameof(Music)}}.mp3</Play><![CDATA[<]]>""";
            public string Plain(int a) => "<Response><Gather input='dtmf speech'><Say>" + a + "</Say></Gather></Response>";
        }
        """";

    private readonly Editor _editor = Editor.Open(Whole, 0);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task At_every_place_of_the_whole_file()
    {
        var places = 0;
        for (var caret = 0; caret <= Whole.Length; caret++)
        {
            places += await OfferedAsync(Whole, caret) ? 1 : 0;
        }

        Assert.InRange(places, 8, 30);
    }

    [Fact]
    public async Task At_the_end_of_every_start_of_it()
    {
        var places = 0;
        for (var length = 0; length <= Whole.Length; length++)
        {
            places += await OfferedAsync(Whole[..length], length) ? 1 : 0;
        }

        Assert.InRange(places, 8, 30);
    }

    [Theory]
    [InlineData("<Dial>")]
    [InlineData("<a b='")]
    [InlineData("{")]
    public async Task In_a_document_that_nests_without_an_end(string repeated)
    {
        var source = Desk.Source($"[Answer] public Twiml Answer() => $\"{string.Concat(Enumerable.Repeat(repeated, 2000))}<|\";");
        var editor = Editor.Open(source);

        await AskAsync(editor.Document, editor.Caret);
        Assert.Equal(repeated == "<Dial>", (await editor.LabelsAsync()).Contains("Number"));
    }

    /// <summary>Asks the provider everywhere; and now and then the service, whether it got anything.</summary>
    private async Task<bool> OfferedAsync(string source, int caret)
    {
        var document = _editor.Document.WithText(SourceText.From(source));
        await AskAsync(document, caret);
        return caret % 23 == 0 && (await Editor.At(document, caret).OfferedAsync()).Count > 0;
    }

    /// <summary>The service would swallow an exception, so the provider is asked itself.</summary>
    private static async Task AskAsync(Document document, int caret)
    {
        var provider = new TwimlCompletionProvider();
        var (text, options) = (await document.GetTextAsync(Token), document.Project.Solution.Options);
        provider.ShouldTriggerCompletion(text, caret, CompletionTrigger.CreateInsertionTrigger(caret > 0 ? text[caret - 1] : ' '), options);
        await provider.ProvideCompletionsAsync(new CompletionContext(provider, document, caret, new TextSpan(caret, 0), CompletionTrigger.Invoke, options, Token));
    }
}
