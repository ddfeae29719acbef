namespace TwimlFlows;

/// <summary>An update of ours, whose event is to come, or came.</summary>
internal sealed class HoldExpectation
{
    public string Id { get; set; } = "";

    public bool Hold { get; set; }

    /// <summary>Whether Twilio's answer, or a look at the participant, said that it was done.</summary>
    public bool Done { get; set; }

    /// <summary>The place of its event in the room's history, or 0 while it has not come.</summary>
    public int Sequence { get; set; }

    /// <summary>The place of the latest event that was here before the update was sent: its own event has a higher one.</summary>
    public int After { get; set; }

    public DateTimeOffset Until { get; set; }
}
