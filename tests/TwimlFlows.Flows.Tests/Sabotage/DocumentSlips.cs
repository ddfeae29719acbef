namespace TwimlFlows.Flows.Tests.Sabotage;

/// <summary>Slips in a document.</summary>
internal static class DocumentSlips
{
    internal static readonly IReadOnlyList<Slip> All =
    [
        new("TWF1009", @"<(Dial|Gather)\b", "<⟦$1x⟧"),
        new("TWF1010", @" numDigits=", " ⟦numDigit⟧="),
        new("TWF1018", @" timeout=""\d+""", @" timeout=""⟦soon⟧"""),
        new("TWF1020", @"(endConferenceOnExit|startConferenceOnEnter)=""(true|false)""", @"$1=""⟦yes⟧"""),
        new("TWF1021", @"statusCallbackEvent=""start ", @"statusCallbackEvent=""⟦begin⟧ "),
        new("TWF1001", @"<Dial([^>]*?) action=""[^""]*""([^>]*>\s*<Number)", "⟦<Dial⟧$1$2"),
        new("TWF1070", @"(<Redirect>\{[^}]*\}</Redirect>)(\s*"""")", "$1⟦<Say>Hello.</Say>⟧$2"),
        new("TWF1024", @"https://cdn\.example[^<]*", "⟦https:///cdn.example⟧"),
    ];
}
