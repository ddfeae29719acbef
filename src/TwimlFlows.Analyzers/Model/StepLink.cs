namespace TwimlFlows.Analyzers.Model;

/// <summary>A step that an operation leads to, with the arguments of its link.</summary>
/// <param name="Step">The step's name as metadata has it.</param>
/// <param name="Arguments">What the link is made from, in the step's order, escaped for C#.</param>
/// <param name="Queue">The argument that is the call's own queue, which only the runtime knows; null when the step is given none.</param>
internal sealed record StepLink(string Step, EquatableArray<string> Arguments, string? Queue)
{
    /// <summary>Whether the link needs something of the operation's parameters.</summary>
    internal bool CapturesParameters => Arguments.Any(argument => argument != Queue);
}
