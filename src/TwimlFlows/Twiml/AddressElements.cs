using System.Collections.Frozen;

namespace TwimlFlows;

/// <summary>The elements whose text is a number, a name or a URL and not speech: white space around it means nothing.</summary>
/// <remarks>Twilio: <see href="https://www.twilio.com/docs/voice/twiml"/>.</remarks>
internal static class AddressElements
{
    private static readonly FrozenSet<string> _names = FrozenSet.Create(
        StringComparer.Ordinal,
        "Application", "ApplicationSid", "Autopilot", "Client", "Conference", "Conversation", "Dial", "Enqueue", "Identity", "Media",
        "Number", "Play", "Queue", "Redirect", "ReferSip", "Room", "Sim", "Sip", "Uri", "VirtualAgent", "WhatsApp");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup =
        _names.GetAlternateLookup<ReadOnlySpan<char>>();

    internal static bool Contain(ReadOnlySpan<char> element) => _lookup.Contains(element);
}
