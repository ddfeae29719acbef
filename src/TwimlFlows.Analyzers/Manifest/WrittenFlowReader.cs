using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwimlFlows.Analyzers.Model;
using TwimlFlows.Analyzers.Parsing;

namespace TwimlFlows.Analyzers.Manifest;

/// <summary>
/// Reads what the members of a flow lead to. It reads syntax alone: <c>To</c>, which most links need, is emitted by the same run
/// and means nothing to the compiler yet.
/// </summary>
internal static class WrittenFlowReader
{
    /// <summary>What a part of a class says depends on nothing else, so it is read again only when its file changes.</summary>
    private static readonly ConditionalWeakTable<TypeDeclarationSyntax, StrongBox<ImmutableArray<WrittenMember>>> _parts = new();

    /// <summary>The flow that a declaration is a part of; null for every part but the one that <see cref="FlowParser"/> takes.</summary>
    internal static WrittenFlow? ReadAt(SyntaxNode declaration, INamedTypeSymbol flow, CancellationToken cancellationToken)
    {
        if (!FlowParser.IsGivenBy(declaration, flow))
        {
            return null;
        }

        var members = new List<WrittenMember>();
        foreach (var part in flow.DeclaringSyntaxReferences.OrderBy(static part => part.SyntaxTree.FilePath, StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (part.GetSyntax(cancellationToken) is TypeDeclarationSyntax type)
            {
                members.AddRange(_parts.GetValue(type, type => new(MembersOf(type, cancellationToken))).Value);
            }
        }

        return new WrittenFlow(FlowParser.MetadataNameOf(flow), members.ToEquatableArray());
    }

    private static ImmutableArray<WrittenMember> MembersOf(TypeDeclarationSyntax flow, CancellationToken cancellationToken) =>
        [.. flow.Members.SelectMany(member => GivingMember.Of(member)).Select(member => Read(member, flow.Identifier.ValueText, cancellationToken)).OfType<WrittenMember>()];

    private static WrittenMember? Read(GivingMember member, string flow, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var names = new FlowNames(flow, member.Syntax);
        if (member.IsHandler)
        {
            return new WrittenMember(member.Name, default, names.Calls().ToEquatableArray());
        }

        var followed = new Followed(cancellationToken);
        var links = member.GivesDocument ? new DocumentLinks(names, followed).Of(member.Values)
            : member.GivesAddress ? new AddressLinks(names, followed).Of(member.Values)
            : null;
        return links is null ? null : new WrittenMember(member.Name, links.ToEquatableArray(), default);
    }
}
