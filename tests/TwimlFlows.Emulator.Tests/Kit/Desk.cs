namespace TwimlFlows.Emulator.Tests.Kit;

/// <summary>An emulator with a little application on it: a customer, an agent, and a room that both come into.</summary>
public sealed class Desk : IAsyncDisposable
{
    public const string Number = "+15550100000";
    public const string CustomerNumber = "+15550100001";
    public const string AgentNumber = "+15550100002";
    public const string AllEvents = "start end join leave mute hold modify";

    public Desk(EmulatorOptions? options = null)
    {
        Emulator = new TwilioEmulator(options);
        Emulator.ConnectApplication(App);
        Emulator.Numbers.Add(Number, LittleApplication.Base + "/answer");
        Rest = new RestClient(Emulator);
        App.On("/answer", Join("customer", "startConferenceOnEnter='false' endConferenceOnExit='true' waitUrl='/music'"))
            .On("/join", Join("agent", "endConferenceOnExit='true' waitUrl=''"))
            .On("/music", "<Play>https://cdn.example.test/music.mp3</Play><Redirect>/music</Redirect>")
            .On("/hold", "<Play>https://cdn.example.test/hold.mp3</Play><Redirect>/hold</Redirect>")
            .On("/bye", "<Say>Goodbye.</Say>");
    }

    public TwilioEmulator Emulator { get; }

    public LittleApplication App { get; } = new();

    public RestClient Rest { get; }

    public VirtualPhone Customer => Emulator.Phone(CustomerNumber);

    public VirtualPhone Agent => Emulator.Phone(AgentNumber);

    public string Room => Emulator.Rooms[^1].Sid;

    public static string Join(string label, string attributes = "", string dial = "action='/bye'") => $"""
        <Dial {dial}><Conference participantLabel='{label}' statusCallback='/events' statusCallbackEvent='{AllEvents}' {attributes}>room</Conference></Dial>
        """;

    public Task RunAsync(double seconds) => Emulator.RunForAsync(TimeSpan.FromSeconds(seconds), TestContext.Current.CancellationToken);

    public Task UntilAsync(Func<bool> condition, double seconds = 60) =>
        Emulator.RunUntilAsync(condition, TimeSpan.FromSeconds(seconds), TestContext.Current.CancellationToken);

    /// <summary>The customer waits in the room.</summary>
    public async Task<EmulatedLeg> CustomerWaitsAsync()
    {
        var leg = Customer.Call(Number);
        await UntilAsync(() => leg.Room is not null);
        return leg;
    }

    /// <summary>Customer and agent talk in the room.</summary>
    public async Task<(EmulatedLeg Customer, EmulatedLeg Agent)> TalkAsync()
    {
        var customer = await CustomerWaitsAsync();
        await CallAgentAsync();
        await UntilAsync(() => Agent.Leg is not null);
        Agent.Answer();
        var agent = Agent.Leg!;
        await UntilAsync(() => customer.TalksWith(agent));
        return (customer, agent);
    }

    public Task<(System.Net.HttpStatusCode Status, System.Text.Json.Nodes.JsonObject Json)> CallAgentAsync(params (string, string)[] more) => Rest.PostAsync("Calls.json",
        [("To", AgentNumber), ("From", Number), ("Url", LittleApplication.Base + "/join"),
            ("StatusCallback", LittleApplication.Base + "/call-events"), ("StatusCallbackEvent", "initiated"), ("StatusCallbackEvent", "ringing"),
            ("StatusCallbackEvent", "answered"), ("StatusCallbackEvent", "completed"), .. more]);

    public Task<(System.Net.HttpStatusCode Status, System.Text.Json.Nodes.JsonObject Json)> HoldAsync(EmulatedLeg leg, string url = "/hold") =>
        ParticipantAsync(leg.CallSid, ("Hold", "true"), ("HoldUrl", LittleApplication.Base + url), ("HoldMethod", "POST"));

    public Task<(System.Net.HttpStatusCode Status, System.Text.Json.Nodes.JsonObject Json)> ResumeAsync(EmulatedLeg leg) =>
        ParticipantAsync(leg.CallSid, ("Hold", "false"));

    public Task<(System.Net.HttpStatusCode Status, System.Text.Json.Nodes.JsonObject Json)> ParticipantAsync(string who, params (string, string)[] form) =>
        Rest.PostAsync($"Conferences/{Room}/Participants/{who}.json", form);

    public async ValueTask DisposeAsync()
    {
        Rest.Dispose();
        await Emulator.DisposeAsync();
    }
}
