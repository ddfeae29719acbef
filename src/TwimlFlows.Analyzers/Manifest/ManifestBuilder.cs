using TwimlFlows.Analyzers.Model;
using TwimlFlows.Analyzers.Parsing;

namespace TwimlFlows.Analyzers.Manifest;

/// <summary>Joins what is declared in a flow with what is written in it.</summary>
internal static class ManifestBuilder
{
    internal static ManifestModel Build(FlowModel flow, string file, WrittenFlow written)
    {
        var members = written.Members.ToLookup(member => member.Name, StringComparer.Ordinal);
        var walk = new StepWalk(flow, members);
        foreach (var step in flow.Steps)
        {
            walk.Follow(step.Name);
        }

        var operations = flow.Operations.Select(operation => operation.Name.TrimStart('@')).ToList();
        return new ManifestModel(
            flow,
            file,
            walk.Links.Concat(DeclaredLinks(flow)).Distinct().ToEquatableArray(),
            walk.Gaps.Distinct().ToEquatableArray(),
            flow.Handlers.Select(handler => new EventModel(
                handler,
                members[handler.Name.TrimStart('@')].SelectMany(member => member.Calls).Where(operations.Contains).Distinct().ToEquatableArray())).ToEquatableArray());
    }

    /// <summary>Where operations lead a leg, and where the runtime does when its partner is gone.</summary>
    private static IEnumerable<LinkModel> DeclaredLinks(FlowModel flow)
    {
        foreach (var operation in flow.Operations)
        {
            var name = operation.Name.TrimStart('@');
            if (operation.Step is { } step)
            {
                yield return new LinkModel(null, step.Step, KindOf(operation.Verb), name);
            }

            if (operation.Other is { } other)
            {
                yield return new LinkModel(null, other.Step, operation.Verb == OperationVerb.Park ? LinkKind.HoldOther : LinkKind.ResumeOther, name);
            }
        }

        if (flow.LegHold is { } legs)
        {
            yield return new LinkModel(null, legs.End, LinkKind.Release, null);
        }
    }

    private static LinkKind KindOf(OperationVerb verb) => verb switch
    {
        OperationVerb.Call => LinkKind.Call,
        OperationVerb.Move => LinkKind.Move,
        OperationVerb.Hold or OperationVerb.Park => LinkKind.Hold,
        _ => LinkKind.Resume,
    };
}
