using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Catalogue;
using TwimlFlows.Analyzers.Flow;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Rules.Vocabulary;
using TwimlFlows.Analyzers.Run;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Rules.Flow;

/// <summary>
/// TWF1011 where an element comes to its parent by a hole. What a fragment holds may be right in another document, so the hole is
/// where the message stands.
/// </summary>
internal sealed class FragmentMisplaced : FlowRule
{
    internal override DiagnosticDescriptor Descriptor => ElementMisplaced.Rule;

    internal override Traits LooksAt => Traits.Any;

    internal override IEnumerable<Diagnostic> Analyze(FlowGraph flow, CancellationToken cancellationToken) => InDocuments(flow).Concat(InElements(flow));

    /// <summary>What stands in a document itself. Of what a step returns in one literal the rule for one document speaks.</summary>
    private static IEnumerable<Diagnostic> InDocuments(FlowGraph flow) =>
        from document in flow.Documents
        from item in document.Course.Items
        where item is RunInsert || document.Literal.Step is null
        select Misplaced(item, "Response") into diagnostic
        where diagnostic is not null
        select diagnostic;

    private static IEnumerable<Diagnostic> InElements(FlowGraph flow) =>
        from literal in flow.Literals
        where (literal.Checked.Traits & Traits.FragmentBetweenTags) != 0
        from element in literal.Document.Elements()
        where element.Name != "Response" && TwimlCatalogue.Voice.Knows(element.Name)
            && element.Children.Exists(child => child is TwimlHoleNode { Hole.Kind: TwimlHoleKind.Fragment })
        from insert in flow.Fragments.ReadInside(new RunVerb(element, literal)).Items.OfType<RunInsert>()
        select Misplaced(insert, element.Name) into diagnostic
        where diagnostic is not null
        select diagnostic;

    private static Diagnostic? Misplaced(RunItem item, string parent) =>
        new RunSequence([item]).Verbs.FirstOrDefault(verb => TwimlCatalogue.Voice.Knows(verb.Name) && !TwimlCatalogue.Voice.Allows(verb.Name, parent) && !HasStranger(verb.Source)) is { } misplaced
            ? Diagnostic.Create(ElementMisplaced.Rule, item.Location, ElementMisplaced.Say(TwimlCatalogue.Voice, misplaced.Name, parent, AdviceFor(item, parent)))
            : null;

    /// <summary>Where an address is to stand, a step that is called is meant to be linked to.</summary>
    private static string? AdviceFor(RunItem item, string parent) =>
        item is RunInsert insert && TwimlCatalogue.Voice.Find(parent, null) is { IsTextUrl: true } ? CalledStep.Advice(insert.Hole) : null;

    /// <summary>Whether nothing at all may hold a fragment: the rule for one document says so.</summary>
    private static bool HasStranger(TwimlSource source) => source.Document.Verbs.OfType<TwimlElement>().Any(verb => ElementMisplaced.SpeaksOf(source.Checked, verb));
}
