namespace TwimlFlows.Analyzers.Model;

/// <summary>An operation: a partial method whose body is emitted.</summary>
/// <param name="Verb">What it does.</param>
/// <param name="Name">The method's name, escaped for C#.</param>
/// <param name="Modifiers">Its modifiers up to <c>partial</c>, as they are written.</param>
/// <param name="ReturnType">Its return type.</param>
/// <param name="TypeParameters">Its type parameters in their brackets, or empty.</param>
/// <param name="Constraints">Their constraints with a blank in front, or empty.</param>
/// <param name="Parameters">Its parameters, as they are written.</param>
/// <param name="Step">The step it leads to, or null.</param>
/// <param name="Other">Between two legs: the step in which the other leg waits.</param>
/// <param name="TimeoutSeconds">How long a call rings.</param>
/// <param name="Roles">The names of the parameters that the operation itself needs.</param>
internal sealed record OperationModel(
    OperationVerb Verb,
    string Name,
    string Modifiers,
    string ReturnType,
    string TypeParameters,
    string Constraints,
    EquatableArray<ParameterModel> Parameters,
    StepLink? Step,
    StepLink? Other,
    int TimeoutSeconds,
    OperationRoles Roles);
