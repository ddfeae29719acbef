using System.Net.Http.Headers;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace TwimlFlows.Emulator.Engine.Documents;

/// <summary>Reads an answer of the application as Twilio does. Everything in it is hostile: no DTD, no entities, 64 kB at most.</summary>
internal static class TwimlReader
{
    public const int MaxBytes = 65536;
    private const int MaxDepth = 64;

    public static TwimlDocument Read(WebhookAnswer answer)
    {
        if (answer.ErrorCode is { } code)
        {
            return TwimlDocument.Fault(code, answer.ErrorText ?? "The document could not be fetched.");
        }

        if (!answer.IsSuccess)
        {
            return TwimlDocument.Fault(11200, FormattableString.Invariant($"The application answered {answer.Status}."));
        }

        if (answer.Body.Length > MaxBytes)
        {
            return TwimlDocument.Fault(11750, "The answer is larger than 64 kB.");
        }

        if (answer.Body.Length == 0)
        {
            return TwimlDocument.Fault(11770, "The answer is empty.");
        }

        if (!MediaTypeHeaderValue.TryParse(answer.ContentType, out var type) || type.MediaType is not { } media)
        {
            return TwimlDocument.Fault(12300, "The answer has no content type.");
        }

        if (media.StartsWith("audio/", StringComparison.OrdinalIgnoreCase))
        {
            return FromVerbs(new XElement("Play", answer.Url));
        }

        return media.ToLowerInvariant() switch
        {
            "text/xml" or "application/xml" or "text/html" => Parse(answer.Body),
            "text/plain" => Parse(answer.Body) is { ErrorCode: null } valid ? valid : FromVerbs(new XElement("Say", Printable(answer.Body))),
            _ => TwimlDocument.Fault(12300, $"The content type {media} is none that Twilio understands."),
        };
    }

    public static TwimlDocument Parse(byte[] body)
    {
        try
        {
            using (var depth = Open(body))
            {
                while (depth.Read())
                {
                    if (depth.Depth > MaxDepth)
                    {
                        return TwimlDocument.Fault(12100, "The document is nested too deeply to be TwiML.");
                    }
                }
            }

            using var reader = Open(body);
            var root = XDocument.Load(reader).Root;
            return root is { Name: { LocalName: "Response", NamespaceName: "" } }
                ? new TwimlDocument([.. root.Elements().Select(e => new TwimlElement(e))])
                : TwimlDocument.Fault(12102, $"The document's root is <{root?.Name.LocalName}>, not <Response>.");
        }
        catch (XmlException error)
        {
            return TwimlDocument.Fault(12100, $"The document is not well-formed XML: {error.Message}");
        }
    }

    private static XmlReader Open(byte[] body) => XmlReader.Create(new MemoryStream(body, writable: false), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MaxBytes,
    });

    private static TwimlDocument FromVerbs(params XElement[] verbs) => new([.. verbs.Select(v => new TwimlElement(v))]);

    private static string Printable(byte[] body) =>
        string.Concat(Encoding.UTF8.GetString(body).Where(c => XmlConvert.IsXmlChar(c)));
}
