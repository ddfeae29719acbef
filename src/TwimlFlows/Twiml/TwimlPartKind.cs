namespace TwimlFlows;

/// <summary>What a <see cref="TwimlPart"/> holds.</summary>
internal enum TwimlPartKind
{
    /// <summary>Markup, as the developer wrote it.</summary>
    Literal,

    /// <summary>Text that is escaped.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A path of this application, which becomes an absolute URL.</summary>
    Path,

    /// <summary>Another piece of TwiML.</summary>
    Fragment,
}
