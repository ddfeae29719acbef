using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Model;
using TwimlFlows.Analyzers.Rules;
using TwimlFlows.Analyzers.Rules.Vocabulary;

namespace TwimlFlows.Completion;

/// <summary>What is told of an offer, line by line.</summary>
internal static class Wording
{
    private const int ManyWords = 24;
    private const string Outdated = "Twilio advises against it.";

    internal static IReadOnlyList<string> Of(TwimlCatalogue catalogue, ElementInfo element)
    {
        var about = catalogue.About(element);
        var children = catalogue.ChildrenOf(element.Name).ToList();
        return Lines(
            $"<{element.Name}>: {about.Does}",
            element.Kind == ElementKind.Root || children.Count == 0 ? null : $"May hold {string.Join(", ", children)}.",
            element.Text == TextRule.None ? null : TextOf(element),
            element.IsDeprecated ? Outdated : null,
            HelpLink.Page(about.Page));
    }

    internal static IReadOnlyList<string> Of(TwimlCatalogue catalogue, ElementInfo element, AttributeInfo attribute) => Lines(
        $"'{attribute.Name}' of <{element.Name}>: {ValueOf(attribute)}.",
        attribute.IsRequired ? "It must be there." : attribute.Default is { } value ? $"Left out, it is {value}." : null,
        attribute.IsDeprecated ? Outdated + (attribute.ReplacedBy is { } other ? $" Use '{other}' instead." : "") : null,
        HelpLink.Page(catalogue.About(element).Page));

    internal static IReadOnlyList<string> Of(TwimlCatalogue catalogue, ElementInfo element, AttributeInfo attribute, string word) => Lines(
        $"{word}, for '{attribute.Name}' of <{element.Name}>.",
        word == attribute.Default ? "It is the same when the attribute is left out." : null,
        attribute.DeprecatedWords?.Contains(word) == true ? Outdated : null,
        HelpLink.Page(catalogue.About(element).Page));

    internal static IReadOnlyList<string> Of(StepModel step)
    {
        var arguments = string.Join(", ", step.LinkArguments.Select(argument => argument.Name));
        return Lines(
            $"A link to the step {step.Name}, at {step.Route}.",
            arguments.Length > 0 ? $"It carries {arguments} along, signed." : null,
            step.Document switch
            {
                DocumentKind.Wait => "Its document is played to somebody who waits.",
                DocumentKind.Whisper => "Its document is played to a leg that is just being taken out of a queue.",
                _ => null,
            });
    }

    internal static IReadOnlyList<string> OfEvents(string whose, string route) =>
        [$"Takes the events of this flow's {whose}, at {route}: without them, nobody learns who comes and goes."];

    private static string TextOf(ElementInfo element) =>
        (element.Text == TextRule.Required && element.TextOr.Count == 0 ? "Needs " : "May hold ")
        + (element.IsTextUrl ? "an address as its text" : "text")
        + (element.MaxText is { } most ? $", at most {most} characters." : ".");

    private static string ValueOf(AttributeInfo attribute)
    {
        var value = attribute.Kind switch
        {
            ValueKind.Boolean => "true or false",
            ValueKind.Url => attribute.Scheme is { } scheme ? $"an address that begins with {scheme}:" : "an address",
            ValueKind.Word or ValueKind.Words => WordsOf(attribute),
            ValueKind.Texts => "texts with blanks between them",
            ValueKind.Integers => Numbers.Unit(attribute) + ", or several with blanks between them",
            ValueKind.Text => "text",
            _ => Numbers.Unit(attribute) + (attribute.Words is { } words ? " or " + string.Join(" or ", words.All) : ""),
        };
        return value + (attribute.MaxLength is { } most ? $", at most {most} characters" : "") + (attribute.MayBeEmpty ? "; it may be empty" : "");
    }

    private static string WordsOf(AttributeInfo attribute)
    {
        var words = attribute.Words!.All;
        return (attribute.Kind == ValueKind.Word ? "one of " : "some of ")
            + (words.Count > ManyWords ? $"{words.Count} words" : string.Join(", ", words))
            + (attribute.Kind == ValueKind.Words ? ", with blanks between them" : "")
            + (attribute.IsOpen ? ", or another one that Twilio knows" : "");
    }

    private static IReadOnlyList<string> Lines(params string?[] lines) => [.. lines.OfType<string>()];
}
