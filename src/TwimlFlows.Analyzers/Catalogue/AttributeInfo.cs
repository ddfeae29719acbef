namespace TwimlFlows.Analyzers.Catalogue;

/// <summary>What is known of an attribute.</summary>
internal sealed class AttributeInfo(string name, ValueKind kind)
{
    internal string Name { get; } = name;

    internal ValueKind Kind { get; } = kind;

    /// <summary>Whether it takes several words or numbers, with blanks between them.</summary>
    internal bool IsList => Kind is ValueKind.Words or ValueKind.Integers;

    /// <summary>Whether Twilio takes the attribute without a value.</summary>
    internal bool TakesNothing => MayBeEmpty || (Kind == ValueKind.Text && Pattern is null);

    /// <summary>The words it takes, when it takes words.</summary>
    internal WordList? Words { get; init; }

    /// <summary>Whether Twilio takes more words than are known here.</summary>
    internal bool IsOpen { get; init; }

    /// <summary>Words that Twilio still takes and advises against.</summary>
    internal WordList? DeprecatedWords { get; init; }

    internal int? Min { get; init; }

    internal int? Max { get; init; }

    /// <summary>The regular expression that its value must match.</summary>
    internal string? Pattern { get; init; }

    internal int? MaxLength { get; init; }

    /// <summary>What Twilio takes when it is left out, where that is known and one word.</summary>
    internal string? Default { get; init; }

    /// <summary>The scheme of its address; http or https when there is none.</summary>
    internal string? Scheme { get; init; }

    /// <summary>The name of the context in which the document behind its address runs.</summary>
    internal string? Context { get; init; }

    /// <summary>Whether an empty value means something.</summary>
    internal bool MayBeEmpty { get; init; }

    internal bool IsRequired { get; init; }

    internal bool IsDeprecated { get; init; }

    /// <summary>The attribute to use instead of it.</summary>
    internal string? ReplacedBy { get; init; }

    /// <summary>Whether Twilio's documentation names it, and its schema does not.</summary>
    internal bool IsUndeclared { get; init; }
}
