using System.Buffers;
using System.Text;

namespace TwimlFlows.Benchmarks;

/// <summary>A document, made and written as in a step, against the same bytes written by hand.</summary>
internal static class DocumentRatios
{
    private const string BaseUrl = "https://flows.example.test";
    private static readonly ArrayBufferWriter<byte> _output = new(4096);
    private static readonly Link _next = Link.To("/desk/next");
    private static readonly string _caller = "+15558675310";

    internal static void Run(Race race)
    {
        race.Run("constant document", () => Write(Constant()), WriteConstant);
        race.Run("document with two holes", () => Write(WithHoles(_caller, _next)), () => WriteWithHoles(_caller, _next));
    }

    /// <summary>Throws when the two sides write different bytes, since their times would then mean nothing.</summary>
    internal static void Check()
    {
        Same(() => Write(Constant()), WriteConstant);
        Same(() => Write(WithHoles(_caller, _next)), () => WriteWithHoles(_caller, _next));
    }

    private static void Same(Action ours, Action other)
    {
        ours();
        var written = Encoding.UTF8.GetString(_output.WrittenSpan);
        other();
        if (Encoding.UTF8.GetString(_output.WrittenSpan) is var byHand && byHand != written)
        {
            throw new InvalidOperationException($"Not the same documents:\n{written}\n{byHand}");
        }
    }

    private static Twiml Constant() =>
        $"""<Say voice="Polly.Joanna">Thank you for calling. All our agents are busy; please stay on the line.</Say><Pause length="5"/><Hangup/>""";

    private static Twiml WithHoles(string caller, Link next) =>
        $"""<Say voice="Polly.Joanna">Thank you for calling from {caller}. Please stay on the line.</Say><Pause length="5"/><Redirect>{next}</Redirect>""";

    private static void Write(Twiml document)
    {
        _output.ResetWrittenCount();
        document.WriteTo(_output, BaseUrl);
    }

    private static void WriteConstant()
    {
        _output.ResetWrittenCount();
        _output.Write("""<?xml version="1.0" encoding="UTF-8"?><Response>"""u8);
        _output.Write("""<Say voice="Polly.Joanna">Thank you for calling. All our agents are busy; please stay on the line.</Say><Pause length="5"/><Hangup/>"""u8);
        _output.Write("</Response>"u8);
    }

    /// <summary>The least that can be done, and less than is safe: nothing is escaped here.</summary>
    private static void WriteWithHoles(string caller, Link next)
    {
        _output.ResetWrittenCount();
        _output.Write("""<?xml version="1.0" encoding="UTF-8"?><Response>"""u8);
        _output.Write("""<Say voice="Polly.Joanna">Thank you for calling from """u8);
        Encoding.UTF8.GetBytes(caller, _output);
        _output.Write(""". Please stay on the line.</Say><Pause length="5"/><Redirect>"""u8);
        Encoding.UTF8.GetBytes(BaseUrl, _output);
        Encoding.UTF8.GetBytes(next.PathAndQuery, _output);
        _output.Write("</Redirect>"u8);
        _output.Write("</Response>"u8);
    }
}
