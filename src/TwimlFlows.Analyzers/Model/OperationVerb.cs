namespace TwimlFlows.Analyzers.Model;

/// <summary>What an operation does.</summary>
internal enum OperationVerb
{
    Call,
    Hold,
    Resume,
    Move,
}
