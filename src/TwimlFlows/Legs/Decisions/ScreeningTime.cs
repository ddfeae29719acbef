namespace TwimlFlows;

/// <summary>How long a called party may be busy with what it hears before it is connected: nothing of Twilio's tells when that is over.</summary>
internal static class ScreeningTime
{
    /// <summary>After the request for a document of which nothing is known yet.</summary>
    internal static readonly TimeSpan Unknown = TimeSpan.FromSeconds(10);

    /// <summary>After the answer, in a flow that screens: the request for its document is about to come.</summary>
    internal static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);
}
