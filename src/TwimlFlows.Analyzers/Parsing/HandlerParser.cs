using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Model;
using TwimlFlows.Analyzers.Rules.Declaration;

namespace TwimlFlows.Analyzers.Parsing;

/// <summary>Reads the event handlers of a flow: one model for each [On].</summary>
internal static class HandlerParser
{
    internal static List<HandlerModel> Parse(INamedTypeSymbol flow, List<FlowFault> faults, CancellationToken cancellationToken)
    {
        var handlers = new List<HandlerModel>();
        foreach (var method in flow.OrdinaryMethods())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var attributes = method.GetAttributes().Where(attribute => attribute.AttributeClass.Is(KnownNames.OnAttribute)).ToList();
            if (attributes.Count == 0 || method.Declarations().Count > 1)
            {
                continue;
            }

            if (!method.ReturnType.Is(KnownNames.Task))
            {
                faults.Add(new FlowFault(WrongReturnType.Descriptor, method.FirstLocation(), method.Name, "an event handler", "Task"));
                continue;
            }

            var reported = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
            foreach (var attribute in attributes.Where(attribute => attribute.ConstructorArguments.Length > 0))
            {
                if (EventOf(attribute) is not { } name)
                {
                    faults.Add(new FlowFault(EventUnknown.Descriptor, attribute.LocationOf(method, cancellationToken), method.Name));
                    continue;
                }

                var isRoomEvent = attribute.ConstructorArguments[0].Type!.Name == "RoomEvent";
                if (!isRoomEvent && attribute.Named("Label") is { IsNull: false })
                {
                    faults.Add(new FlowFault(LabelOnLegEvent.Descriptor, attribute.LocationOfArgument("Label", method, cancellationToken), method.Name, name));
                }

                foreach (var parameter in method.Parameters)
                {
                    if (WhyUnbound(parameter, isRoomEvent) is { } reason && reported.Add(parameter))
                    {
                        faults.Add(new FlowFault(
                            HandlerParameterUnbound.Descriptor, parameter.FirstLocation(), parameter.Name, method.Name, reason.Why, reason.Advice));
                    }
                }

                handlers.Add(new HandlerModel(
                    method.Name.Escaped(),
                    method.IsStatic,
                    isRoomEvent,
                    name,
                    attribute.Named("Label")?.Value as string,
                    method.Parameters.Select(ParameterParser.Parse).ToEquatableArray()));
            }
        }

        return handlers;
    }

    private static UnboundReason? WhyUnbound(IParameterSymbol parameter, bool isRoomEvent)
    {
        var (expected, other) = isRoomEvent ? ("ConferenceEvent", "CallEvent") : ("CallEvent", "ConferenceEvent");
        var type = parameter.Type;
        if (parameter.RefKind == RefKind.None && type.IsOrDerivesFrom(KnownNames.CurrentCall))
        {
            return type.Is(KnownNames.CurrentCall) || type.Is("TwimlFlows." + expected)
                ? null
                : new UnboundReason(
                    type.Is("TwimlFlows." + other) ? $"it listens to {(isRoomEvent ? "a room" : "a leg")}" : "an event brings no such request",
                    $"Take a {expected}");
        }

        if (type.Is(KnownNames.HttpContext))
        {
            return new UnboundReason("it runs after the request was answered", "Take what it needs from the event, or a service");
        }

        return parameter.RefKind == RefKind.None && ParameterParser.IsCarried(type)
            ? new UnboundReason("no link leads to a handler", "Take it from the event, or a service")
            : UnboundReason.Of(parameter);
    }

    /// <summary>The member's name, so that emitted code does not depend on the enum's numbers.</summary>
    internal static string? EventOf(AttributeData attribute) =>
        attribute.ConstructorArguments.FirstOrDefault() is { Type: INamedTypeSymbol { TypeKind: TypeKind.Enum } type, Value: { } value }
            ? type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => Equals(field.ConstantValue, value))?.Name
            : null;
}
