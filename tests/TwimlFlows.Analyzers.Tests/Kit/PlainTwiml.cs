using TwimlFlows.Analyzers.Rules;
using TwimlFlows.Analyzers.Rules.Vocabulary;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Tests.Kit;

/// <summary>Documents that stand in no C# at all.</summary>
internal static class PlainTwiml
{
    internal static TwimlDocument Parse(string xml)
    {
        var document = TwimlParser.Parse(new TwimlText(
            xml,
            [.. Enumerable.Range(0, xml.Length + 1)],
            [.. Enumerable.Range(1, xml.Length)],
            new Dictionary<int, TwimlHole>()));
        Assert.True(document.IsSound, xml);
        return document;
    }

    /// <summary>What the rules of the vocabulary find; each is one that is shown such a document.</summary>
    internal static List<(string Rule, string Marked)> Findings(string xml)
    {
        var document = CheckedDocument.OfAnyKind(Parse(xml), isWhole: true);
        var found = VocabularyRules.Find(document).ToList();
        Assert.All(found, one => Assert.NotEqual(Traits.None, one.Rule.LooksAt & document.Traits));
        return [.. found.Select(one => (one.Rule.GetType().Name, xml[one.Finding.Span.Start..one.Finding.Span.End]))];
    }
}
