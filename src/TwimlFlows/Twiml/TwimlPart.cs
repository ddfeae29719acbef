namespace TwimlFlows;

/// <summary>A literal or the value of a hole, as it was given: what it becomes in XML is decided when it is written.</summary>
internal readonly struct TwimlPart(TwimlPartKind kind, object? value = null, long number = 0)
{
    internal TwimlPartKind Kind { get; } = kind;

    internal long Number { get; } = number;

    internal string Text => (string)value!;

    internal Twiml Fragment => (Twiml)value!;
}
