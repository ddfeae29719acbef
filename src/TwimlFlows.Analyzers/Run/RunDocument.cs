using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwimlFlows.Analyzers.Flow;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Rules;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Run;

/// <summary>A document, or a fragment whose surroundings are not seen, as the rules of the course see it.</summary>
internal sealed class RunDocument
{
    /// <summary>What no document has that is played to somebody.</summary>
    private static readonly string[] _ofCall = ["Dial", "Enqueue", "Connect", "Record"];

    private static readonly string[] _ofPlayed = [KnownNames.QueueWait, KnownNames.CalledParty, KnownNames.QueueWhisper];

    private HashSet<DocumentPlace>? _places;
    private IReadOnlyList<IMethodSymbol>? _steps;
    private bool? _answersOnly;
    private bool? _controlsCall;

    private RunDocument(TwimlSource source, RunSequence course, FlowDocument? inFlow, FlowGraph? flow)
    {
        Source = source;
        Course = course;
        InFlow = inFlow;
        Flow = flow;
        Traits = source.Checked.Traits;
        if ((Traits & Traits.FragmentBetweenTags) != 0)
        {
            foreach (var item in course.AllItems)
            {
                Traits |= item.Source.Checked.Traits;
            }
        }

        Walk = new RunWalk(course, IsWhole ? RunAhead.End : RunAhead.Unknown, Ends);
    }

    internal TwimlSource Source { get; }

    internal RunSequence Course { get; }

    /// <summary>The document of a step; null for a text, a file, or a fragment.</summary>
    internal FlowDocument? InFlow { get; }

    internal FlowGraph? Flow { get; }

    /// <summary>Whether nothing stands around it.</summary>
    internal bool IsWhole => InFlow is not null || Source.IsDocument;

    /// <summary>What stands in it, and in the fragments that are put into it.</summary>
    internal Traits Traits { get; }

    /// <summary>Where it runs, as far as its flow shows that.</summary>
    internal HashSet<DocumentPlace> Places => _places ??= InFlow is not null && Flow is not null ? Flow.Places.Of(InFlow) : [];

    /// <summary>What runs, and what never does.</summary>
    internal RunWalk Walk { get; }

    /// <summary>The documents of a flow, and the fragments that stand in none of them.</summary>
    internal static IEnumerable<RunDocument> AllOf(FlowGraph flow)
    {
        var documents = flow.Documents.Select(document => new RunDocument(document.Literal, document.Course, document, flow)).ToList();
        var alone = flow.Loose.Select(literal => new RunDocument(literal, flow.Fragments.Read(literal), null, flow)).ToList();
        var inside = new HashSet<TwimlDocument>(alone.SelectMany(HeldBy));
        return documents.Concat(alone.Where(fragment => !inside.Contains(fragment.Source.Document)));
    }

    /// <summary>A document or fragment outside of every flow.</summary>
    internal static RunDocument Of(TwimlSource source) => new(source, RunSequence.Of(source.Document.Verbs, source, _ => null), null, null);

    /// <summary>Whether it is sent in a request and has no address of its own.</summary>
    internal bool IsInline => Source is TextLiteral { IsInline: true };

    /// <summary>The step that it is called by in messages; null outside of a flow.</summary>
    internal string? NameOfStep => InFlow?.Steps.First();

    /// <summary>Whether it may control a call: of a text or a file nobody knows.</summary>
    internal bool MayControlCall => IsWhole && (InFlow is null || ControlsCall);

    /// <summary>Whether it may be the last that a call hears: of the step in which the partner of a held leg waits, TWF2005 says so.</summary>
    internal bool MayEndCall => MayControlCall && !IsOfWaiting;

    /// <summary>Whether the partner of a held leg waits in it.</summary>
    internal bool IsOfWaiting => InFlow?.StepAmong(Flow!.Roles.Other) is not null;

    /// <summary>Whether calls begin with it and nothing else leads to it.</summary>
    internal bool AnswersOnly => _answersOnly ??= InFlow is not null && Steps.All(step => step.Attribute(KnownNames.AnswerAttribute) is not null && !IsLedTo(step));

    /// <summary>
    /// Whether the call may have been answered for all that: something outside of its flow leads to it, or its step tells calls
    /// apart that were dialled. The whole project is looked at: ask only where everything else speaks for a finding.
    /// </summary>
    internal bool MayBeAnswered => InFlow is { Literal.Model.Compilation: var project } && Steps.Any(step => TellsDialledApart(step) || OutsideLinks.LeadTo(step, project));

    /// <summary>Whether it is played to people in a room, on hold or before it starts.</summary>
    internal bool IsPlayedInRoom => InFlow is not null && Flow?.Places.PlayInRoom(InFlow) == true;

    /// <summary>Whether it is played to anybody who waits: what may not stand there at all is TWF2002's.</summary>
    internal bool IsPlayed => InFlow is not null && Flow?.Places.Play(InFlow) == true;

    /// <summary>Whether its flow holds calls, which takes them out of what they are in.</summary>
    internal bool IsInHoldingFlow => Flow?.Flow.GetMembers().Any(member => member.Attribute(KnownNames.HoldAttribute) is not null) == true;

    /// <summary>The steps that answer with it.</summary>
    internal IReadOnlyList<IMethodSymbol> Steps => _steps ??= InFlow is not null && Flow is not null ? [.. Flow.Steps.Where(step => InFlow.Steps.Contains(step.Name))] : [];

    /// <summary>
    /// Whether it controls a call and is not just played to somebody. A step to which nothing in its flow leads may be played by
    /// another flow, so nothing is known of it but what its verbs say.
    /// </summary>
    internal bool ControlsCall => _controlsCall ??= InFlow is not null && (Places.Count > 0
        ? Places.SetEquals([DocumentPlace.Call])
        : Course.Verbs.Any(verb => _ofCall.Contains(verb.Name)) && !Steps.Any(IsForPlaying));

    /// <summary>How grave something is whose effect depends on who answers: of a text or a file that is not known.</summary>
    internal DiagnosticSeverity Guess(DiagnosticSeverity inFlow) => InFlow is null ? DiagnosticSeverity.Info : inFlow;

    /// <summary>Whether a step that answers with it may read what a verb of its own sends to the same address: a Record sends keys as well.</summary>
    internal bool TakesResultOf(RunVerb verb) => MayReadRequest || Steps.Any(step => step.Parameters.Any(parameter =>
        parameter.Type.Is(KnownNames.GatherResult)
        || (verb.Name == "Record" && parameter.Type.Is(KnownNames.RecordResult))
        || parameter.Type.Is(KnownNames.HttpContext)
        || (parameter.Type.IsOrDerivesFrom(KnownNames.CurrentCall) && (!IsOfRuntime(parameter.Type) || MayReadAll(parameter)))));

    /// <summary>Whether its flow, or a step that answers with it, has the request of ASP.NET at hand.</summary>
    private bool MayReadRequest => Steps.Concat(Flow?.Flow.InstanceConstructors ?? []).Any(method => method.Parameters.Any(parameter => parameter.Type.Is(KnownNames.HttpContextAccessor)));

    /// <summary>Whether a link or an operation of its flow leads to a step: the call has been answered then.</summary>
    private bool IsLedTo(IMethodSymbol step) =>
        Flow!.Literals.Any(literal => literal.Document.Holes.Any(hole => SymbolEqualityComparer.Default.Equals(hole.Step, step)))
        || Flow.Operations.Any(operation => operation.Steps.Contains(step.Name));

    /// <summary>Who has answered is told of a call that was dialled, and the direction tells it from others.</summary>
    private static bool TellsDialledApart(IMethodSymbol step) => step.DeclaringSyntaxReferences
        .SelectMany(declaration => declaration.GetSyntax().DescendantTokens())
        .Any(token => token.ValueText is "AnsweredBy" or "Direction");

    private static bool IsForPlaying(IMethodSymbol step) =>
        step.Attribute(KnownNames.HoldMusicAttribute) is not null || step.Parameters.Any(parameter => _ofPlayed.Any(parameter.Type.Is));

    /// <summary>What a request type of one's own reads is not seen.</summary>
    private static bool IsOfRuntime(ITypeSymbol request) => request.ContainingNamespace is { Name: nameof(TwimlFlows), ContainingNamespace.IsGlobalNamespace: true };

    /// <summary>Whether a step asks for all that came with a request, or hands it on.</summary>
    private static bool MayReadAll(IParameterSymbol request) => request.Uses(CancellationToken.None)
        .Any(name => name.Parent is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: not "Parameters" });

    /// <summary>The fragments in its holes.</summary>
    private static IEnumerable<TwimlDocument> HeldBy(RunDocument document) =>
        document.Course.Items.OfType<RunInsert>()
            .SelectMany(insert => insert.Alternatives?.SelectMany(alternative => alternative.AllItems) ?? [])
            .Select(item => item.Source.Document);

    /// <summary>What may not stand in a room's music does nothing there: TWF2002 speaks of it. Nor does a Leave where nobody waits in a queue.</summary>
    private bool Ends(RunVerb verb) => IsPlayedInRoom
        ? verb.Name == "Redirect"
        : RunEnd.Is(verb.Source.Document, verb.Element) && (verb.Name != "Leave" || Places.All(place => place == DocumentPlace.InQueue));
}
