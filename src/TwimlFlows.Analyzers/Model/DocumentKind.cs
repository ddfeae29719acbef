namespace TwimlFlows.Analyzers.Model;

/// <summary>What a document is for: it decides the answer when its step fails. The names are those of the runtime's enum.</summary>
internal enum DocumentKind
{
    /// <summary>It controls the call.</summary>
    Control,

    /// <summary>It is played to somebody who waits.</summary>
    Wait,

    /// <summary>It is played to a leg that is just being taken out of a queue.</summary>
    Whisper,
}
