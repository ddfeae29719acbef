using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Run;

namespace TwimlFlows.Analyzers.Rules.Run;

/// <summary>TWF1084: nothing follows a Conference that takes only so many.</summary>
internal sealed class RoomMayBeFull : RunRule
{
    internal const string Id = "TWF1084";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A room that may be full",
        "This room takes {0}, nothing follows its Dial, and that has no action: whoever comes when it is full (16020) is cut off without a word. Put a prompt behind the Dial.",
        DiagnosticSeverity.Warning,
        HelpLink.Error(16020));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.Conference;

    internal override IEnumerable<Diagnostic> Analyze(RunDocument document) =>
        from place in document.MayEndCall ? document.Walk.Places : []
        where place is { Verb.Name: "Dial", Ahead.IsEnd: true } && place.Verb.Element.Lacks("action")
        from room in place.Verb.Element.Elements
        where room.Name == "Conference"
        let most = place.Verb.ConstantOf(room, "maxParticipants")
        where most is not (null or "" or "250") && !place.Verb.Source.Checked.IsRefused(room.Attribute("maxParticipants")!)
        select At(place.Verb, most);
}
