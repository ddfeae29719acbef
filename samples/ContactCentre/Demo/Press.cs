using TwimlFlows;

namespace ContactCentre.Demo;

/// <summary>A button that was pressed.</summary>
/// <param name="Button">Which one, and for whom.</param>
/// <param name="Result">What it answers once it is done.</param>
public sealed record Press(string Button, Task<OperationResult> Result);
