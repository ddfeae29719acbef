using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Readers;

namespace TwimlFlows.Analyzers.Hosting;

/// <summary>One of the ways in which a handler answers.</summary>
/// <param name="Value">What is answered: a text, a document, or a result that is made elsewhere.</param>
/// <param name="Call">The call of ASP.NET that makes a result of it, such as <c>Results.Text</c>; null when it is returned as it is.</param>
/// <param name="IsTwiml">Whether it is TwiML for certain.</param>
internal sealed record Answer(IOperation Value, IInvocationOperation? Call, bool IsTwiml)
{
    /// <summary>All that a handler answers.</summary>
    internal static IEnumerable<Answer> AllOf(IOperation body, CancellationToken cancellationToken)
    {
        foreach (var operation in body.OwnDescendants())
        {
            switch (operation)
            {
                case IReturnOperation { ReturnedValue: { } value }:
                    foreach (var source in ReturnedValue.DirectSourcesOf(value))
                    {
                        yield return Of(source, cancellationToken);
                    }

                    break;
                case IInvocationOperation { TargetMethod: { Name: "WriteAsync", ContainingType: var writer } } call
                    when writer.Is(KnownNames.HttpResponseWriting) && call.Written("text") is { } text:
                    yield return new Answer(text, call, EvidentTwiml.Is(text, cancellationToken));
                    break;
            }
        }
    }

    private static Answer Of(IOperation source, CancellationToken cancellationToken) =>
        source is IInvocationOperation call && ContentOf(call) is { } content
            ? new Answer(content, call, EvidentTwiml.Is(content, cancellationToken))
            : new Answer(source, null, TwilioSdk.IsAnswer(source.Type) || EvidentTwiml.Is(ContentOfResult(source) ?? source, cancellationToken));

    private static IOperation? ContentOfResult(IOperation source) =>
        source is IObjectCreationOperation { Type: var type, Initializer.Initializers: var settings } && type.Is(KnownNames.ContentResult)
            ? settings.OfType<ISimpleAssignmentOperation>().FirstOrDefault(setting => setting.Target is IPropertyReferenceOperation { Property.Name: "Content" })?.Value.Unconverted()
            : null;

    private static IOperation? ContentOf(IInvocationOperation call) =>
        call.TargetMethod.ContainingType is var maker
        && (maker.Is(KnownNames.Results) || maker.Is(KnownNames.TypedResults) || maker.Is(KnownNames.ControllerBase) || maker.Is(KnownNames.Controller))
            ? call.TargetMethod.Name switch
            {
                "Text" or "Content" => call.Written("content"),
                "Ok" => call.Written("value"),
                "Json" => call.Written("data"),
                _ => null,
            }
            : null;
}
