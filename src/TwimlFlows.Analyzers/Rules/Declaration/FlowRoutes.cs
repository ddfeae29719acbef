using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TwimlFlows.Analyzers.Model;
using TwimlFlows.Analyzers.Parsing;

namespace TwimlFlows.Analyzers.Rules.Declaration;

/// <summary>Collects the routes of all flows of a project while they are read, and finds those that meet.</summary>
internal sealed class FlowRoutes
{
    private readonly ConcurrentBag<(INamedTypeSymbol Flow, FlowModel Model)> _flows = [];

    internal void Add(INamedTypeSymbol flow, FlowModel model) => _flows.Add((flow, model));

    /// <summary>Reports each flow that meets an earlier one, once; earlier is what has the smaller name, so that every build says the same.</summary>
    internal void Report(CompilationAnalysisContext context)
    {
        var owners = new Dictionary<string, FlowModel>(StringComparer.OrdinalIgnoreCase);
        foreach (var (flow, model) in _flows.OrderBy(one => one.Model.FullName, StringComparer.Ordinal))
        {
            var routes = RouteFaults.BuiltIn.Select(path => (Route: model.Prefix + path, Step: (string?)null))
                .Concat(model.Steps.Select(step => (step.Route, Step: (string?)step.Name)))
                .ToList();
            if (routes.FirstOrDefault(one => owners.ContainsKey(one.Route)) is { Route: not null } taken)
            {
                var symbol = taken.Step is null ? flow : flow.GetMembers(taken.Step).FirstOrDefault() ?? flow;
                context.ReportDiagnostic(Diagnostic.Create(
                    RouteOfAnotherFlow.Descriptor, symbol.FirstLocation(), symbol.Name, taken.Route, owners[taken.Route].Name));
                continue;
            }

            foreach (var (route, _) in routes)
            {
                owners[route] = model;
            }
        }
    }
}
