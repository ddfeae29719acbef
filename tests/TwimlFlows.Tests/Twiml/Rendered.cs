using System.Buffers;
using System.Text;
using System.Xml.Linq;

namespace TwimlFlows.Tests.Twiml;

/// <summary>What a document becomes on the wire.</summary>
internal static class Rendered
{
    internal const string BaseUrl = "https://calls.example.com/base";

    internal static byte[] Bytes(TwimlFlows.Twiml twiml)
    {
        var output = new ArrayBufferWriter<byte>();
        twiml.WriteTo(output, BaseUrl);
        return output.WrittenSpan.ToArray();
    }

    internal static string Text(TwimlFlows.Twiml twiml) => Encoding.UTF8.GetString(Bytes(twiml));

    /// <summary>As an XML parser sees it.</summary>
    internal static XElement Xml(TwimlFlows.Twiml twiml) => XDocument.Parse(Text(twiml), LoadOptions.PreserveWhitespace).Root!;
}
