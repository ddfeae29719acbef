using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Parsing;

namespace TwimlFlows.CodeFixes;

/// <summary>The link to a step from inside it: its own arguments are at hand there, under the names they have in the link.</summary>
internal static class OwnLink
{
    internal static string Of(IMethodSymbol step)
    {
        var arguments = step.Parameters.Where(parameter => ParameterParser.Parse(parameter).IsLinkArgument).Select(parameter => parameter.Name.Escaped()).ToList();
        return arguments.Count == 0 ? step.Name : $"To.{step.Name}({string.Join(", ", arguments)})";
    }
}
