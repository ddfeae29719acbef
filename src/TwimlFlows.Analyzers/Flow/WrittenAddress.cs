using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Model;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Rules.Flow;
using TwimlFlows.Analyzers.Rules.Vocabulary;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Flow;

/// <summary>An address below the prefix of a flow that is written out, where Twilio asks for a document.</summary>
/// <param name="Literal">The literal.</param>
/// <param name="Url">The address.</param>
/// <param name="Step">The step that has it.</param>
/// <param name="Nearest">The step whose address is nearly the same, when none has it.</param>
internal sealed record WrittenAddress(FlowLiteral Literal, CheckedUrl Url, IMethodSymbol? Step, IMethodSymbol? Nearest)
{
    /// <summary>Where a message stands: at the element.</summary>
    internal Location Location => Literal.LocationOf(Url.Element.Element.TagStart);

    /// <summary>The step to link to, when its link needs no values.</summary>
    internal IMethodSymbol? Linked => (Step ?? Nearest) is { } step && LinkText.IsOwn(step) && !Url.Url.Contains('?') ? step : null;

    /// <summary>Where it stands without the options behind it by which Twilio connects.</summary>
    internal TwimlSpan PathSpan => ConnectionOption.IndexIn(Literal.Document.Text.Of(Url.Span)) is >= 0 and var length ? new(Url.Span.Start, Url.Span.Start + length) : Url.Span;

    /// <summary>The link to one of the two steps, as it is written in place of the address.</summary>
    internal string LinkTo(IMethodSymbol step) => LinkText.In(Literal, step, LinkText.AnyValues);

    /// <summary>Those of a flow. Of the ways on that a hold needs, TWF2003 and TWF2010 ask for a link themselves.</summary>
    internal static IEnumerable<WrittenAddress> In(FlowGraph flow, CancellationToken cancellationToken)
    {
        var found = In(flow.Literals, flow.Flow, cancellationToken);
        if (found.Count == 0)
        {
            return found;
        }

        var others = new HashSet<TwimlElement>(
            flow.Interrupted.SelectMany(way => new[] { way.Verb.Element, way.Way.Next }).OfType<TwimlElement>().Concat(QueueDials.Of(flow).Select(dial => dial.Queue.Element)));
        return found.Where(address => !others.Contains(address.Url.Element.Element));
    }

    /// <summary>Those of some literals of a flow. Where nothing begins with a slash, which is nearly everywhere, the flow is not parsed.</summary>
    internal static IReadOnlyList<WrittenAddress> In(IEnumerable<FlowLiteral> literals, INamedTypeSymbol flow, CancellationToken cancellationToken)
    {
        var urls = literals
            .SelectMany(literal => literal.Checked.Urls.Select(url => (Literal: literal, Url: url)))
            .Where(one => one.Url.Url.StartsWith("/", StringComparison.Ordinal) && AsksForDocument(one.Url))
            .ToList();
        return urls.Count > 0 && FlowParser.Parse(flow, cancellationToken).Model is { IsValid: true } model
            ? [.. urls.Select(one => Of(one.Literal, one.Url, flow, model)).OfType<WrittenAddress>()]
            : [];
    }

    private static bool AsksForDocument(CheckedUrl url) => url.Attribute is null ? url.Element.Name == "Redirect" : url.Attribute is "action" or "url" or "waitUrl";

    /// <summary>
    /// Below a flow without a prefix lies everything that the application answers, so nothing there is surely missing; nor is
    /// a file, or what lies below another flow.
    /// </summary>
    private static WrittenAddress? Of(FlowLiteral literal, CheckedUrl url, INamedTypeSymbol flow, FlowModel model)
    {
        var path = url.Url.Split('?', '#')[0].TrimEnd('/');
        if (Find(path) is { } step)
        {
            return new(literal, url, step, null);
        }

        return model.Prefix.Length == 0
            || path.Length == model.Prefix.Length
            || !IsBelow(path, model.Prefix)
            || RouteFaults.BuiltIn.Contains(path.Substring(model.Prefix.Length))
            || path.LastIndexOf('.') > path.LastIndexOf('/')
            || FlowPrefixes.Others(flow).Any(other => other.Length > model.Prefix.Length && IsBelow(path, other))
            ? null
            : new(literal, url, null, Spelling.Nearest(path, model.Steps.Select(one => one.Route)) is { } route ? Find(route) : null);

        IMethodSymbol? Find(string route) => model.Steps.FirstOrDefault(one => string.Equals(one.Route, route, StringComparison.OrdinalIgnoreCase)) is { } found
            ? flow.GetMembers(found.Name).OfType<IMethodSymbol>().First(method => method.StepAttribute() is not null)
            : null;
    }

    private static bool IsBelow(string path, string prefix) => (path + "/").StartsWith(prefix + "/", StringComparison.OrdinalIgnoreCase);
}
