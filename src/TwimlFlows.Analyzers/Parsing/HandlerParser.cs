using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Model;
using TwimlFlows.Analyzers.Rules.Declaration;

namespace TwimlFlows.Analyzers.Parsing;

/// <summary>Reads the event handlers of a flow: one model for each [On].</summary>
internal static class HandlerParser
{
    internal static List<HandlerModel> Parse(INamedTypeSymbol flow, List<FlowFault> faults)
    {
        var handlers = new List<HandlerModel>();
        foreach (var method in flow.GetMembers().OfType<IMethodSymbol>())
        {
            foreach (var attribute in method.GetAttributes().Where(attribute => attribute.AttributeClass.Is(KnownNames.OnAttribute)))
            {
                if (!method.ReturnType.Is(KnownNames.Task))
                {
                    faults.Add(new FlowFault(WrongReturnType.Descriptor, method.FirstLocation(), method.Name, "an event handler", "Task"));
                    break;
                }

                if (EventOf(attribute) is { } name)
                {
                    handlers.Add(new HandlerModel(
                        method.Name.Escaped(),
                        method.IsStatic,
                        attribute.ConstructorArguments[0].Type!.Name == "RoomEvent",
                        name,
                        attribute.Named("Label")?.Value as string,
                        method.Parameters.Select(ParameterParser.Parse).ToEquatableArray()));
                }
            }
        }

        return handlers;
    }

    /// <summary>The member's name, so that emitted code does not depend on the enum's numbers.</summary>
    private static string? EventOf(AttributeData attribute) =>
        attribute.ConstructorArguments.FirstOrDefault() is { Type: INamedTypeSymbol { TypeKind: TypeKind.Enum } type, Value: { } value }
            ? type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => Equals(field.ConstantValue, value))?.Name
            : null;
}
