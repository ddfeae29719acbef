namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>What a <see cref="Correction"/> does.</summary>
internal enum CorrectionKind
{
    /// <summary>It writes another name or value.</summary>
    Write,

    /// <summary>It takes an attribute or elements out.</summary>
    Remove,

    /// <summary>It puts an element around something.</summary>
    Wrap,

    /// <summary>It makes several elements of one.</summary>
    Split,

    /// <summary>It puts a character in that is missing.</summary>
    Insert,

    /// <summary>It puts quotes where they belong.</summary>
    Quote,
}
