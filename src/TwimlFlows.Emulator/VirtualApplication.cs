namespace TwimlFlows.Emulator;

/// <summary>A TwiML application of the emulated account, configured as in Twilio's console. Clients call it.</summary>
public sealed class VirtualApplication
{
    internal VirtualApplication(string sid, string name) => (Sid, Name) = (sid, name);

    /// <summary>The application's SID: AP and 32 hex digits.</summary>
    public string Sid { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Where the document for a client's call comes from.</summary>
    public string? VoiceUrl { get; set; }

    /// <summary>The method for <see cref="VoiceUrl"/>.</summary>
    public string VoiceMethod { get; set; } = "POST";

    /// <summary>Where the document comes from when the first one fails.</summary>
    public string? VoiceFallbackUrl { get; set; }

    /// <summary>The method for <see cref="VoiceFallbackUrl"/>.</summary>
    public string VoiceFallbackMethod { get; set; } = "POST";

    /// <summary>Is told when a client's call has ended.</summary>
    public string? StatusCallback { get; set; }

    /// <summary>The method for <see cref="StatusCallback"/>.</summary>
    public string StatusCallbackMethod { get; set; } = "POST";
}
