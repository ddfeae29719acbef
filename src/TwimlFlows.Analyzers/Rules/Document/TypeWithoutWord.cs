using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Rules.Vocabulary;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Document;

/// <summary>TWF1054: a value whose text in C# is none of the words that an attribute takes.</summary>
internal sealed class TypeWithoutWord : HoleRule
{
    internal const string Id = "TWF1054";

    private const int MostNamed = 3;
    private const int MostListed = 12;

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A value that is not written as Twilio's word",
        "{0} {1}: Twilio refuses the value, and the caller gets something else than was meant. {2}",
        DiagnosticSeverity.Warning,
        HelpLink.Page("voice/twiml"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.ValueInTag;

    internal override IEnumerable<Diagnostic> Analyze(TwimlSource source, CancellationToken cancellationToken) =>
        from value in source.Checked.HoleValues
        where value.Attribute is { Kind: ValueKind.Word or ValueKind.Words, IsOpen: false, Words: not null } && !HoleType.HasFormat(value.Hole)
        let texts = TextsOf(value.Hole)
        let wrong = texts.Where(text => !value.Attribute!.Words!.Contains(text)).ToList()
        where wrong.Count > 0
        select FindingOf(value, value.Attribute!.Words!, texts, wrong);

    private Diagnostic FindingOf(HoleValue value, WordList words, IReadOnlyList<string> texts, IReadOnlyList<string> wrong)
    {
        var hole = value.Hole;
        var word = HoleType.IsEnum(hole.Type) && texts.Count == 1 ? words.All.FirstOrDefault(one => Letters(one) == Letters(texts[0])) : null;
        var expression = word is null && HoleType.IsEnum(hole.Type) ? InOtherCase(hole, words, texts) : null;
        return Replacing(
            hole,
            word is null ? hole.Expression : hole.Syntax,
            word ?? expression,
            value.Place,
            Fault(hole.Type!, wrong),
            word is not null ? $"Write {word}." : expression is not null ? $"Write {{{expression}}}." : Choice(words));
    }

    private static string Fault(ITypeSymbol type, IReadOnlyList<string> wrong) => HoleType.IsEnum(type) || HoleType.IsFlag(type)
        ? $"does not take {string.Join(" or ", wrong.Take(MostNamed).Select(text => $"'{text}'"))}, as {HoleType.Named(type)} is written"
        : $"takes one of Twilio's words, and {HoleType.Named(type)} is none";

    private static string Choice(WordList words) =>
        words.All.Count <= MostListed ? $"It takes {string.Join(", ", words.All)}: choose one with a switch." : "Choose its word with a switch.";

    /// <summary>The text of an enum in the case that Twilio's words have, when nothing else is wrong about its names.</summary>
    private static string? InOtherCase(TwimlHole hole, WordList words, IReadOnlyList<string> texts) =>
        texts.All(text => words.Contains(text.ToLowerInvariant())) ? Operand(hole) + ".ToString().ToLowerInvariant()"
        : texts.All(text => words.Contains(text.ToUpperInvariant())) ? Operand(hole) + ".ToString().ToUpperInvariant()"
        : null;

    /// <summary>All that the value can be written as, where its type says so; nothing for a type that says nothing.</summary>
    private static IReadOnlyList<string> TextsOf(TwimlHole hole) =>
        HoleType.IsFlag(hole.Type) ? ["true", "false"]
        : HoleType.IsEnum(hole.Type) ? NamesOf(hole)
        : HoleType.IsNeverWord(hole.Type) ? [""]
        : [];

    private static IReadOnlyList<string> NamesOf(TwimlHole hole) => hole.Symbol is IFieldSymbol { IsConst: true, ContainingType.TypeKind: TypeKind.Enum } one
        ? [one.Name]
        : [.. hole.Type!.GetMembers().OfType<IFieldSymbol>().Where(member => member.IsConst).Select(member => member.Name)];

    /// <summary>A word without its case and the marks between its parts: RecordFromAnswer is record-from-answer.</summary>
    private static string Letters(string word) => string.Concat(word.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
