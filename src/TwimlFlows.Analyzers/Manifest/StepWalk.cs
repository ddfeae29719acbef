using TwimlFlows.Analyzers.Model;
using TwimlFlows.Analyzers.Parsing;

namespace TwimlFlows.Analyzers.Manifest;

/// <summary>Follows what is written in a step through the helpers of its class.</summary>
/// <param name="flow">The flow.</param>
/// <param name="members">What is written in its members, by their names.</param>
internal sealed class StepWalk(FlowModel flow, ILookup<string, WrittenMember> members)
{
    private readonly HashSet<string> _steps = new(flow.Steps.Select(step => step.Name), StringComparer.Ordinal);

    internal List<LinkModel> Links { get; } = [];

    internal List<GapModel> Gaps { get; } = [];

    internal void Follow(string step) => Read(step, step, isInserted: false, [step]);

    /// <summary>Reads the documents of a member for a step: those that it returns, or those that are put into one of the step's.</summary>
    private void Read(string step, string member, bool isInserted, HashSet<string> seen)
    {
        foreach (var link in members[member].SelectMany(one => one.Links))
        {
            var inserts = link.Kind == LinkKind.Inserted || (isInserted && link.Kind == LinkKind.Returned);
            if (link.Kind is not (LinkKind.Returned or LinkKind.Inserted))
            {
                ReadAddress(step, link, link.Kind, link.By, [member]);
            }
            else if (link.Target == TargetKind.Member && _steps.Contains(link.Name) && !inserts)
            {
                Links.Add(new LinkModel(step, link.Name, LinkKind.Returned, null));
            }
            else if (link.Target == TargetKind.Member && members.Contains(link.Name))
            {
                if (seen.Add(link.Name))
                {
                    Read(step, link.Name, inserts, seen);
                }
            }
            else if (!link.MayBeValue)
            {
                Stop(step, link);
            }
        }
    }

    /// <summary>Where an address leads; one that takes events may lead anywhere, since no document is asked for there.</summary>
    private void ReadAddress(string step, WrittenLink link, LinkKind kind, string? by, HashSet<string> seen)
    {
        if (StepAt(link) is { } target)
        {
            Links.Add(new LinkModel(step, target, kind, by));
        }
        else if (link.Target == TargetKind.Member && members.Contains(link.Name))
        {
            if (seen.Add(link.Name))
            {
                foreach (var given in members[link.Name].SelectMany(member => member.Links))
                {
                    ReadAddress(step, given, kind, by, seen);
                }
            }
        }
        else if (kind != LinkKind.Callback && !IsBuiltIn(link))
        {
            Stop(step, link);
        }
    }

    private string? StepAt(WrittenLink link) => link.Target switch
    {
        TargetKind.Member or TargetKind.Link => _steps.Contains(link.Name) ? link.Name : null,
        TargetKind.Address => flow.Steps.FirstOrDefault(step => string.Equals(step.Route, PathOf(link.Name), StringComparison.OrdinalIgnoreCase))?.Name,
        _ => null,
    };

    private bool IsBuiltIn(WrittenLink link) => link.Target switch
    {
        TargetKind.Link => RouteFaults.BuiltInLinks.Contains(link.Name),
        TargetKind.Address => RouteFaults.BuiltIn.Any(path => string.Equals(flow.Prefix + path, PathOf(link.Name), StringComparison.OrdinalIgnoreCase)),
        _ => false,
    };

    private static string PathOf(string address) => address.Split('?', '#')[0].TrimEnd('/');

    private void Stop(string step, WrittenLink link) => Gaps.Add(new GapModel(step, link.Line, link.Text));
}
