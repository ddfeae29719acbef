using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Rules.Vocabulary;

namespace TwimlFlows.Analyzers.Rules.Document;

/// <summary>TWF1055: a TimeSpan, which is written as seconds, where Twilio counts something else.</summary>
internal sealed class TimeSpanMisfit : HoleRule
{
    internal const string Id = "TWF1055";

    private static readonly DiagnosticDescriptor _descriptor = Create(
        Id,
        "A TimeSpan where Twilio does not count seconds",
        "A TimeSpan is written as whole seconds, and {0} takes {1}: {2}. {3}",
        DiagnosticSeverity.Error,
        HelpLink.Page("voice/twiml"));

    internal override DiagnosticDescriptor Descriptor => _descriptor;

    internal override Traits LooksAt => Traits.ValueInTag;

    internal override IEnumerable<Diagnostic> Analyze(TwimlSource source, CancellationToken cancellationToken) =>
        from value in source.Checked.HoleValues
        where HoleType.IsTimeSpan(value.Hole.Type) && !HoleType.HasFormat(value.Hole)
        let attribute = value.Attribute!
        let milliseconds = $"(int){Operand(value.Hole)}.TotalMilliseconds"
        where attribute.Kind == ValueKind.Milliseconds || IsCount(attribute)
        select attribute.Kind == ValueKind.Milliseconds
            ? Replacing(value.Hole, value.Hole.Expression, milliseconds, value.Place, Numbers.Unit(attribute), "the time is a thousand times too short, and Twilio waits otherwise than was meant", $"Write {{{milliseconds}}}.")
            : At(value.Hole, value.Place, Numbers.Unit(attribute), "a time says nothing there, and the caller gets something else than was meant", "Put an int there.");

    /// <summary>Some attributes that take seconds are only known to take a whole number; their names say more.</summary>
    private static bool IsCount(AttributeInfo attribute) =>
        attribute.Kind is ValueKind.Integer or ValueKind.Integers
        && attribute.Name.IndexOf("time", StringComparison.OrdinalIgnoreCase) < 0;
}
