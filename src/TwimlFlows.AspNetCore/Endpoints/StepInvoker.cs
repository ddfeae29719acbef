using System.ComponentModel;

namespace TwimlFlows;

/// <summary>Runs a step of a flow; emitted code makes them.</summary>
/// <param name="request">The request that asks for the step's document.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate ValueTask<Twiml> StepInvoker(StepRequest request);
