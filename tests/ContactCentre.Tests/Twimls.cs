using System.Xml.Linq;

namespace ContactCentre.Tests;

/// <summary>Changes documents as somebody would who forgot something.</summary>
internal static class Twimls
{
    /// <summary>Leaves a verb of the document out.</summary>
    internal static string Without(string twiml, string verb)
    {
        var document = XDocument.Parse(twiml);
        document.Root!.Elements(verb).Remove();
        return document.ToString();
    }

    /// <summary>Leaves an attribute of a verb or noun out.</summary>
    internal static string Without(string twiml, string verb, string attribute)
    {
        var document = XDocument.Parse(twiml);
        document.Descendants(verb).Attributes(attribute).Remove();
        return document.ToString();
    }
}
