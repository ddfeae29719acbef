using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Model;
using TwimlFlows.Analyzers.Rules.Declaration;

namespace TwimlFlows.Analyzers.Parsing;

/// <summary>What is wrong with the prefix of a flow and the routes and names of its steps.</summary>
internal sealed class RouteFaults(INamedTypeSymbol flow, string prefix, List<FlowFault> faults, CancellationToken cancellationToken)
{
    /// <summary>What every flow answers besides its steps; emitted code maps the same.</summary>
    internal static readonly string[] BuiltIn = ["/conference-events", "/call-events", "/settle"];

    /// <summary>The names of the links to them.</summary>
    internal static readonly string[] BuiltInLinks = ["ConferenceEvents", "CallEvents", "Settle"];

    // What the links' class inherits: a link of such a name would hide it.
    private static readonly string[] _inherited =
        ["Equals", "ReferenceEquals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize"];

    // What ends a path, stands for something else in one, or is a placeholder of ASP.NET.
    private const string NoPath = "?#{}\\%*&:\"<>";

    private readonly HashSet<string> _builtIn = new(BuiltIn.Select(path => prefix + path), StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _routes = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _linked = new(StringComparer.Ordinal);

    internal void FindInPrefix()
    {
        var attribute = flow.Attribute(KnownNames.VoiceFlowAttribute);
        if (attribute is not null && attribute.ConstructorArguments.Length > 0 && WhyNoPath(attribute.FirstText()) is { } why)
        {
            faults.Add(new FlowFault(InvalidRoute.Descriptor, attribute.LocationOfArgument(null, flow, cancellationToken), attribute.FirstText() ?? "null", flow.Name, why));
        }
    }

    /// <summary>Finds what is wrong with a step's route and name; says whether it can have a link.</summary>
    internal bool Find(IMethodSymbol method, AttributeData attribute, StepModel step)
    {
        if (WhyNoLink(step) is { } taken)
        {
            faults.Add(new FlowFault(StepNameTaken.Descriptor, method.FirstLocation(), method.Name, taken, step.Route.Substring(prefix.Length + 1)));
            return false;
        }

        _linked.Add(step.Name);
        if (attribute.Named("Route") is { IsNull: false, Value: string route } && WhyNoPath(route) is { } why)
        {
            faults.Add(new FlowFault(InvalidRoute.Descriptor, attribute.LocationOfArgument("Route", method, cancellationToken), route, method.Name, why));
            return true;
        }

        var builtIn = _builtIn.Contains(step.Route);
        if (builtIn || _routes.ContainsKey(step.Route))
        {
            var what = builtIn ? "every flow answers itself" : $"'{_routes[step.Route]}' answers already";
            faults.Add(new FlowFault(DuplicateRoute.Descriptor, method.FirstLocation(), method.Name, step.Route, what));
        }
        else
        {
            _routes.Add(step.Route, step.Name);
        }

        return true;
    }

    private string? WhyNoLink(StepModel step) =>
        BuiltInLinks.Contains(step.Name) ? "every flow has an address of that name there"
        : _inherited.Contains(step.Name) ? "every class inherits a member of that name"
        : _linked.Contains(step.Name) ? "another step has the same name"
        : null;

    private static string? WhyNoPath(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return "is empty";
        }

        foreach (var character in text!)
        {
            if (char.IsWhiteSpace(character))
            {
                return "holds a blank";
            }

            if (char.IsControl(character) || NoPath.IndexOf(character) >= 0)
            {
                return char.IsControl(character) ? "holds a control character" : $"holds {character}";
            }
        }

        return text != "/" && text.Trim('/').Split('/').Any(part => part is "" or "." or "..") ? "has an empty part, or one that leads elsewhere" : null;
    }
}
