namespace TwimlFlows;

/// <summary>
/// The rules that keep both parties of a call while legs are moved. All of them hold, always; tests take one away to show
/// what each is for.
/// </summary>
internal sealed record LegRules
{
    internal static LegRules All { get; } = new();

    /// <summary>Of two legs joined by a Dial the dialled one is moved, whoever is to be held: moving the other kills it.</summary>
    public bool MovesTheDialledLeg { get; init; } = true;

    /// <summary>The plan is stored before Twilio is told, so that whatever is asked for meanwhile finds it.</summary>
    public bool StoresPlansFirst { get; init; } = true;

    /// <summary>One change of a call at a time.</summary>
    public bool OnePlanAtATime { get; init; } = true;

    /// <summary>A hold is done when the held leg has asked for its wait document and the other has landed, not when Twilio answers 200.</summary>
    public bool WaitsForEvidence { get; init; } = true;

    /// <summary>What a moved leg asks for on its way out of what it left is kept from the flow's code.</summary>
    public bool RecognisesGhosts { get; init; } = true;

    /// <summary>A leg that falls out of its Dial or Enqueue because the other was moved is sent to the step that the plan names.</summary>
    public bool CatchesFallingLegs { get; init; } = true;

    /// <summary>In doubt a leg is asked to ask again: an empty answer would end it if Twilio ran it.</summary>
    public bool Settles { get; init; } = true;

    /// <summary>Who waits for a partner that is gone is released.</summary>
    public bool ReleasesTheStranded { get; init; } = true;

    /// <summary>A partner that was not heard of for two of its loops is looked for at Twilio.</summary>
    public bool LooksForTheSilent { get; init; } = true;

    /// <summary>A leg that fetches its partner and does not reach it waits again.</summary>
    public bool WaitsAgainAfterFailedFetch { get; init; } = true;

    /// <summary>The update of a resume is never sent twice: a second one would break the bridge that the first one made.</summary>
    public bool NeverRepeatsResumes { get; init; } = true;

    /// <summary>A request from an older document of the leg changes nothing.</summary>
    public bool ChecksVersions { get; init; } = true;

    /// <summary>Only a request that proves where a leg is changes its position.</summary>
    public bool BelievesOnlyProof { get; init; } = true;

    /// <summary>
    /// Right after the queue's url was asked for, nobody is let go whose partner lives: the bridge may have failed, or been
    /// broken by an update that came late.
    /// </summary>
    public bool DoubtsFreshBridges { get; init; } = true;

    /// <summary>The queue is deleted with its call: Twilio keeps queues for ever.</summary>
    public bool DeletesQueues { get; init; } = true;
}
