// Written from Data/contexts.json by the test of the catalogue; see src/docs/catalogue.md.
namespace TwimlFlows.Analyzers.Catalogue;

internal static class ContextsTable
{
    internal static readonly DocumentContext[] All =
    [
        new("main", ["Connect", "Dial", "Echo", "Enqueue", "Gather", "Hangup", "Leave", "Pause", "Pay", "Play", "Prompt", "Queue", "Record", "Redirect", "Refer", "Reject", "Say", "Sms", "Start", "Stop"], []),
        new("conference-wait", ["Say", "Play", "Pause", "Redirect"], ["Dial", "Gather", "Hangup", "Record", "Enqueue", "Leave", "Reject", "Connect", "Start", "Pay"]),
        new("enqueue-wait", ["Play", "Say", "Pause", "Hangup", "Redirect", "Leave", "Gather"], []),
        new("queue-url", ["Play", "Say", "Pause", "Redirect"], []),
        new("pre-bridge", ["Play", "Say", "Gather", "Hangup"], ["Dial"]),
        new("gather-nested", ["Say", "Play", "Pause"], []),
        new("rest-inline", ["Connect", "Dial", "Echo", "Enqueue", "Gather", "Hangup", "Leave", "Pause", "Pay", "Play", "Prompt", "Queue", "Record", "Redirect", "Refer", "Reject", "Say", "Sms", "Start", "Stop"], []),
        new("messaging", ["Message", "Redirect"], []),
    ];
}
