using System.Net;
using Microsoft.AspNetCore.Builder;
using TwimlFlows.Emulator;

namespace ContactCentre.Tests;

/// <summary>The sample with its two telephones, and the agent's screen over HTTP.</summary>
public abstract class ScreenTests : IAsyncLifetime
{
    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected TwilioEmulator Emulator { get; } = new();

    protected HttpClient Http { get; } = new();

    protected WebApplication App { get; private set; } = null!;

    protected VirtualPhone Customer => Emulator.Phone(ContactCentreApp.CustomerNumber);

    protected VirtualPhone Agent => Emulator.Phone(ContactCentreApp.AgentNumber);

    public async ValueTask InitializeAsync()
    {
        App = await ContactCentreApp.StartAsync(Emulator, "http://127.0.0.1:0", []);
        Http.BaseAddress = new Uri(App.Urls.First());
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await App.DisposeAsync();
        await Emulator.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>The customer calls, the agent answers, and they talk.</summary>
    protected async Task ConnectAsync(string number)
    {
        Customer.Call(number);
        await RingAsync(Agent);
        Agent.Answer();
        await RunAsync(5);
    }

    protected async Task<(HttpStatusCode Status, string? Outcome)> PressAsync(string path)
    {
        var press = Http.PressAsync(path);
        await Emulator.RunWhileAsync(press, TimeSpan.FromMinutes(1), Token);
        return await press;
    }

    protected Task RingAsync(VirtualPhone phone) => Emulator.RunUntilAsync(() => phone.Leg is not null, TimeSpan.FromMinutes(1), Token);

    protected Task RunAsync(int seconds) => Emulator.RunForAsync(TimeSpan.FromSeconds(seconds), Token);
}
