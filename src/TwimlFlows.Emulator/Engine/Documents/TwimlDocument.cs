namespace TwimlFlows.Emulator.Engine.Documents;

/// <summary>What the application answered, read: verbs to run in order, or a Twilio error code.</summary>
internal sealed record TwimlDocument(IReadOnlyList<TwimlElement> Verbs, int? ErrorCode = null, string? ErrorText = null)
{
    public static TwimlDocument Fault(int code, string text) => new([], code, text);
}
