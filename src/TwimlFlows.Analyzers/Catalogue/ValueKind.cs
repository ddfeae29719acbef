namespace TwimlFlows.Analyzers.Catalogue;

/// <summary>What an attribute takes.</summary>
internal enum ValueKind
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>Texts with blanks between them.</summary>
    Texts,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>Whole numbers with blanks between them.</summary>
    Integers,

    /// <summary>A whole number of seconds.</summary>
    Seconds,

    /// <summary>A whole number of milliseconds.</summary>
    Milliseconds,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>An address.</summary>
    Url,

    /// <summary>One of some words.</summary>
    Word,

    /// <summary>Some of some words, with blanks between them.</summary>
    Words,
}
