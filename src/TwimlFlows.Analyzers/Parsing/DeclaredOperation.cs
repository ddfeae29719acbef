using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Model;

namespace TwimlFlows.Analyzers.Parsing;

/// <summary>A method with an operation's attribute, as it is written, sound or not.</summary>
internal sealed class DeclaredOperation
{
    /// <summary>The arguments that only mean something between two legs.</summary>
    private static readonly string[] _ofLegs = ["Park", "Connect", "Other", "End"];

    private readonly AttributeData _attribute;

    private DeclaredOperation(IMethodSymbol method, AttributeData attribute)
    {
        Method = method;
        Roles = RolesOf(method);
        _attribute = attribute;
    }

    internal IMethodSymbol Method { get; }

    internal OperationRoles Roles { get; }

    /// <summary>The attribute's name as it is written.</summary>
    internal string Kind => _attribute.ShortName();

    /// <summary>The attribute names a step that only two legs have.</summary>
    internal bool NamesLegSteps => _ofLegs.Any(argument => this[argument] is not null);

    /// <summary>The attribute names steps of both ways to hold.</summary>
    internal bool IsMixed => NamesLegSteps && this["Music"] is not null;

    /// <summary>It is about two legs: the attribute says so, or nothing but the CallSid of one says whom it is about.</summary>
    internal bool IsBetweenLegs =>
        NamesLegSteps || (Kind is "Hold" or "Resume" && Roles is { Leg: not null } and not { Room: not null, Who: not null });

    internal OperationVerb Verb => Kind switch
    {
        "Hold" => IsBetweenLegs ? OperationVerb.Park : OperationVerb.Hold,
        "Resume" => IsBetweenLegs ? OperationVerb.Connect : OperationVerb.Resume,
        "Call" => OperationVerb.Call,
        _ => OperationVerb.Move,
    };

    /// <summary>The name of the argument with the step that the operation leads to; null where it has no name.</summary>
    internal string? StepArgument => Verb switch
    {
        OperationVerb.Hold => "Music",
        OperationVerb.Park => "Park",
        OperationVerb.Connect => "Connect",
        _ => null,
    };

    /// <summary>The steps that the operation leads a leg to; the step that ends a wait is none of them.</summary>
    internal IEnumerable<string> Steps =>
        new[] { this[null], this["Music"], this["Park"], this["Connect"], this["Other"] }.OfType<string>();

    internal int TimeoutSeconds => _attribute.Named("Timeout")?.Value as int? ?? 25;

    /// <summary>The step that a named argument names, or null; without a name that of the first, which cannot be left out.</summary>
    internal string? this[string? argument] =>
        argument is not null ? _attribute.Named(argument)?.Value as string
        : Kind is "Call" or "Move" ? _attribute.FirstText() ?? ""
        : null;

    internal static List<DeclaredOperation> AllOf(INamedTypeSymbol flow)
    {
        var operations = new List<DeclaredOperation>();
        foreach (var method in flow.OrdinaryMethods())
        {
            if (method.GetAttributes().FirstOrDefault(DeclaredMethod.IsOperation) is { } attribute)
            {
                operations.Add(new DeclaredOperation(method, attribute));
            }
        }

        return operations;
    }

    /// <summary>Where the attribute stands.</summary>
    internal Location Location(CancellationToken cancellationToken) => _attribute.LocationOf(Method, cancellationToken);

    /// <summary>Where an argument of the attribute stands: the named one, or the first.</summary>
    internal Location LocationOf(string? argument, CancellationToken cancellationToken) =>
        _attribute.LocationOfArgument(argument, Method, cancellationToken);

    private static OperationRoles RolesOf(IMethodSymbol method) => new(
        method.Parameters.FirstOrDefault(parameter => parameter.Name == "to" && parameter.Type.Is(KnownNames.PhoneNumber))?.Name.Escaped(),
        method.Parameters.FirstOrDefault(parameter => parameter.Name == "from" && parameter.Type.Is(KnownNames.PhoneNumber))?.Name.Escaped(),
        NameOfFirst(method, KnownNames.RoomName),
        NameOfFirst(method, KnownNames.ParticipantLabel),
        NameOfFirst(method, KnownNames.CallSid),
        NameOfFirst(method, KnownNames.CancellationToken));

    private static string? NameOfFirst(IMethodSymbol method, string type) =>
        method.Parameters.FirstOrDefault(parameter => parameter.Type.Is(type))?.Name.Escaped();
}
