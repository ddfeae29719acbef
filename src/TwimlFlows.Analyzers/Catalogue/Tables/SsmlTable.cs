// Written from Data/ssml.json by the test of the catalogue; see src/docs/catalogue.md.
namespace TwimlFlows.Analyzers.Catalogue;

internal static class SsmlTable
{
    internal static readonly ElementInfo[] Elements =
    [
        new("break", ElementKind.Ssml)
        {
            Parents = ["Say", "emphasis", "lang", "p", "prosody", "s", "w"],
            Attributes =
            [
                new("strength", ValueKind.Word) { Words = new("none x-weak weak medium strong x-strong") },
                new("time", ValueKind.Text),
            ],
        },
        new("emphasis", ElementKind.Ssml)
        {
            Parents = ["Say", "emphasis", "lang", "p", "prosody", "s", "w"],
            Text = TextRule.Required,
            Attributes =
            [
                new("level", ValueKind.Word) { Words = new("strong moderate reduced") },
            ],
        },
        new("lang", ElementKind.Ssml)
        {
            Parents = ["Say", "emphasis", "lang", "p", "prosody", "s"],
            Text = TextRule.Required,
            Attributes =
            [
                new("xml:lang", ValueKind.Word) { Words = WordsTable.SsmlLangXmlLang, IsRequired = true },
            ],
        },
        new("p", ElementKind.Ssml)
        {
            Parents = ["Say", "lang", "prosody"],
            Text = TextRule.Required,
        },
        new("phoneme", ElementKind.Ssml)
        {
            Parents = ["Say", "emphasis", "lang", "p", "prosody", "s", "w"],
            Text = TextRule.Required,
            Attributes =
            [
                new("alphabet", ValueKind.Word) { Words = new("ipa x-sampa x-amazon-jyutping x-amazon-pinyin x-amazon-pron-kana x-amazon-yomigana") },
                new("ph", ValueKind.Text) { IsRequired = true },
            ],
        },
        new("prosody", ElementKind.Ssml)
        {
            Parents = ["Say", "emphasis", "lang", "p", "prosody", "s", "w"],
            Text = TextRule.Required,
            Attributes =
            [
                new("pitch", ValueKind.Text),
                new("rate", ValueKind.Text) { Pattern = @"^(x-slow|slow|medium|fast|x-fast|default|[+-]?[0-9]+([.][0-9]+)?%?)$" },
                new("volume", ValueKind.Text),
            ],
        },
        new("s", ElementKind.Ssml)
        {
            Parents = ["Say", "lang", "p", "prosody"],
            Text = TextRule.Required,
        },
        new("say-as", ElementKind.Ssml)
        {
            Parents = ["Say", "emphasis", "lang", "p", "prosody", "s", "w"],
            Text = TextRule.Required,
            Attributes =
            [
                new("format", ValueKind.Word) { Words = new("mdy dmy ymd md dm ym my d m y yyyymmdd") },
                new("interpret-as", ValueKind.Word) { Words = new("characters spell-out cardinal number ordinal digits fraction unit date time address expletive telephone"), IsRequired = true },
            ],
        },
        new("sub", ElementKind.Ssml)
        {
            Parents = ["Say", "emphasis", "lang", "p", "prosody", "s", "w"],
            Text = TextRule.Required,
            Attributes =
            [
                new("alias", ValueKind.Text) { IsRequired = true },
            ],
        },
        new("w", ElementKind.Ssml)
        {
            Parents = ["Say", "emphasis", "lang", "p", "prosody", "s"],
            Text = TextRule.Required,
            Attributes =
            [
                new("role", ValueKind.Text),
            ],
        },
    ];
}
