using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TwimlFlows.Analyzers.Hosting;

/// <summary>An endpoint that answers Twilio for certain: it gives TwiML, or takes the form that Twilio sends.</summary>
/// <param name="Name">What its author calls it: the route, or the action's name.</param>
/// <param name="Location">Where it is mapped or declared.</param>
/// <param name="Handler">What answers.</param>
/// <param name="Body">What the handler does.</param>
/// <param name="Mapping">The call that maps it; null for an action of a controller.</param>
/// <param name="Answers">All that it answers.</param>
internal sealed record Webhook(
    string Name,
    Location Location,
    IMethodSymbol Handler,
    IOperation Body,
    IInvocationOperation? Mapping,
    IReadOnlyList<Answer> Answers);
