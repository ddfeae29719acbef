using Microsoft.AspNetCore.TestHost;
using TwimlFlows;
using TwimlFlows.Emulator;

namespace ContactCentre.Demo;

/// <summary>The application with an emulator around it, the telephones, and the agent's buttons.</summary>
public sealed class Stage : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);

    private readonly WebApplication _app;
    private readonly List<string> _answers = [];
    private readonly List<string> _untruths = [];

    private Stage(TwilioEmulator emulator, WebApplication app)
    {
        (Emulator, _app) = (emulator, app);
        Customer = new Party("customer", emulator.Phone(ContactCentreApp.CustomerNumber));
        Agent = new Party("agent", emulator.Phone(ContactCentreApp.AgentNumber));
        Softphone = new Party("agent", emulator.Phone(ContactCentreApp.AgentSoftphone));
        Support = Line.Support(app.Services, Customer);
        Desk = Line.Desk(app.Services);
    }

    /// <summary>What stands in for Twilio.</summary>
    public TwilioEmulator Emulator { get; }

    /// <summary>Who calls.</summary>
    public Party Customer { get; }

    /// <summary>Who is called.</summary>
    public Party Agent { get; }

    /// <summary>The agent at the softphone, who calls the customer.</summary>
    public Party Softphone { get; }

    /// <summary>The line that holds in a room.</summary>
    public Line Support { get; }

    /// <summary>The line that holds between two legs.</summary>
    public Line Desk { get; }

    /// <summary>What the buttons answered.</summary>
    public IReadOnlyList<string> Answers => _answers;

    /// <summary>What a button answered although something else was to be expected.</summary>
    public IReadOnlyList<string> Untruths => _untruths;

    /// <summary>Starts the application with the emulator's virtual clock.</summary>
    public static async Task<Stage> SetAsync()
    {
        // Nobody waits for a socket here, so the clock may go on as soon as no thread has anything to do.
        var emulator = new TwilioEmulator(new EmulatorOptions { IdleGrace = TimeSpan.Zero });
        var app = await ContactCentreApp.StartInProcessAsync(emulator);
        return new Stage(emulator, app);
    }

    /// <summary>The application, as the emulator asks it.</summary>
    public HttpMessageHandler CreateApplicationHandler() => _app.GetTestServer().CreateHandler();

    /// <summary>The customer calls a line, and waits until the agent's telephone rings.</summary>
    /// <param name="line">The line.</param>
    public async Task CustomerCallsAsync(Line line)
    {
        ArgumentNullException.ThrowIfNull(line);
        Customer.Phone.Call(line.Number);
        await UntilAsync("the agent's telephone rings", () => Agent.Phone.Leg is not null);
    }

    /// <summary>The agent answers, and the two talk for a while.</summary>
    public Task AgentAnswersAsync() => AnswerAsync(Agent, Customer);

    /// <summary>The agent calls the customer from the softphone, the customer answers, and the two talk for a while.</summary>
    public async Task SoftphoneCallsAsync()
    {
        Softphone.Phone.CallApplication(Emulator.Applications[ContactCentreApp.DeskApplication], ("To", ContactCentreApp.CustomerNumber));
        await UntilAsync("the customer's telephone rings", () => Customer.Phone.Leg is not null);
        await AnswerAsync(Customer, Softphone);
    }

    /// <summary>Waits for what a button does, and compares its answer with what was to be expected.</summary>
    /// <param name="press">The button.</param>
    /// <param name="expected">The answer to be expected.</param>
    public async Task ExpectAsync(Press press, OperationOutcome expected)
    {
        ArgumentNullException.ThrowIfNull(press);
        var result = await Emulator.RunWhileAsync(press.Result, _patience);
        _answers.Add($"{press.Button}: {result.Outcome}");
        if (result.Outcome != expected)
        {
            _untruths.Add($"{press.Button} answered {result.Outcome} and not {expected}: {result.Message}");
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
            throw new TimeoutException($"this never happened: {what}", e);
        }
    }

    /// <summary>Lets time pass.</summary>
    /// <param name="seconds">How much.</param>
    public Task PassAsync(int seconds) => Emulator.RunForAsync(TimeSpan.FromSeconds(seconds));

    /// <summary>Whose leg it is.</summary>
    /// <param name="leg">The leg.</param>
    public string NameOf(EmulatedLeg leg)
    {
        ArgumentNullException.ThrowIfNull(leg);
        var number = leg.Direction == "inbound" ? leg.From : leg.To;
        return Parties.FirstOrDefault(party => party.Phone.Address == number)?.Name ?? number;
    }

    /// <summary>Prints what happened, with a lane per leg.</summary>
    /// <param name="output">Where it goes.</param>
    public void WriteTranscript(TextWriter output)
    {
        var transcript = new TranscriptWriter(Emulator);
        foreach (var party in Parties)
        {
            transcript.NameLeg(party.Phone.Address, party.Name);
        }

        transcript.Write(output);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await Emulator.DisposeAsync();
    }

    private Party[] Parties => [Customer, Agent, Softphone];

    private async Task AnswerAsync(Party called, Party caller)
    {
        called.Phone.Answer();
        await UntilAsync("the two talk", () => caller.Leg.TalksWith(called.Leg));
        await PassAsync(10);
    }
}
