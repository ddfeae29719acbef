using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Readers;

namespace TwimlFlows.Analyzers.Hosting;

/// <summary>Collects what is said about an endpoint where it is mapped: on itself, and on the groups that it is in.</summary>
internal static class RouteConventions
{
    private const string MapGroup = "MapGroup";

    /// <summary>The calls that add something to the endpoint; null when something may be added where it is not seen.</summary>
    internal static IReadOnlyList<IInvocationOperation>? Of(IInvocationOperation mapping)
    {
        var calls = new List<IInvocationOperation>();
        return AddChain(mapping, calls) is IExpressionStatementOperation && mapping.Receiver() is { } group && AddGroup(group, calls, new(SymbolEqualityComparer.Default))
            ? calls
            : null;
    }

    /// <summary>Adds all that is called one on the other from an operation on, and says what the last of it stands in.</summary>
    private static IOperation? AddChain(IOperation first, List<IInvocationOperation> calls)
    {
        var last = first;
        while (last.CalledOn() is { } call)
        {
            calls.Add(call);
            last = call;
        }

        return last.Parent;
    }

    /// <summary>Follows what endpoints are mapped on back to the application. Code that is being written may make a variable of itself.</summary>
    private static bool AddGroup(IOperation group, List<IInvocationOperation> calls, HashSet<ISymbol> followed)
    {
        switch (group)
        {
            // Nothing can be said about all endpoints of an application but by middleware, and the pipeline knows of that.
            case { Type: var type } when type.Is(KnownNames.WebApplication):
                return true;
            case IInvocationOperation call when call.Receiver() is { } receiver:
                if (call.TargetMethod.Name != MapGroup)
                {
                    calls.Add(call);
                }

                return AddGroup(receiver, calls, followed);
            case ILocalReferenceOperation local when followed.Add(local.Local) && local.ValueOf() is { } value:
                return AddUses(local, calls) && AddGroup(value, calls, followed);
            default:
                return false;
        }
    }

    private static bool AddUses(ILocalReferenceOperation group, List<IInvocationOperation> calls)
    {
        foreach (var use in group.Root().Descendants().OfType<ILocalReferenceOperation>().Where(use => SymbolEqualityComparer.Default.Equals(use.Local, group.Local)))
        {
            if (use.CalledOn() is not { } call)
            {
                return false;
            }

            // What is called on a group inside, or on another endpoint, is said about that one alone.
            if (call.TargetMethod.Name != MapGroup && !WebhookReader.IsMapping(call) && AddChain(use, calls) is not IExpressionStatementOperation)
            {
                return false;
            }
        }

        return true;
    }
}
