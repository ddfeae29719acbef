using System.Xml;

namespace TwimlFlows;

/// <summary>Checks TwiML that is only known at run time.</summary>
internal static class TwimlParser
{
    private const int LongestReason = 200;

    private static readonly XmlReaderSettings _settings = new()
    {
        ConformanceLevel = ConformanceLevel.Fragment,
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
    };

    /// <exception cref="FormatException">The text is not well-formed, or holds more than verbs.</exception>
    internal static void Check(string text)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), _settings);
            var verbs = 0;
            var responses = 0;
            while (reader.Read())
            {
                if (reader is { Depth: 0, NodeType: XmlNodeType.Text or XmlNodeType.CDATA })
                {
                    throw Refused(reader, "has text outside of every element. Twilio would ignore it: put it into a Say.");
                }

                verbs += reader is { Depth: 0, NodeType: XmlNodeType.Element } ? 1 : 0;
                responses += reader is { NodeType: XmlNodeType.Element, Name: "Response" } ? 1 : 0;
                if (responses > 0 && (verbs > 1 || responses > 1))
                {
                    throw Refused(reader, "has a Response that is not the only outermost element. Give either one whole Response or verbs alone.");
                }

                if (reader is { Depth: > 0, NodeType: XmlNodeType.Element, Name: "Response" })
                {
                    throw Refused(reader, "has a Response inside another element. Give either one whole Response or verbs alone.");
                }
            }
        }
        catch (XmlException e)
        {
            var reason = e.Message.Length <= LongestReason ? e.Message : e.Message[..LongestReason] + "…";
            throw new FormatException(
                $"This TwiML is not well-formed at line {e.LineNumber}, column {e.LinePosition}. Twilio would refuse it with error 12100 and end the call. {reason}",
                e);
        }
    }

    private static FormatException Refused(XmlReader reader, string reason)
    {
        var position = (IXmlLineInfo)reader;
        return new FormatException($"This TwiML, at line {position.LineNumber}, column {position.LinePosition}, {reason}");
    }
}
