using System.Text;
using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Rules.Vocabulary;

namespace TwimlFlows.Analyzers.Rules.Document;

/// <summary>TWF1054: a value whose text in C# is none of the words that an attribute takes.</summary>
internal sealed class TypeWithoutWord : HoleRule
{
    internal const string Id = "TWF1054";

    private const int MostNamed = 3;

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A value that is not written as Twilio's word",
        "{0} does not take {1}, and this {2} is written so: Twilio refuses the value, and the caller gets something else than was meant.{3}",
        DiagnosticSeverity.Warning,
        HelpLink.Page("voice/twiml"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override IEnumerable<Diagnostic> Analyze(TwimlSource source, CancellationToken cancellationToken) =>
        from value in source.Checked.HoleValues
        where value.Attribute is { Kind: ValueKind.Word or ValueKind.Words, IsOpen: false, Words: not null } && !HoleType.HasFormat(value.Hole)
        let words = value.Attribute!.Words!
        let texts = TextsOf(value)
        let wrong = texts.Where(text => !words.Contains(text)).ToList()
        where wrong.Count > 0
        select FindingOf(value, words, texts, wrong);

    private Diagnostic FindingOf(HoleValue value, WordList words, IReadOnlyList<string> texts, IReadOnlyList<string> wrong)
    {
        var type = value.Hole.Type!.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        var listed = (HoleType.IsEnum(value.Hole.Type) || HoleType.IsFlag(value.Hole.Type) ? string.Join(" or ", wrong.Take(MostNamed).Select(text => $"'{text}'")) : $"what {HoleType.Named(value.Hole.Type)} is written as");
        if (HoleType.IsEnum(value.Hole.Type) && texts.Count == 1 && words.All.FirstOrDefault(word => Letters(word) == Letters(texts[0])) is { } meant)
        {
            return Replacing(value.Hole, value.Hole.Syntax, meant, value.Place, listed, type, $" Write {meant}.");
        }

        var expression = HoleType.IsEnum(value.Hole.Type)
            ? texts.All(text => words.Contains(text.ToLowerInvariant())) ? Operand(value.Hole) + ".ToString().ToLowerInvariant()"
            : texts.All(text => words.Contains(text.ToUpperInvariant())) ? Operand(value.Hole) + ".ToString().ToUpperInvariant()"
            : null
            : null;
        return Replacing(
            value.Hole,
            value.Hole.Expression,
            expression,
            value.Place,
            listed,
            type,
            expression is not null ? $" Write {{{expression}}}." : words.All.Count <= 12 ? $" It takes {string.Join(", ", words.All)}: choose one with a switch." : " Choose its word with a switch.");
    }

    /// <summary>All that the value can be written as, where its type says so; nothing for a type that says nothing.</summary>
    private static IReadOnlyList<string> TextsOf(HoleValue value)
    {
        var type = value.Hole.Type;
        return HoleType.IsFlag(type) ? ["true", "false"]
            : HoleType.IsEnum(type) ? value.Hole.Symbol is IFieldSymbol { IsConst: true, ContainingType.TypeKind: TypeKind.Enum } one ? [one.Name] : [.. type!.GetMembers().OfType<IFieldSymbol>().Where(member => member.IsConst).Select(member => member.Name)]
            : HoleType.IsWholeNumber(type) || HoleType.IsFraction(type) || HoleType.IsTimeSpan(type) || HoleType.IsStamp(type) || HoleType.IsId(type) || HoleType.IsAddress(type) ? [""]
            : [];
    }

    /// <summary>A word without its case and the marks between its parts: RecordFromAnswer is record-from-answer.</summary>
    private static string Letters(string word) => word.Where(char.IsLetterOrDigit).Aggregate(new StringBuilder(), (letters, letter) => letters.Append(char.ToLowerInvariant(letter))).ToString();
}
