using System.ComponentModel;

namespace TwimlFlows;

/// <summary>A leg's request for a document, as far as its place in a call of two legs is concerned.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CallRequest
{
    /// <summary>Twilio's are much shorter; whatever is longer is none, and not worth keeping.</summary>
    private const int MostToken = 100;

    /// <summary>Reads what a request says.</summary>
    /// <param name="flow">The flow, as stamps name it.</param>
    /// <param name="parameters">Twilio's parameters.</param>
    /// <param name="query">Looks an argument of the link up.</param>
    /// <param name="purpose">What the address is for.</param>
    /// <param name="token">Twilio's idempotency token, or null.</param>
    internal CallRequest(string flow, CallParameters parameters, Func<string, string?> query, CallRequestPurpose purpose, string? token)
    {
        var call = new CurrentCall(parameters);
        IsSettle = purpose == CallRequestPurpose.Settle;
        Stamp = (IsSettle ? StampOfFailure(flow, parameters["ErrorUrl"]) : null) ?? LegStamp.Read(flow, query);
        Leg = call.CallSidOrNone?.Value ?? Stamp?.Leg;
        Parent = call.ParentCallSid?.Value;
        if (Parent is not null && Stamp is { } of && of.Leg == Parent && of.Call != Parent)
        {
            // Who dialled it went its own way: of the call that it began there, this stamp knows nothing.
            Stamp = null;
        }

        Call = Stamp?.Call ?? Parent ?? Leg;
        IsFinal = call.CallStatus.IsFinal();
        var endsDial = parameters["DialCallStatus"] is not null;
        QueueOutcome = endsDial || parameters["QueueResult"] is null ? null : new QueueResult(parameters).Outcome;
        DequeuingLeg = endsDial || QueueOutcome is not null ? null : parameters["DequeingCallSid"];
        QueueSid = TwimlFlows.QueueSid.TryParse(parameters["QueueSid"], null, out var queue) ? queue.Value : null;
        IsWait = QueueOutcome is null && DequeuingLeg is null && (purpose == CallRequestPurpose.Wait || parameters["QueuePosition"] is not null);
        Token = token is { Length: > 0 and <= MostToken } ? token : null;
    }

    /// <summary>Whether the link says that it belongs to a call of two legs.</summary>
    public bool IsOfLegs => Stamp is not null;

    /// <summary>Who asks: by its SID, else by the link, since what wait requests carry is unconfirmed.</summary>
    internal string? Leg { get; }

    internal string? Parent { get; }

    /// <summary>The call it belongs to.</summary>
    internal string? Call { get; private set; }

    internal LegStamp? Stamp { get; private set; }

    /// <summary>The leg is over, so no answer reaches it.</summary>
    internal bool IsFinal { get; }

    /// <summary>How the leg left a queue, when that is what the request tells. A Dial's action may carry the word too, and does not tell that.</summary>
    internal QueueOutcome? QueueOutcome { get; }

    /// <summary>The leg that takes the asking one out of a queue: the request for a Queue's url.</summary>
    internal string? DequeuingLeg { get; }

    internal string? QueueSid { get; }

    internal bool IsWait { get; }

    /// <summary>The leg asks for the settling document again, or for it in place of a document that failed.</summary>
    internal bool IsSettle { get; }

    internal string? Token { get; }

    /// <summary>The version of the leg's own document that the link stood in; a link of somebody else's document tells nothing.</summary>
    internal int Version => Stamp is { } stamp && stamp.Leg == Leg ? stamp.Version : 0;

    /// <summary>The landing that is asked for.</summary>
    internal LegDocument? Landing => Stamp is { } stamp && stamp.Leg == Leg ? stamp.To : null;

    /// <summary>What kind of document of the leg's own the link stood in.</summary>
    internal LegDocument In => Stamp is { } stamp && stamp.Leg == Leg ? stamp.In : LegDocument.Own;

    /// <summary>
    /// Whether the leg may ask as the first leg of a call of its own: one that was dialled, then went its own way, may dial
    /// in its turn.
    /// </summary>
    internal bool MayBeOfItsOwnCall => Call != Leg && In is LegDocument.Own or LegDocument.End && Landing is null;

    /// <summary>It does. What the link says of another call counts for nothing here: each call has versions of its own.</summary>
    internal void BelongsToItsOwnCall()
    {
        Call = Leg;
        Stamp = Stamp is { } stamp && stamp.Call == Leg ? stamp : null;
    }

    /// <summary>What failed has the stamp of its time; the fallback address has that of the leg's latest update over REST.</summary>
    private static LegStamp? StampOfFailure(string flow, string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var failed) && failed.Query.Length > 1
            ? LegStamp.Read(flow, StoredLink.ArgumentsOf(failed.Query[1..]).GetValueOrDefault)
            : null;
}
