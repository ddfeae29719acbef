namespace TwimlFlows.Emulator.Engine;

/// <summary>What came back from the application, or the code of the error that came instead.</summary>
internal sealed record WebhookAnswer
{
    public int? Status { get; init; }

    public string? ContentType { get; init; }

    public byte[] Body { get; init; } = [];

    /// <summary>Twilio's code when there was no answer at all.</summary>
    public int? ErrorCode { get; init; }

    public string? ErrorText { get; init; }

    /// <summary>Where the document came from in the end, after HTTP redirects.</summary>
    public required string Url { get; init; }

    public bool IsSuccess => ErrorCode is null && Status is >= 200 and < 300;
}
