namespace TwimlFlows;

/// <summary>Under which key a session is stored. A flow's prefix holds no blank, so no two keys meet.</summary>
internal static class SessionKey
{
    internal static string OfRoom(string flow, RoomName room) => $"{flow} room {room.Value}";

    internal static string OfCall(string flow, string firstLeg) => $"{flow} call {firstLeg}";

    internal static string OfLeg(string flow, CallSid leg) => $"{flow} leg {leg.Value}";
}
