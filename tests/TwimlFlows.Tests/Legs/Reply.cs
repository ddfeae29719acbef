using System.Web;

namespace TwimlFlows.Tests.Legs;

/// <summary>What a leg was answered, in words: a test reads like the run that it plays.</summary>
internal sealed class Reply(LegAnswer answer)
{
    internal LegAnswer Answer => answer;

    /// <summary>"Run park 1": the step, whose links say that they stand in the parking document of version 1. "GoTo waiting 2": sent there.</summary>
    internal string Text => answer.Kind switch
    {
        LegAnswerKind.Run when answer.Stamp is { } stamp => $"Run {Argument(stamp, "twf.in")} {Argument(stamp, "twf.v")}",
        LegAnswerKind.GoTo => "GoTo " + Place(answer.Next!.Value.PathAndQuery),
        var kind => kind.ToString(),
    };

    public override string ToString() => Text;

    /// <summary>"waiting 2": a link of the flow, and the version that it carries.</summary>
    internal static string Place(string link)
    {
        var parts = link.Split('?', 2);
        var name = parts[0].Split('/')[^1];
        return parts.Length > 1 && Argument(parts[1], "twf.v") is { } version ? $"{name} {version}" : name;
    }

    private static string? Argument(string query, string name) => HttpUtility.ParseQueryString(query)[name];
}
