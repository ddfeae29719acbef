namespace TwimlFlows;

/// <summary>How control gets from one step to another.</summary>
public enum ManifestLinkKind
{
    /// <summary>By a Redirect.</summary>
    Redirect,

    /// <summary>By the <c>action</c> of a verb, once the verb is over.</summary>
    Action,

    /// <summary>By the <c>waitUrl</c> of a Conference or an Enqueue: it is played while the call waits.</summary>
    WaitUrl,

    /// <summary>By the <c>url</c> of a Number, Client, Sip or another noun that rings somebody: whoever answers hears it before the two are connected.</summary>
    CalledPartyUrl,

    /// <summary>By the <c>url</c> of a Queue: whoever waited hears it before the two are connected.</summary>
    QueueUrl,

    /// <summary>By a <c>referUrl</c>, when the other side refers the call.</summary>
    ReferUrl,

    /// <summary>By another address of a verb, which is told of an event and asked for no document.</summary>
    Callback,

    /// <summary>By an operation with <see cref="HoldAttribute"/>: whoever is held goes there.</summary>
    Hold,

    /// <summary>By the same operation between two legs: the partner of the held leg waits there.</summary>
    HoldOther,

    /// <summary>By an operation with <see cref="ResumeAttribute"/>: the partner goes there, and fetches the held leg.</summary>
    Resume,

    /// <summary>By the same operation, when that reaches nobody: the partner waits there again.</summary>
    ResumeOther,

    /// <summary>By an operation with <see cref="CallAttribute"/>.</summary>
    Call,

    /// <summary>By an operation with <see cref="MoveAttribute"/>.</summary>
    Move,

    /// <summary>By the runtime: the leg's partner is gone while it waits.</summary>
    Release,

    /// <summary>By nobody's request: the step answers with the other step's document.</summary>
    Returned,
}
