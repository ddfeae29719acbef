using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>TWF1047: the text of a Task that is no JSON.</summary>
internal sealed class JsonInvalid : VocabularyRule
{
    /// <summary>Stands for a value that is written as JSON when the document is made.</summary>
    private const string AnyValue = "0";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        "TWF1047",
        "A task whose attributes are no JSON",
        "The text of <Task> is no JSON: Twilio refuses it with 14221, no task is made, and the caller waits for nobody. Write names and texts in double quotes, with a colon between them.",
        DiagnosticSeverity.Error,
        HelpLink.Error(14221));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Task;

    internal override IEnumerable<Finding> Find(CheckedDocument document) =>
        from element in document.Known
        where element.Name == "Task"
        let nodes = element.Element.Children.Where(node => node is not TwimlComment).ToList()
        where nodes.Any(node => node is TwimlTextNode { IsBlank: false }) && nodes.All(node => node is TwimlTextNode or TwimlHoleNode { Hole.Kind: TwimlHoleKind.Json })
        where !JsonText.IsJson(string.Concat(nodes.Select(node => node is TwimlTextNode text ? TwimlCharacters.Of(text) : AnyValue)))
        select new Finding(element.Element.TagStart);
}
