using TwimlFlows.Emulator.Engine.Documents;

namespace TwimlFlows.Emulator.Engine.Rooms;

/// <summary>What a Conference noun asks for. Callback and size count only for the first participant.</summary>
internal sealed record RoomSettings
{
    public required string Name { get; init; }

    public string? Label { get; init; }

    public bool Muted { get; init; }

    public bool StartOnEnter { get; init; } = true;

    public bool EndOnExit { get; init; }

    /// <summary>Null: Twilio's own music. Empty: silence.</summary>
    public string? WaitUrl { get; init; }

    public string WaitMethod { get; init; } = "POST";

    public string? Coach { get; init; }

    public int MaxParticipants { get; init; } = 250;

    public RoomCallback? Callback { get; init; }

    public static RoomSettings From(TwimlElement conference, string? documentUrl) => new()
    {
        Name = conference.Text,
        Label = conference["participantLabel"] is { Length: > 0 } label ? label : null,
        Muted = conference.Flag("muted", false),
        StartOnEnter = conference.Flag("startConferenceOnEnter", true),
        EndOnExit = conference.Flag("endConferenceOnExit", false),
        WaitUrl = conference["waitUrl"] is { Length: > 0 } wait ? DocumentUrl.Resolve(documentUrl, wait) ?? wait : conference["waitUrl"],
        WaitMethod = conference.Method("waitMethod"),
        Coach = conference["coach"] is { Length: > 0 } coach ? coach : null,
        MaxParticipants = conference.Number("maxParticipants", 250, 1, 250),
        Callback = conference["statusCallback"] is { Length: > 0 } callback
            && DocumentUrl.Resolve(documentUrl, callback) is { } url
            ? new RoomCallback(url, conference.Method("statusCallbackMethod"), conference.Words("statusCallbackEvent"))
            : null,
    };
}
