namespace TwimlFlows.Emulator.Engine.Rooms;

/// <summary>Where a room's events go, and which of them: start, end, join, leave, mute, hold, modify.</summary>
internal sealed record RoomCallback(string Url, string Method, IReadOnlyList<string> Tokens)
{
    public bool Wants(string happening) => Tokens.Contains(happening switch
    {
        "conference-start" => "start",
        "conference-end" => "end",
        "participant-join" => "join",
        "participant-leave" => "leave",
        "participant-mute" or "participant-unmute" => "mute",
        "participant-hold" or "participant-unhold" => "hold",
        "participant-modify" => "modify",
        _ => happening,
    }, StringComparer.Ordinal);
}
