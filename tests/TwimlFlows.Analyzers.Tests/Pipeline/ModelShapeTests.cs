using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Model;

namespace TwimlFlows.Analyzers.Tests.Pipeline;

/// <summary>
/// What the pipeline keeps between two keys. A model that holds an object of the compiler keeps a whole compilation alive;
/// one that does not equal its twin makes everything anew; one that equals another keeps a file that is no longer right.
/// </summary>
public sealed class ModelShapeTests
{
    private const string Flow = """
        using System;
        using System.Threading.Tasks;
        using TwimlFlows;
        namespace Acme;
        public partial class Outer
        {
            [VoiceFlow("/desk")]
            public sealed partial class Desk(TimeProvider clock)
            {
                public TimeProvider Clock => clock;
                [Answer] public Twiml Answer(IncomingCall call) => $"<Redirect>{Bye}</Redirect>";
                [Step] public Twiml Parked(QueueName queue, string reason) => $"<Enqueue>{queue}</Enqueue>";
                [Step] public Twiml Waiting() => $"<Pause/>";
                [Step] public Twiml Bye() => $"<Hangup/>";
                [Step] public Twiml Said(string text) => Twiml.Parse(text);
                [Hold(Park = nameof(Parked), Other = nameof(Waiting), End = nameof(Bye))] public partial Task<OperationResult> HoldAsync(CallSid leg, string reason);
                [Resume(Connect = nameof(Parked), Other = nameof(Waiting))] public partial Task<OperationResult> ResumeAsync(CallSid leg, string reason);
                [On(RoomEvent.Join, Label = "agent")] public Task Came(ConferenceEvent e) => Task.CompletedTask;
            }
        }
        [VoiceFlow("/a")] public partial class Same { [Step] public Twiml Bye() => $"<Hangup/>"; }
        [VoiceFlow("/b")] public partial class SAME { [Step] public Twiml Bye() => $"<Hangup/>"; }
        [VoiceFlow("/unheard")] public sealed class Unheard { public partial void Nothing(); }
        """;

    private static readonly Comparer<Type> _byName = Comparer<Type>.Create((x, y) => string.CompareOrdinal(x.Name, y.Name));

    public static TheoryData<Type> Wrong => [typeof(ISymbol), typeof(INamedTypeSymbol), typeof(SyntaxNode), typeof(SyntaxToken), typeof(Location), typeof(Compilation),
        typeof(WithSymbol), typeof(WithLocation), typeof(Inside), typeof(EquatableArray<WithSymbol>), typeof((string, Location)), typeof(string[]), typeof(ImmutableArray<string>),
        typeof(WithArray), typeof(List<string>), typeof(object), typeof(Func<string>), typeof(IEnumerable<string>), typeof(NoEquality)];

    [Fact]
    public void The_steps_keep_nothing_but_plain_values()
    {
        var seen = new HashSet<Type>();
        var faults = Outputs().SelectMany(output => FaultsIn(output.GetType(), seen)).ToList();

        Assert.Empty(faults);
        Assert.Equal(
            typeof(FlowModel).Assembly.GetTypes().Where(type => type.Namespace == typeof(FlowModel).Namespace && type is { IsEnum: false, IsGenericType: false, IsNested: false } && !(type.IsAbstract && type.IsSealed)).Order(_byName),
            seen.Where(type => type.Namespace == typeof(FlowModel).Namespace && type is { IsEnum: false, IsGenericType: false }).Order(_byName));
    }

    [Theory, MemberData(nameof(Wrong))]
    public void Whatever_must_not_be_kept_would_be_found(Type type) => Assert.NotEmpty(FaultsIn(type, []));

    [Fact]
    public void Every_part_of_every_model_counts_when_two_are_compared()
    {
        var parts = 0;
        foreach (var model in Outputs().SelectMany(output => ModelsIn(output, [])).DistinctBy(model => model.GetType()))
        {
            foreach (var part in FieldsOf(model.GetType()))
            {
                var twin = typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!.Invoke(model, null)!;
                Assert.Equal(model, twin);
                part.SetValue(twin, Another(part.FieldType, part.GetValue(model)));
                Assert.False(model.Equals(twin), $"Two of {model.GetType().Name} are equal that differ in {part.Name}.");
                parts++;
            }
        }

        Assert.True(parts > 50, $"Only {parts} parts were compared.");
    }

    [Fact]
    public void The_same_sources_make_equal_models_of_equal_hashes()
    {
        var (first, second) = (Outputs(), Outputs());

        Assert.Equal(first, second);
        Assert.Equal(first.Select(model => model.GetHashCode()), second.Select(model => model.GetHashCode()));
        Assert.All(first.Zip(second), pair => Assert.False(pair.First is FlowModel && ReferenceEquals(pair.First, pair.Second)));
    }

    private static IReadOnlyList<object> Outputs()
    {
        var run = new GeneratorRun(Flow);
        Assert.Null(run.Result.Exception);
        return [.. GeneratorRun.NamedSteps.SelectMany(step => run.Result.TrackedSteps[step]).SelectMany(step => step.Outputs).Select(output => output.Value)];
    }

    private static IEnumerable<string> FaultsIn(Type type, HashSet<Type> seen)
    {
        if (!seen.Add(type) || type.IsPrimitive || type.IsEnum || type == typeof(string))
        {
            return [];
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>))
        {
            return FaultsIn(type.GetGenericArguments()[0], seen);
        }

        var isTuple = type.IsAssignableTo(typeof(ITuple)) && type.IsValueType;
        if (!isTuple && type.Assembly != typeof(FlowModel).Assembly && type.DeclaringType != typeof(ModelShapeTests))
        {
            return [$"{type} is no plain value"];
        }

        return type.IsAbstract || type.GetMethod(nameof(Equals), [typeof(object)])!.DeclaringType == typeof(object)
            ? [$"{type} has no equality of its own"]
            : FieldsOf(type).SelectMany(part => FaultsIn(part.FieldType, seen)).ToList();
    }

    private static IEnumerable<object> ModelsIn(object value, HashSet<object> seen)
    {
        if (value is System.Collections.IEnumerable items and not string)
        {
            return items.Cast<object>().SelectMany(item => ModelsIn(item, seen)).ToList();
        }

        if (value is ITuple tuple)
        {
            return Enumerable.Range(0, tuple.Length).SelectMany(index => ModelsIn(tuple[index]!, seen)).ToList();
        }

        return value.GetType().Namespace != typeof(FlowModel).Namespace || value is Enum || !seen.Add(value)
            ? []
            : [value, .. FieldsOf(value.GetType()).Select(part => part.GetValue(value)).OfType<object>().SelectMany(part => ModelsIn(part, seen))];
    }

    private static IEnumerable<FieldInfo> FieldsOf(Type type) =>
        type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public);

    /// <summary>A value of the type that is not this one.</summary>
    private static object? Another(Type type, object? value) => value switch
    {
        string text => text + "!",
        bool flag => !flag,
        int number => number + 1,
        Enum => Enum.GetValues(type).Cast<object>().First(other => !other.Equals(value)),
        System.Collections.IEnumerable items => Activator.CreateInstance(type, Array(type.GetGenericArguments()[0], items.Cast<object>().Any() ? 0 : 1)),
        null when type == typeof(string) => "",
        null => RuntimeHelpers.GetUninitializedObject(type),
        _ => null,
    };

    private static object Array(Type element, int length) => typeof(ImmutableArray)
        .GetMethods().Single(method => method is { Name: "CreateRange" } && method.GetParameters() is [{ ParameterType.Name: "IEnumerable`1" }])
        .MakeGenericMethod(element)
        .Invoke(null, [Filled(System.Array.CreateInstance(element, length), element)])!;

    private static Array Filled(Array array, Type element)
    {
        for (var index = 0; index < array.Length; index++)
        {
            array.SetValue(element == typeof(string) ? "!" : RuntimeHelpers.GetUninitializedObject(element), index);
        }

        return array;
    }

    private sealed record WithSymbol(ISymbol Symbol);

    private sealed record WithLocation(string Name, Location? Location);

    private sealed record Inside(WithSymbol? Symbol);

    private sealed record WithArray(ImmutableArray<string> Items);

    private sealed class NoEquality(string name)
    {
        internal string Name => name;
    }
}
