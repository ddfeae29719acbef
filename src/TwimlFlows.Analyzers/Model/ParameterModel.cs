namespace TwimlFlows.Analyzers.Model;

/// <summary>A parameter of a step, an operation or an event handler.</summary>
/// <param name="Name">Its name, escaped for C#.</param>
/// <param name="QueryName">Its name in a link.</param>
/// <param name="Modifier">Of an operation: its modifiers with a blank behind them.</param>
/// <param name="Type">Its type for use from anywhere.</param>
/// <param name="Source">Where its value comes from.</param>
internal sealed record ParameterModel(string Name, string QueryName, string Modifier, string Type, ParameterSource Source)
{
    internal bool IsLinkArgument => Source >= ParameterSource.LinkText;
}
