namespace TwimlFlows;

/// <summary>A place where a flow could not be followed: what comes behind it is not known, and may be anything.</summary>
/// <param name="Step">The step whose document it belongs to.</param>
/// <param name="Line">The line in the file that it is written in.</param>
/// <param name="Expression">How it is written, shortened when it is long.</param>
public sealed record ManifestGap(string Step, int Line, string Expression);
