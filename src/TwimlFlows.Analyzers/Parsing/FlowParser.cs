using Microsoft.CodeAnalysis;
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
        IsGivenBy(declaration, flow) ? Parse(flow, cancellationToken).Model : null;

    /// <summary>Whether a declaration is the part of a flow that stands for it.</summary>
    internal static bool IsGivenBy(SyntaxNode declaration, INamedTypeSymbol flow) =>
        flow.Attribute(KnownNames.VoiceFlowAttribute)?.ApplicationSyntaxReference is { } first
        && first.SyntaxTree == declaration.SyntaxTree
        && declaration.Span.Contains(first.Span);

    /// <summary>The prefix that a flow declares, with a slash before it; nothing when all its addresses begin at the root.</summary>
    internal static string PrefixOf(AttributeData? voiceFlow) => ("/" + (voiceFlow?.FirstText() ?? "").Trim('/')).TrimEnd('/');

    internal static FlowParse Parse(INamedTypeSymbol flow, CancellationToken cancellationToken)
    {
        var faults = new List<FlowFault>();
        if (PartialParser.Find(flow, cancellationToken) is { } notPartial)
        {
            // Emitting for a class that is not partial would bury this message under the compiler's own.
            if (!notPartial.IsUnheard)
            {
                faults.Add(new FlowFault(NotPartial.Descriptor, flow.FirstLocation(), flow.Name, notPartial.Around));
            }

            return new FlowParse(null, faults);
        }

        var containing = flow.ContainingTypes().ToList();
        if (containing.Append(flow).FirstOrDefault(type => type.IsFileLocal) is { } local)
        {
            faults.Add(new FlowFault(FlowFileLocal.Descriptor, flow.FirstLocation(), flow.Name, local.Name));
            return new FlowParse(null, faults);
        }

        var prefix = PrefixOf(flow.Attribute(KnownNames.VoiceFlowAttribute));
        faults.AddRange(FlowTypeFaults.Of(flow));
        faults.AddRange(MethodFaults.Of(flow));
        var steps = StepParser.Parse(flow, prefix, faults, cancellationToken);
        var declared = DeclaredOperation.AllOf(flow);
        var operations = new OperationParser(steps, faults, cancellationToken).Parse(declared);
        var legHold = new LegHoldParser(flow, steps, declared, faults, cancellationToken).Parse();
        var handlers = HandlerParser.Parse(flow, faults, cancellationToken);
        var services = ConstructorParser.Parse(flow, faults);
        var @namespace = NamespaceOf(flow.ContainingNamespace);
        var model = new FlowModel(
            @namespace,
            containing.Select(type => $"partial {KeywordOf(type)} {NameOf(type)}").ToEquatableArray(),
            flow.Name.Escaped(),
            flow.Cref(),
            TypeParametersOf(flow),
            KeywordOf(flow),
            "global::" + (@namespace.Length > 0 ? @namespace + "." : "") + string.Join(".", containing.Append(flow).Select(NameOf)),
            MetadataNameOf(flow),
            prefix,
            services,
            steps.ToEquatableArray(),
            operations.ToEquatableArray(),
            handlers.ToEquatableArray(),
            legHold,
            new FlowShape(flow.IsStatic, !FlowTypeFaults.HasNoRoomForLinks(flow), !FlowTypeFaults.HasNoRoomForManifest(flow), flow.BaseType?.Attribute(KnownNames.VoiceFlowAttribute) is not null),
            faults.All(fault => !fault.IsError) && IsUnderstood(flow));
        return new FlowParse(model, faults);
    }

    /// <summary>Whether the compiler itself has nothing to say that would be said of the emitted code once more.</summary>
    private static bool IsUnderstood(INamedTypeSymbol flow) =>
        flow.TypeKind == TypeKind.Class
        && !flow.GetMembers().OfType<IMethodSymbol>().Any(method =>
            (method.MethodKind == MethodKind.Constructor || method.Declarations().Count > 0)
            && method.Parameters.Any(parameter => parameter.Type.Holds(TypeKind.Error)));

    /// <summary>Names are put together here, because the compiler's own display leaves the newer keywords, like partial, as they are.</summary>
    private static string NamespaceOf(INamespaceSymbol space) =>
        space.IsGlobalNamespace ? ""
        : space.ContainingNamespace.IsGlobalNamespace ? space.Name.Escaped()
        : $"{NamespaceOf(space.ContainingNamespace)}.{space.Name.Escaped()}";

    private static string NameOf(INamedTypeSymbol type) => type.Name.Escaped() + TypeParametersOf(type);

    private static string TypeParametersOf(INamedTypeSymbol type) =>
        type.TypeParameters.Length > 0 ? $"<{string.Join(", ", type.TypeParameters.Select(parameter => parameter.Name.Escaped()))}>" : "";

    private static string KeywordOf(INamedTypeSymbol type) => type switch
    {
        { IsRecord: true, IsValueType: true } => "record struct",
        { IsRecord: true } => "record",
        { IsValueType: true } => "struct",
        { TypeKind: TypeKind.Interface } => "interface",
        _ => "class",
    };

    /// <summary>The full metadata name.</summary>
    internal static string MetadataNameOf(INamedTypeSymbol flow)
    {
        var name = string.Join("+", flow.ContainingTypes().Append(flow).Select(type => type.MetadataName));
        return flow.ContainingNamespace.IsGlobalNamespace ? name : flow.ContainingNamespace.ToDisplayString() + "." + name;
    }
}
