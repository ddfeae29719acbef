namespace TwimlFlows.Emulator;

/// <summary>A phone number of the emulated account, configured as in Twilio's console.</summary>
/// <param name="number">The number, E.164.</param>
public sealed class VirtualNumber(string number)
{
    /// <summary>The number, E.164.</summary>
    public string Number { get; } = PhoneNumbers.Require(number);

    /// <summary>What the number is for, in a word or two; the page's buttons show it. Null: they show the number.</summary>
    public string? FriendlyName { get; set; }

    /// <summary>Where the document for an incoming call comes from.</summary>
    public string? VoiceUrl { get; set; }

    /// <summary>The method for <see cref="VoiceUrl"/>.</summary>
    public string VoiceMethod { get; set; } = "POST";

    /// <summary>Where the document comes from when the first one fails.</summary>
    public string? VoiceFallbackUrl { get; set; }

    /// <summary>The method for <see cref="VoiceFallbackUrl"/>.</summary>
    public string VoiceFallbackMethod { get; set; } = "POST";

    /// <summary>Is told when an incoming call has ended.</summary>
    public string? StatusCallback { get; set; }

    /// <summary>The method for <see cref="StatusCallback"/>.</summary>
    public string StatusCallbackMethod { get; set; } = "POST";
}
