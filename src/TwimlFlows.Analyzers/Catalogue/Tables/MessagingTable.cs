// Written from Data/messaging.json by the test of the catalogue; see src/docs/catalogue.md.
namespace TwimlFlows.Analyzers.Catalogue;

internal static class MessagingTable
{
    internal static readonly ElementInfo[] Elements =
    [
        new("Response", ElementKind.Root)
        {
        },
        new("Message", ElementKind.Verb)
        {
            Parents = ["Response"],
            Text = TextRule.Required,
            TextOr = ["Body", "Media"],
            Attributes =
            [
                new("to", ValueKind.Text),
                new("from", ValueKind.Text),
                new("action", ValueKind.Url),
                new("method", ValueKind.Word) { Words = WordsTable.Method },
                new("statusCallback", ValueKind.Url) { IsDeprecated = true, ReplacedBy = "action" },
            ],
        },
        new("Body", ElementKind.Noun)
        {
            Parents = ["Message"],
            Text = TextRule.Required,
            MaxText = 1600,
        },
        new("Media", ElementKind.Noun)
        {
            Parents = ["Message"],
            Text = TextRule.Required,
            IsTextUrl = true,
        },
        new("Redirect", ElementKind.Verb)
        {
            Parents = ["Response"],
            Text = TextRule.Optional,
            IsTextUrl = true,
            Attributes =
            [
                new("method", ValueKind.Word) { Words = WordsTable.Method },
            ],
        },
    ];
}
