namespace TwimlFlows.Analyzers;

/// <summary>The names of the pipeline's steps, for tests of what runs again after an edit.</summary>
internal static class GeneratorSteps
{
    /// <summary>Whether the project can answer requests.</summary>
    internal const string HasHost = nameof(HasHost);

    /// <summary>One flow's model.</summary>
    internal const string Flow = nameof(Flow);

    /// <summary>A flow that is not partial, of which no analyzer can speak.</summary>
    internal const string UnheardFlow = nameof(UnheardFlow);

    /// <summary>The names of flows whose files would have one name.</summary>
    internal const string SharedNames = nameof(SharedNames);

    /// <summary>One flow's model and the name of its file.</summary>
    internal const string NamedFlow = nameof(NamedFlow);

    /// <summary>What the host's file needs to know of one flow.</summary>
    internal const string HostedFlow = nameof(HostedFlow);

    /// <summary>The same of all flows, in the order of their names.</summary>
    internal const string HostedFlows = nameof(HostedFlows);

    /// <summary>What is written in one flow.</summary>
    internal const string WrittenFlow = nameof(WrittenFlow);

    /// <summary>What one flow's manifest says.</summary>
    internal const string Manifest = nameof(Manifest);
}
