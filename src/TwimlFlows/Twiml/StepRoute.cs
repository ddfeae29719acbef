using System.Collections.Concurrent;
using System.Reflection;

namespace TwimlFlows;

/// <summary>The path of a step in a hole.</summary>
internal static class StepRoute
{
    private static readonly ConcurrentDictionary<MethodInfo, string> _paths = [];

    /// <param name="step">The step.</param>
    /// <param name="expression">What stands in the hole.</param>
    /// <exception cref="ArgumentException">The method is no step, or one whose link needs arguments.</exception>
    internal static string Of(Delegate step, string expression) =>
        (step.Target is IVoiceFlow flow && NameIn(expression) is { } name ? flow.PathOf(name) : null) ?? Of(step.Method);

    /// <summary>The path from the attributes: for static steps and steps that are not named in the hole, whose flow cannot be asked.</summary>
    private static string Of(MethodInfo method) => _paths.GetOrAdd(method, static step =>
    {
        if (step.GetCustomAttribute<StepAttribute>() is not { } attribute
            || step.DeclaringType?.GetCustomAttribute<VoiceFlowAttribute>() is not { } flow)
        {
            throw new ArgumentException(
                $"'{step.Name}' is no step, so nothing answers there and the call would fail with error 11200. A hole takes a method with [Answer], [Step] or [HoldMusic].");
        }

        return step.GetParameters().FirstOrDefault(IsLinkArgument) is { } argument
            ? throw new ArgumentException(
                $"The link to '{step.Name}' needs a value for '{argument.Name}'; without it the request would be refused. Write {{To.{step.Name}(…)}}.")
            : $"/{flow.Prefix.Trim('/')}".TrimEnd('/') + "/" + (attribute.Route?.Trim('/') ?? KebabCase.Of(step.Name));
    });

    /// <summary>The method's name, when the expression is nothing but names and dots: <c>a ? this.B : this.C</c> names no method.</summary>
    private static string? NameIn(string expression)
    {
        foreach (var character in expression)
        {
            if (!char.IsLetterOrDigit(character) && character is not ('_' or '.'))
            {
                return null;
            }
        }

        return expression[(expression.LastIndexOf('.') + 1)..];
    }

    /// <summary>What travels in a link can be written as text; webhook types and services cannot.</summary>
    private static bool IsLinkArgument(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(string)
        || parameter.ParameterType == typeof(bool)
        || typeof(IFormattable).IsAssignableFrom(parameter.ParameterType);
}
