namespace TwimlFlows.Emulator;

/// <summary>
/// What goes wrong on the wires between Twilio and the application. Both questions may be changed during a run. They are asked
/// while the emulator is busy, one at a time, so they decide by their argument and leave the emulator alone. Everything happens in
/// virtual time, so the same decisions give the same run.
/// </summary>
public sealed class EmulatorFaults
{
    private volatile Func<EmulatorEvent, WebhookFault>? _webhook;
    private volatile Func<EmulatorEvent, RestFault>? _rest;

    /// <summary>
    /// Asked for every webhook before it is sent, a request for a document or a status callback: what happens to it. Null: nothing.
    /// </summary>
    public Func<EmulatorEvent, WebhookFault>? Webhook
    {
        get => _webhook;
        set => _webhook = value;
    }

    /// <summary>Asked for every REST request before it is carried out: what happens to it. Null: nothing.</summary>
    public Func<EmulatorEvent, RestFault>? Rest
    {
        get => _rest;
        set => _rest = value;
    }

    /// <summary>Ends all faults. What is delayed already stays so.</summary>
    public void Clear() => (Webhook, Rest) = (null, null);
}
