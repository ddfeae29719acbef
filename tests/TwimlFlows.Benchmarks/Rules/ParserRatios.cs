using System.Xml;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Benchmarks;

/// <summary>The template parser, which also keeps a tree and every place, against .NET's reader of XML, which keeps nothing.</summary>
internal static class ParserRatios
{
    private const string Menu = """
        <Gather action="https://flows.example.test/desk/menu?retry=1&amp;lang=en" input="speech dtmf" timeout="5" numDigits="1">
          <Say voice="Polly.Joanna" language="en-US">For sales, press 1. For help with an order, press 2 &amp; wait.</Say>
          <Pause length="2"/>
        </Gather>
        <!-- Nobody pressed a key. -->
        <Dial action="https://flows.example.test/desk/done" timeout='20'><Number url="/whisper">+15558675310</Number></Dial>

        """;

    internal static void Run(Race race)
    {
        Compare(race, "parser, one document", $"<Response>\n{Menu}</Response>");
        Compare(race, "parser, a document of 200 kB", $"<Response>\n{string.Concat(Enumerable.Repeat(Menu, 400))}</Response>");
    }

    private static void Compare(Race race, string name, string document)
    {
        var text = TwimlText.Of(document);
        if (!TwimlParser.Parse(text, isSentAsWritten: true).IsSound)
        {
            throw new InvalidOperationException("The document has faults, and a parser that stops at them is a quick one.");
        }

        Report.PrintSpeed(name, document.Length, race.Run(name, () => TwimlParser.Parse(text, isSentAsWritten: true), () => Read(document)));
    }

    private static void Read(string document)
    {
        using var reader = XmlReader.Create(new StringReader(document));
        while (reader.Read())
        {
            while (reader.MoveToNextAttribute())
            {
                _ = reader.Value;
            }
        }
    }
}
