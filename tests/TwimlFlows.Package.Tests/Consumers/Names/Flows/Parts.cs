using TwimlFlows;

namespace Names.Flows;

/// <summary>A flow in two files.</summary>
[VoiceFlow("/parts")]
public sealed partial class Parts
{
    /// <summary>The first step.</summary>
    [Answer]
    public Twiml Answer() => $"<Redirect>{To.Bye}</Redirect>";
}
