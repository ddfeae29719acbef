using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TwimlFlows.Analyzers.Parsing;

namespace TwimlFlows.Analyzers.Hosting;

/// <summary>Reads the settings that C# gives as constants: to the options, to the configuration, and to Twilio's SDK.</summary>
internal static class SettingReader
{
    internal static Setting? Read(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment => Of(NameOf(target), assignment.Value),
        IInvocationOperation call => Read(call, call.TargetMethod, call.Arguments),
        IObjectCreationOperation { Constructor: { } constructor } creation => Read(null, constructor, creation.Arguments),
        _ => null,
    };

    private static Setting? Read(IInvocationOperation? call, IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments)
    {
        if (TwilioSdk.TakesSecret(method))
        {
            return arguments.Where(argument => argument.Parameter?.Name is "password" or "authToken")
                .Select(argument => Of("AuthToken", argument.Value)).FirstOrDefault(setting => setting is not null);
        }

        if (method.Name == "Add" && call?.Instance is IPropertyReferenceOperation list && arguments.Length == 1)
        {
            return Of(NameOf(list), arguments[0].Value);
        }

        // Whatever takes a key and a value: the configuration itself, a dictionary for it, a pair.
        var first = method.IsExtensionMethod ? 1 : 0;
        return arguments.Length >= first + 2 && ConstantOf(arguments[first].Value) is { } key && Setting.NameOf(key) is { } name
            ? Of(name, arguments[first + 1].Value)
            : null;
    }

    private static string? NameOf(IPropertyReferenceOperation target) =>
        target.Property.ContainingType is var type && (type.Is(KnownNames.TwilioOptions) || type.IsUnder("Twilio")) ? target.Property.Name
        : target.Arguments.Length == 1 && ConstantOf(target.Arguments[0].Value) is { } key ? Setting.NameOf(key)
        : null;

    private static Setting? Of(string? name, IOperation value) =>
        name is not null && ConstantOf(value) is { } text ? new Setting(name, text, value.Syntax.GetLocation()) : null;

    private static string? ConstantOf(IOperation value) => value.ConstantValue.Value as string;
}
