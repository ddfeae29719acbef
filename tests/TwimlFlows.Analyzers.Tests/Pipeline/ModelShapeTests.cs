using System.Reflection;
using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Model;

namespace TwimlFlows.Analyzers.Tests.Pipeline;

/// <summary>A cached model that holds on to the compiler's objects keeps whole compilations alive and never equals itself.</summary>
public sealed class ModelShapeTests
{
    [Fact]
    public void No_model_holds_an_object_of_the_compiler()
    {
        var seen = new HashSet<Type>();
        var faults = FaultsIn(typeof(FlowModel), seen).Concat(FaultsIn(typeof(HostedFlow), seen)).Concat(FaultsIn(typeof(UnheardFlow), seen)).ToList();

        Assert.Contains(typeof(ParameterModel), seen);
        Assert.Contains(typeof(StepLink), seen);
        Assert.Contains(typeof(LegHold), seen);
        Assert.Empty(faults);
    }

    [Fact]
    public void The_check_itself_finds_a_symbol() =>
        Assert.Single(FaultsIn(typeof(WithSymbol), []));

    private static IEnumerable<string> FaultsIn(Type type, HashSet<Type> seen)
    {
        if (!seen.Add(type) || type.IsPrimitive || type.IsEnum || type == typeof(string))
        {
            yield break;
        }

        if (type.Assembly == typeof(ISymbol).Assembly || type.Namespace!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
        {
            yield return type.FullName!;
            yield break;
        }

        var inside = type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public).Select(field => field.FieldType)
            .Concat(type.IsGenericType ? type.GetGenericArguments() : [])
            .Concat(type.HasElementType ? [type.GetElementType()!] : []);
        foreach (var fault in inside.SelectMany(part => FaultsIn(part, seen)))
        {
            yield return fault;
        }
    }

    private sealed record WithSymbol(ISymbol Symbol);
}
