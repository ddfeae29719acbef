using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Rules.Vocabulary;

namespace TwimlFlows.Analyzers.Rules.Document;

/// <summary>
/// A place for an id. Names are free: a room or a queue may well be called after a call or a caller, so only those ids are
/// refused that cannot be meant.
/// </summary>
/// <param name="Element">The element.</param>
/// <param name="Attribute">The attribute; null for the element's text.</param>
/// <param name="Takes">What belongs there.</param>
/// <param name="Refused">The ids that do not belong there, by the names of their types.</param>
/// <param name="Otherwise">What happens with one of those.</param>
internal sealed record IdPlace(string Element, string? Attribute, string Takes, string Refused, string Otherwise)
{
    private const string Sids = "CallSid ConferenceSid QueueSid";
    private const string Names = Sids + " RoomName QueueName";
    private const string NobodyIsCalled = "that is none, and nobody is called";

    private static readonly IdPlace[] _all =
    [
        new("Conference", null, "a RoomName", "ConferenceSid QueueSid QueueName ParticipantLabel", "whatever stands there is the name of a room, and the caller waits alone in a new one"),
        new("Enqueue", null, "a QueueName", "ConferenceSid QueueSid RoomName ParticipantLabel", "whatever stands there is the name of a queue, and the caller waits in one that nobody asks"),
        new("Queue", null, "a QueueName", "ConferenceSid QueueSid RoomName ParticipantLabel", "whatever stands there is the name of a queue, and nobody waits in that one"),
        new("Client", null, "the client's identity", Names + " PhoneNumber", NobodyIsCalled),
        new("Identity", null, "the client's identity", Names + " PhoneNumber", NobodyIsCalled),
        new("Number", null, "a PhoneNumber", Names, NobodyIsCalled),
        new("Dial", null, "a PhoneNumber", Names, NobodyIsCalled),
        new("WhatsApp", null, "a PhoneNumber", Names, NobodyIsCalled),
        new("Sip", null, "a SIP address", Names, NobodyIsCalled),
        new("Dial", "callerId", "a PhoneNumber", Names, "that is none, and the call may not go out (not confirmed)"),
        new("Conference", "coach", "the CallSid of the leg that is coached", "ConferenceSid QueueSid RoomName QueueName ParticipantLabel PhoneNumber", "that is none, and nobody is coached"),
        new("Conference", "participantLabel", "a ParticipantLabel", "CallSid", "Twilio refuses a label that looks like a CallSid with 16023, and the caller does not come into the room"),
        new("Enqueue", "workflowSid", "the SID of a workflow", Names + " ParticipantLabel PhoneNumber", "that is none, and the caller does not get into its queue"),
    ];

    private static readonly IdPlace _address = new("", null, "an address", Names + " ParticipantLabel PhoneNumber", "Twilio asks at an address that does not exist, and the caller hears an error message or nothing");

    /// <summary>The place of a value; null where an id may stand for all that is known.</summary>
    internal static IdPlace? Of(HoleValue value) => (value.Attribute is { } attribute ? attribute.Kind == ValueKind.Url : value.Element.Info!.IsTextUrl)
        ? _address
        : Array.Find(_all, place => place.Element == value.Element.Name && place.Attribute == value.Attribute?.Name);

    internal bool Refuses(ITypeSymbol id) => Refused.Split(' ').Contains(id.Name);
}
