namespace TwimlFlows.Analyzers.Model;

/// <summary>A flow that is not partial, of which no analyzer can speak, and where its name stands.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Around">The words for a type around it that is not partial; empty when the flow itself is meant.</param>
/// <param name="Path">The file.</param>
/// <param name="Start">Where the name begins in it.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Line">Its line, counted from 0.</param>
/// <param name="Column">Its column, counted from 0.</param>
internal sealed record UnheardFlow(string Name, string Around, string Path, int Start, int Length, int Line, int Column);
