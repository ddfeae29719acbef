namespace TwimlFlows.Analyzers.Model;

/// <summary>What a step is declared as. The names are those of the runtime's enum.</summary>
internal enum StepRole
{
    /// <summary>[Answer]</summary>
    Answer,

    /// <summary>[Step]</summary>
    Step,

    /// <summary>[HoldMusic]</summary>
    HoldMusic,
}
