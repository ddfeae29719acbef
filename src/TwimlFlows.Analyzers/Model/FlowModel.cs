namespace TwimlFlows.Analyzers.Model;

/// <summary>Everything the emitters need to know of one flow.</summary>
/// <param name="Namespace">The namespace, or empty.</param>
/// <param name="ContainingTypes">The heads of the types around it, outermost first: <c>partial class Outer</c>.</param>
/// <param name="Name">The class's name, escaped for C#.</param>
/// <param name="Cref">How a comment refers to it.</param>
/// <param name="TypeParameters">The type parameters in their brackets; empty for every sound flow.</param>
/// <param name="Keyword">class or record.</param>
/// <param name="FullName">The name for use from anywhere, with <c>global::</c>.</param>
/// <param name="MetadataName">The full metadata name, which is unique and names the emitted file.</param>
/// <param name="Prefix">The path in front of every route.</param>
/// <param name="Services">The types that the constructor takes.</param>
/// <param name="Steps">The steps, in the order they are written.</param>
/// <param name="Operations">The operations.</param>
/// <param name="Handlers">The event handlers.</param>
/// <param name="LegHold">Of a flow that holds legs without a room, what the runtime must know; else null.</param>
/// <param name="Shape">What there is no room for in an unsound class.</param>
/// <param name="IsValid">False: an analyzer reports an error, and only what user code binds to is emitted.</param>
internal sealed record FlowModel(
    string Namespace,
    EquatableArray<string> ContainingTypes,
    string Name,
    string Cref,
    string TypeParameters,
    string Keyword,
    string FullName,
    string MetadataName,
    string Prefix,
    EquatableArray<string> Services,
    EquatableArray<StepModel> Steps,
    EquatableArray<OperationModel> Operations,
    EquatableArray<HandlerModel> Handlers,
    LegHold? LegHold,
    FlowShape Shape,
    bool IsValid)
{
    /// <summary>Whether participants are moved, so that every request must be held against open moves.</summary>
    internal bool Moves => Operations.Any(operation => operation.Verb == OperationVerb.Move);
}
