namespace TwimlFlows.Analyzers.Model;

/// <summary>How control gets from one document to the next. The names are those of the runtime's enum, but for the last one.</summary>
internal enum LinkKind
{
    Redirect,
    Action,
    WaitUrl,
    CalledPartyUrl,
    QueueUrl,
    ReferUrl,
    Callback,
    Hold,
    HoldOther,
    Resume,
    ResumeOther,
    Call,
    Move,
    Release,
    Returned,

    /// <summary>No way on, but a piece of the document: what is returned there is put into it.</summary>
    Inserted,
}
