using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Document;

/// <summary>What is known of a value by its type alone.</summary>
internal static class HoleType
{
    private static readonly string[] _ids =
    [
        KnownNames.CallSid, KnownNames.ConferenceSid, KnownNames.QueueSid, KnownNames.RoomName, KnownNames.QueueName,
        KnownNames.ParticipantLabel, KnownNames.PhoneNumber,
    ];

    /// <summary>Whether the value could be written as anything.</summary>
    internal static bool IsText(ITypeSymbol? type) =>
        type?.SpecialType is SpecialType.System_String or SpecialType.System_Char || type.Is("Microsoft.Extensions.Primitives.StringValues");

    internal static bool IsAddress(ITypeSymbol? type) => type.Is("System.Uri");

    internal static bool IsFlag(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_Boolean;

    internal static bool IsWholeNumber(ITypeSymbol? type) =>
        type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64
        || type.Is("System.Int128") || type.Is("System.UInt128") || type.Is("System.Numerics.BigInteger");

    internal static bool IsFraction(ITypeSymbol? type) =>
        type?.SpecialType is SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Decimal || type.Is("System.Half");

    internal static bool IsTimeSpan(ITypeSymbol? type) => type.Is("System.TimeSpan");

    /// <summary>Whether it is one of our ids, whose text is a name, a number to call or a SID.</summary>
    internal static bool IsId(ITypeSymbol? type) => type is { SpecialType: SpecialType.None, ContainingNamespace.Name: nameof(TwimlFlows) } && _ids.Any(type.Is);

    internal static bool IsEnum(ITypeSymbol? type) => type?.TypeKind == TypeKind.Enum;

    /// <summary>Whether its text is a date, a time of day or a Guid.</summary>
    internal static bool IsStamp(ITypeSymbol? type) =>
        type?.SpecialType == SpecialType.System_DateTime
        || type.Is("System.DateTimeOffset") || type.Is("System.DateOnly") || type.Is("System.TimeOnly") || type.Is("System.Guid");

    /// <summary>Whether its text is never a word such as Twilio's attributes take, nor true or false.</summary>
    internal static bool IsNeverWord(ITypeSymbol? type) =>
        IsWholeNumber(type) || IsFraction(type) || IsTimeSpan(type) || IsStamp(type) || IsId(type) || IsAddress(type);

    /// <summary>Whether the hole says itself how the value is written: <c>{value:0}</c>.</summary>
    internal static bool HasFormat(TwimlHole hole) => hole.Syntax is InterpolationSyntax { FormatClause: not null };

    /// <summary>The type as a text names it: an int, a TimeSpan.</summary>
    internal static string Named(ITypeSymbol type)
    {
        var name = type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        return ("aeioAEIO".Contains(name[0]) ? "an " : "a ") + name;
    }
}
