namespace TwimlFlows.Analyzers.Model;

/// <summary>A step: a method that answers one of Twilio's requests.</summary>
/// <param name="Name">The method's name as metadata has it.</param>
/// <param name="Cref">How a comment refers to it.</param>
/// <param name="Route">The whole path, prefix included.</param>
/// <param name="Document">What the step's document is for.</param>
/// <param name="Role">What the step is declared as.</param>
/// <param name="IsStatic">Whether the method is static.</param>
/// <param name="IsAsync">Whether it returns a task.</param>
/// <param name="IsPublicLink">Whether its link can be public: all its link arguments are.</param>
/// <param name="HasLink">Whether To has room for its link; it has for every sound step.</param>
/// <param name="Parameters">Its parameters.</param>
internal sealed record StepModel(
    string Name,
    string Cref,
    string Route,
    DocumentKind Document,
    StepRole Role,
    bool IsStatic,
    bool IsAsync,
    bool IsPublicLink,
    bool HasLink,
    EquatableArray<ParameterModel> Parameters)
{
    internal IEnumerable<ParameterModel> LinkArguments => Parameters.Where(parameter => parameter.IsLinkArgument);

    /// <summary>Whether it can be what Twilio asks when a call comes in: it answers calls, or takes one.</summary>
    internal bool IsVoiceUrl => Role == StepRole.Answer || Parameters.Any(parameter => parameter.Type == "global::" + Parsing.KnownNames.IncomingCall);
}
