using Microsoft.AspNetCore.Http;

namespace TwimlFlows;

/// <summary>The documents that the runtime answers by itself.</summary>
internal static class BuiltInDocuments
{
    private static readonly Twiml _apology = $"""
        <Say>We are sorry, something went wrong on our side. Please call again.</Say><Hangup/>
        """;

    private static readonly Twiml _wait = $"""<Pause length="5"/>""";

    private static readonly Twiml _moment = $"""<Pause length="1"/>""";

    private static readonly Twiml _leave = $"<Leave/>";

    private static readonly Twiml _waitAndPost = $"""<Pause length="5"/><Redirect method="POST"></Redirect>""";

    private static readonly Twiml _waitAndGet = $"""<Pause length="5"/><Redirect method="GET"></Redirect>""";

    /// <summary>
    /// The answer of a step that failed. Who waits goes on waiting and asks again (an empty Redirect asks for the
    /// current address): a hang-up would cut off the very caller who is on hold, and Twilio refuses one there (13238).
    /// </summary>
    internal static Twiml Failure(DocumentKind document, string method, bool isInQueue = false) => document switch
    {
        // Twilio asks for a queue's wait document again by itself, and a bridge follows its whisper.
        DocumentKind.Wait when isInQueue => _wait,
        DocumentKind.Whisper => _moment,
        DocumentKind.Wait when HttpMethods.IsGet(method) => _waitAndGet,
        DocumentKind.Wait => _waitAndPost,
        _ => _apology,
    };

    /// <summary>
    /// The answer in doubt. If Twilio throws it away, nothing is lost; if it runs it, the leg is silent for two seconds
    /// and asks again, when the move is settled. An empty document would end the call instead.
    /// </summary>
    internal static Twiml Settling(Link settle) => $"""<Pause length="2"/><Redirect>{settle}</Redirect>""";

    /// <summary>What the runtime answers in the place of a step, when the call's moves want it so.</summary>
    internal static Twiml Of(LegAnswer answer) => answer switch
    {
        { Kind: LegAnswerKind.Settle, Next: { } settle } => Settling(settle),
        { Kind: LegAnswerKind.GoTo, Next: { } next } => GoTo(next),
        { Kind: LegAnswerKind.Leave } => _leave,
        _ => _apology,
    };

    /// <summary>Sends a leg on to another document.</summary>
    internal static Twiml GoTo(Link link) => $"""<Redirect>{link}</Redirect>""";
}
