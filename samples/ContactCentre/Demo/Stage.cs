using ContactCentre.Flows;
using TwimlFlows;
using TwimlFlows.Emulator;

namespace ContactCentre.Demo;

/// <summary>The application with an emulator around it, two phones, and the agent's buttons.</summary>
public sealed class Stage : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);

    private readonly WebApplication _app;
    private readonly List<string> _untruths = [];
    private EmulatedLeg? _customer;

    private Stage(TwilioEmulator emulator, WebApplication app)
    {
        Emulator = emulator;
        _app = app;
        Customer = emulator.Phone(ContactCentreApp.CustomerNumber);
        Agent = emulator.Phone(ContactCentreApp.AgentNumber);
    }

    /// <summary>What stands in for Twilio.</summary>
    public TwilioEmulator Emulator { get; }

    /// <summary>The customer's phone.</summary>
    public VirtualPhone Customer { get; }

    /// <summary>The agent's phone.</summary>
    public VirtualPhone Agent { get; }

    /// <summary>What a button answered although something else was to be expected.</summary>
    public IReadOnlyList<string> Untruths => _untruths;

    private EmulatedLeg CustomerLeg => _customer ?? throw new InvalidOperationException("The customer has not called yet.");

    /// <summary>The flow names the room after the customer's leg.</summary>
    private RoomName Room => new(CustomerLeg.CallSid);

    /// <summary>Starts the application on a free port, with the emulator's virtual clock.</summary>
    public static async Task<Stage> SetAsync()
    {
        var emulator = new TwilioEmulator(new EmulatorOptions());
        var app = await ContactCentreApp.StartAsync(emulator, "http://127.0.0.1:0", []);
        return new Stage(emulator, app);
    }

    /// <summary>The customer calls, and waits until the agent's phone rings.</summary>
    public async Task CustomerCallsAsync()
    {
        _customer = Customer.Call(ContactCentreApp.SupportNumber);
        await UntilAsync("the agent's phone rings", () => Agent.Leg is not null);
    }

    /// <summary>The agent answers, and both are in the room.</summary>
    public async Task AgentAnswersAsync()
    {
        Agent.Answer();
        await UntilAsync("the room starts", () => Emulator.Events.Any(e => e.Kind == EmulatorEventKind.RoomStarted));
    }

    /// <summary>Puts somebody on hold.</summary>
    /// <param name="who">The participant.</param>
    public Task<OperationResult> HoldAsync(ParticipantLabel who) => OperateAsync(line => line.HoldAsync(Room, who));

    /// <summary>Brings somebody back.</summary>
    /// <param name="who">The participant.</param>
    public Task<OperationResult> ResumeAsync(ParticipantLabel who) => OperateAsync(line => line.ResumeAsync(Room, who));

    /// <summary>Waits for what a button does, and compares its answer with what was to be expected.</summary>
    /// <param name="button">The button.</param>
    /// <param name="who">The participant.</param>
    /// <param name="operation">What it started.</param>
    /// <param name="expected">The answer to be expected.</param>
    public async Task PressAsync(string button, string who, Task<OperationResult> operation, OperationOutcome expected)
    {
        var result = await Emulator.RunWhileAsync(operation, _patience);
        if (result.Outcome != expected)
        {
            _untruths.Add($"{button} of the {who} answered {result.Outcome} and not {expected}: {result.Message}");
        }
    }

    /// <summary>Lets time pass until something is so.</summary>
    /// <param name="what">What is waited for, in words.</param>
    /// <param name="isSo">Whether it is so.</param>
    public async Task UntilAsync(string what, Func<bool> isSo)
    {
        try
        {
            await Emulator.RunUntilAsync(isSo, _patience);
        }
        catch (TimeoutException e)
        {
            throw new TimeoutException($"This never happened: {what}. {e.Message}", e);
        }
    }

    /// <summary>Whether the customer is being read a text that holds these words.</summary>
    /// <param name="words">The words.</param>
    public bool CustomerHears(string words) => CustomerLeg.Hearing.Text?.Contains(words, StringComparison.Ordinal) == true;

    /// <summary>Prints what happened, with a lane per leg.</summary>
    /// <param name="output">Where it goes.</param>
    public void WriteTranscript(TextWriter output)
    {
        new TranscriptWriter(Emulator).NameLeg(ContactCentreApp.CustomerNumber, "customer").NameLeg(ContactCentreApp.AgentNumber, "agent").Write(output);
        output.WriteLine();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await Emulator.DisposeAsync();
    }

    private async Task<OperationResult> OperateAsync(Func<SupportLine, Task<OperationResult>> operate)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        return await operate(scope.ServiceProvider.GetRequiredService<SupportLine>());
    }
}
