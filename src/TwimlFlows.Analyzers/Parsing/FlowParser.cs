using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwimlFlows.Analyzers.Model;
using TwimlFlows.Analyzers.Rules.Declaration;

namespace TwimlFlows.Analyzers.Parsing;

/// <summary>
/// Reads a declared flow. The generator keeps the model, the analyzer reports the faults: both see the same.
/// </summary>
internal static class FlowParser
{
    /// <summary>
    /// The model of the flow that a declaration is a part of. Of several parts with the attribute, which the compiler
    /// reports, the first one gives it, or two files would have one name.
    /// </summary>
    internal static FlowModel? ParseAt(SyntaxNode declaration, INamedTypeSymbol flow, CancellationToken cancellationToken) =>
        flow.Attribute(KnownNames.VoiceFlowAttribute)?.ApplicationSyntaxReference is { } first
        && first.SyntaxTree == declaration.SyntaxTree
        && declaration.Span.Contains(first.Span)
            ? Parse(flow, cancellationToken).Model
            : null;

    internal static FlowParse Parse(INamedTypeSymbol flow, CancellationToken cancellationToken)
    {
        var faults = new List<FlowFault>();
        if (NotPartialType(flow, cancellationToken) is { } notPartial)
        {
            // Emitting for a class that is not partial would bury this message under the compiler's own.
            faults.Add(new FlowFault(NotPartial.Descriptor, flow.FirstLocation(), flow.Name, notPartial.Name));
            return new FlowParse(null, faults);
        }

        if (ContainingTypes(flow).Append(flow).FirstOrDefault(type => type.IsFileLocal) is { } local)
        {
            faults.Add(new FlowFault(FlowFileLocal.Descriptor, flow.FirstLocation(), flow.Name, local.Name));
            return new FlowParse(null, faults);
        }

        var prefix = "/" + (flow.Attribute(KnownNames.VoiceFlowAttribute)?.FirstText() ?? "").Trim('/');
        faults.AddRange(FlowTypeFaults.Of(flow));
        faults.AddRange(MethodFaults.Of(flow));
        var steps = StepParser.Parse(flow, prefix.TrimEnd('/'), faults, cancellationToken);
        var declared = DeclaredOperation.AllOf(flow);
        var operations = new OperationParser(steps, faults, cancellationToken).Parse(declared);
        var legHold = new LegHoldParser(flow, steps, declared, faults, cancellationToken).Parse();
        var handlers = HandlerParser.Parse(flow, faults, cancellationToken);
        var services = ConstructorParser.Parse(flow, faults);
        var model = new FlowModel(
            flow.ContainingNamespace.IsGlobalNamespace ? "" : flow.ContainingNamespace.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat),
            ContainingTypes(flow).Select(type => $"partial {KeywordOf(type)} {type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}").ToEquatableArray(),
            flow.Name.Escaped(),
            flow.Cref(),
            flow.TypeParameters.Length > 0 ? $"<{string.Join(", ", flow.TypeParameters.Select(parameter => parameter.Name.Escaped()))}>" : "",
            KeywordOf(flow),
            flow.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
            MetadataNameOf(flow),
            prefix.TrimEnd('/'),
            services,
            steps.ToEquatableArray(),
            operations.ToEquatableArray(),
            handlers.ToEquatableArray(),
            legHold,
            new FlowShape(flow.IsStatic, !FlowTypeFaults.HasNoRoomForLinks(flow), flow.BaseType?.Attribute(KnownNames.VoiceFlowAttribute) is not null),
            faults.All(fault => !fault.IsError) && IsUnderstood(flow));
        return new FlowParse(model, faults);
    }

    /// <summary>Whether the compiler itself has nothing to say that would be said of the emitted code once more.</summary>
    private static bool IsUnderstood(INamedTypeSymbol flow) =>
        flow.TypeKind == TypeKind.Class
        && !flow.GetMembers().OfType<IMethodSymbol>().Any(method =>
            (method.MethodKind == MethodKind.Constructor || method.Declarations().Count > 0)
            && method.Parameters.Any(parameter => parameter.Type.Holds(TypeKind.Error)));

    /// <summary>The first of the class and the types around it that is not partial.</summary>
    private static INamedTypeSymbol? NotPartialType(INamedTypeSymbol flow, CancellationToken cancellationToken) =>
        ContainingTypes(flow).Append(flow).FirstOrDefault(type => !type.DeclaringSyntaxReferences.Any(reference =>
            reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax declaration
            && declaration.Modifiers.Any(SyntaxKind.PartialKeyword)));

    private static IEnumerable<INamedTypeSymbol> ContainingTypes(INamedTypeSymbol type)
    {
        var outer = new Stack<INamedTypeSymbol>();
        for (var current = type.ContainingType; current is not null; current = current.ContainingType)
        {
            outer.Push(current);
        }

        return outer;
    }

    private static string KeywordOf(INamedTypeSymbol type) => type switch
    {
        { IsRecord: true, IsValueType: true } => "record struct",
        { IsRecord: true } => "record",
        { IsValueType: true } => "struct",
        { TypeKind: TypeKind.Interface } => "interface",
        _ => "class",
    };

    private static string MetadataNameOf(INamedTypeSymbol flow)
    {
        var name = string.Join("+", ContainingTypes(flow).Append(flow).Select(type => type.MetadataName));
        return flow.ContainingNamespace.IsGlobalNamespace ? name : flow.ContainingNamespace.ToDisplayString() + "." + name;
    }
}
