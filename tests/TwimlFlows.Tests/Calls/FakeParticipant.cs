using System.Text.Json.Nodes;

namespace TwimlFlows.Tests.Calls;

/// <summary>Somebody in a room.</summary>
internal sealed class FakeParticipant(string callSid, string label)
{
    internal string CallSid => callSid;

    internal string Label => label;

    internal bool Hold { get; set; }

    internal string? Music { get; set; }

    internal bool EndsRoom { get; init; }

    internal JsonObject ToJson() => new() { ["call_sid"] = callSid, ["label"] = label, ["hold"] = Hold, ["muted"] = false, ["end_conference_on_exit"] = EndsRoom };
}
