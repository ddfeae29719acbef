using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TwimlFlows.Analyzers.Model;

namespace TwimlFlows.Analyzers.Rules.Declaration;

/// <summary>A flow, or a type around it, is not partial.</summary>
internal static class NotPartial
{
    internal static readonly DiagnosticDescriptor Descriptor = DeclarationRule.Create(
        "TWF0001",
        "A flow must be partial",
        "'{0}' is a voice flow, but {1}not partial: no endpoint is generated for it, and Twilio gets 404. Add the partial keyword.");

    /// <summary>The message for the generator, which keeps no place in a file that the compiler knows.</summary>
    internal static Diagnostic Of(UnheardFlow flow)
    {
        var start = new LinePosition(flow.Line, flow.Column);
        var place = Location.Create(
            flow.Path,
            new TextSpan(flow.Start, flow.Length),
            new LinePositionSpan(start, new LinePosition(flow.Line, flow.Column + flow.Length)));
        return Diagnostic.Create(Descriptor, place, flow.Name, flow.Around);
    }
}
