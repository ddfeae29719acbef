namespace TwimlFlows;

/// <summary>Where in XML a literal begins or ends; a hole does not change it.</summary>
internal enum TwimlSyntax : byte
{
    /// <summary>Before the first verb: white space is skipped there.</summary>
    Prolog,

    /// <summary>Between tags.</summary>
    Text,

    /// <summary>Inside a tag.</summary>
    Tag,

    /// <summary>Inside an attribute's value in double quotes.</summary>
    DoubleQuoted,

    /// <summary>Inside an attribute's value in single quotes.</summary>
    SingleQuoted,

    /// <summary>Inside a comment.</summary>
    Comment,

    /// <summary>Inside a CDATA section.</summary>
    CData,

    /// <summary>Inside a processing instruction.</summary>
    Instruction,
}
