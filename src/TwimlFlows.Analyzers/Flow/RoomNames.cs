using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Flow;

/// <summary>
/// Which rooms the conferences of a flow lead into. Two with one name among theirs lead into one room, at least on the way by which
/// the name comes there; of what is not seen nothing is said.
/// </summary>
internal sealed class RoomNames
{
    private readonly FlowGraph _flow;
    private readonly Dictionary<SyntaxTree, SemanticModel> _models = [];
    private readonly ILookup<string, InvocationExpressionSyntax> _calls;
    private readonly List<(FlowLiteral Literal, TwimlElement Conference, IOperation? Value, string? Name)> _conferences;

    internal RoomNames(FlowGraph flow, IEnumerable<(FlowLiteral Literal, TwimlElement Conference)> conferences)
    {
        _flow = flow;
        foreach (var model in flow.Literals.SelectMany(literal => literal.Document.Holes).Select(hole => hole.Model).OfType<SemanticModel>())
        {
            _models[model.SyntaxTree] = model;
        }

        _calls = flow.Flow.DeclaringSyntaxReferences.Where(part => _models.ContainsKey(part.SyntaxTree))
            .SelectMany(part => part.GetSyntax().DescendantNodes().OfType<InvocationExpressionSyntax>())
            .ToLookup(call => call.Expression switch { MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText, var name => name.ToString() }, StringComparer.Ordinal);
        _conferences = [.. conferences.Select(one => Of(one.Literal, one.Conference))];
    }

    /// <summary>All names by which a room is known here: its own, and those that are handed on to become it.</summary>
    internal HashSet<string> Of(TwimlElement conference)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var (_, _, value, name) = _conferences.Find(one => one.Conference == conference);
        var open = new Stack<(string? Name, IParameterSymbol? Parameter)>([(name, (value as IParameterReferenceOperation)?.Parameter)]);
        while (open.Count > 0)
        {
            var current = open.Pop();
            if (current.Name is not null && names.Add(current.Name) && current.Parameter is { } parameter)
            {
                foreach (var given in GivenTo(parameter))
                {
                    open.Push((NameOf(given), (given as IParameterReferenceOperation)?.Parameter));
                    foreach (var room in OfEvent(given))
                    {
                        open.Push((room, null));
                    }
                }
            }
        }

        return names;
    }

    /// <summary>A room as a message calls it: by what stands in the conference.</summary>
    internal static string InWords(FlowLiteral literal, TwimlElement conference) => string.Concat(conference.Children.Select(node => node switch
    {
        TwimlTextNode text => literal.Document.Text.Of(text.Span),
        TwimlHoleNode { Hole: var hole } => $"{{{hole.Expression}}}",
        _ => "",
    })).Trim();

    private (FlowLiteral Literal, TwimlElement Conference, IOperation? Value, string? Name) Of(FlowLiteral literal, TwimlElement conference)
    {
        var content = conference.Children.Where(node => node.IsSomething).ToList();
        return Only(content) switch
        {
            TwimlHoleNode { Hole: { Model: { } model } hole } when model.GetOperation(hole.Expression) is { } operation && Source(operation) is { } value => (literal, conference, value, NameOf(value)),
            _ when content.Count > 0 && content.TrueForAll(node => node is TwimlTextNode) => (literal, conference, null, Written(string.Concat(content.OfType<TwimlTextNode>().Select(text => literal.Document.Text.Of(text.Span))).Trim())),
            _ => (literal, conference, null, null),
        };
    }

    /// <summary>What is handed to a parameter in its flow: by a call, by a link, or by the operation that leads to the step.</summary>
    private IEnumerable<IOperation> GivenTo(IParameterSymbol parameter) =>
        from name in _flow.Operations.Where(operation => operation.Steps.Contains(parameter.ContainingSymbol.Name)).Select(operation => operation.Method.Name).Append(parameter.ContainingSymbol.Name)
        from call in _calls[name]
        let made = _models[call.SyntaxTree].GetOperation(call) as IInvocationOperation
        where made is not null && IsOfFlow(made.TargetMethod)
        from argument in made.Arguments
        where argument.Parameter?.Name == parameter.Name
        let given = Source(argument.Value)
        where given is not null
        select given;

    /// <summary>A method of the flow, or a link of its To.</summary>
    private bool IsOfFlow(IMethodSymbol method) =>
        SymbolEqualityComparer.Default.Equals(method.ContainingType, _flow.Flow)
        || (method.ContainingType is { Name: "To", ContainingType: var outer } && SymbolEqualityComparer.Default.Equals(outer, _flow.Flow));

    /// <summary>The one value that this is; null when it may be several. A variable stands for itself when it does not begin with another name.</summary>
    private static IOperation? Source(IOperation value)
    {
        var only = Only(ReturnedValue.SourcesOf(value));
        return only is null || NameOf(only) is not null || IsOfEvent(only) || value is not ILocalReferenceOperation ? only : value;
    }

    private static string? NameOf(IOperation value) => value switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => Written(text.Trim()),
        IParameterReferenceOperation { Parameter: var parameter } => Named(parameter),
        ILocalReferenceOperation { Local: var local } => Named(local),
        IFieldReferenceOperation { Field: { IsReadOnly: true } field } => Named(field),
        IInvocationOperation { TargetMethod: { Name: "Of", ContainingType: var type }, Arguments: { Length: 1 } call } when type.Is(KnownNames.RoomName) =>
            Only(ReturnedValue.SourcesOf(call[0].Value)) is IParameterReferenceOperation own ? "of the call in " + Named(own.Parameter) : null,
        _ => null,
    };

    /// <summary>The rooms that an event tells of: of each conference that reports, and whose participant the handler asks for.</summary>
    private IEnumerable<string?> OfEvent(IOperation value) => IsOfEvent(value) && value.Syntax.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } handler
        ? from method in _flow.Flow.GetMembers(handler.Identifier.ValueText)
          from attribute in method.GetAttributes()
          where attribute.AttributeClass.Is(KnownNames.OnAttribute)
          let label = attribute.Named("Label")?.Value as string
          from one in _conferences
          where one.Conference.Attribute("statusCallback") is { } callback && EventSource.LinkIn(callback.Holes) == EventSource.RoomLink
          where label is null || (one.Conference.Attribute("participantLabel") is { Holes.Count: 0 } written && one.Literal.Document.Text.Of(written.ValueSpan) == label)
          select one.Name
        : [];

    private static bool IsOfEvent(IOperation value) =>
        value is IPropertyReferenceOperation { Property: { Name: "Room", ContainingType: var type } } && type.Is(KnownNames.ConferenceEvent);

    private static T? Only<T>(IEnumerable<T> values)
        where T : class?
    {
        var two = values.Take(2).ToList();
        return two.Count == 1 ? two[0] : null;
    }

    private static string Written(string name) => "text " + name;

    private static string Named(ISymbol symbol) => $"{symbol.Kind} {symbol.Name} {symbol.FirstLocation()}";
}
