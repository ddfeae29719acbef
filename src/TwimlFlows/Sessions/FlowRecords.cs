namespace TwimlFlows;

/// <summary>What is stored of one flow. Its prefix holds no blank, so no two keys of the store meet.</summary>
internal sealed class FlowRecords(string flow, ISessionStore store)
{
    /// <summary>By the room's name.</summary>
    internal SessionRecords<RoomRecord> Rooms { get; } = new(store, flow + " room ", SessionJson.Default.RoomRecord);

    /// <summary>By the leg's SID.</summary>
    internal SessionRecords<LegRecord> Legs { get; } = new(store, flow + " leg ", SessionJson.Default.LegRecord);

    /// <summary>By the SID of the call's first leg.</summary>
    internal SessionRecords<CallRecord> Calls { get; } = new(store, flow + " call ", SessionJson.Default.CallRecord);
}
