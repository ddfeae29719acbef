namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>Where an <see cref="Edit"/> writes.</summary>
internal enum EditPlace
{
    /// <summary>In place of the characters.</summary>
    Over,

    /// <summary>In front of them.</summary>
    Before,

    /// <summary>Behind them.</summary>
    Behind,
}
