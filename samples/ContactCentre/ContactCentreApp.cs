using ContactCentre.Agents;
using ContactCentre.Flows;
using Microsoft.AspNetCore.TestHost;
using TwimlFlows;
using TwimlFlows.Emulator;

namespace ContactCentre;

/// <summary>The application: what a real contact centre has as well, and an emulator in the place of Twilio.</summary>
public static class ContactCentreApp
{
    /// <summary>The number that customers call.</summary>
    public const string SupportNumber = "+15005550001";

    /// <summary>The number that callers of the desk call.</summary>
    public const string DeskNumber = "+15005550002";

    /// <summary>The agent's phone.</summary>
    public const string AgentNumber = "+15005550010";

    /// <summary>The customer's phone.</summary>
    public const string CustomerNumber = "+15005550099";

    /// <summary>The agent's softphone: a browser that runs Twilio's Voice SDK.</summary>
    public const string AgentSoftphone = "client:alice";

    /// <summary>The TwiML app that the softphone calls.</summary>
    public const string DeskApplication = "desk";

    /// <summary>Where to look, unless the settings say something else.</summary>
    public const string UsualUrl = "http://localhost:5080";

    /// <summary>Where Twilio finds us. Nothing is asked there: the emulator's requests go straight to this process.</summary>
    public const string PublicBaseUrl = "https://contact-centre.example";

    /// <summary>What callers on hold hear.</summary>
    public const string HoldMusic = "https://cdn.example.com/hold.mp3";

    /// <summary>Starts the application around an emulator, and gives the emulator its numbers to call.</summary>
    /// <param name="emulator">What stands in for Twilio.</param>
    /// <param name="url">Where the application listens, and port 0 takes a free one; null for what the settings say, or <see cref="UsualUrl"/>.</param>
    /// <param name="args">The command line, for settings.</param>
    public static async Task<WebApplication> StartAsync(TwilioEmulator emulator, string? url, string[] args)
    {
        ArgumentNullException.ThrowIfNull(emulator);
        var app = Build(emulator, args, (host, settings) => host.UseUrls(url ?? settings["urls"] ?? UsualUrl));
        await app.StartAsync();
        emulator.ConnectApplication(new ApplicationDoor(app.Urls.First()));
        Configure(emulator);
        return app;
    }

    /// <summary>Starts the application around an emulator, both in this process and without a socket: for the virtual clock.</summary>
    /// <param name="emulator">What stands in for Twilio.</param>
    public static async Task<WebApplication> StartInProcessAsync(TwilioEmulator emulator)
    {
        ArgumentNullException.ThrowIfNull(emulator);
        var app = Build(emulator, [], (host, _) => host.UseTestServer());
        await app.StartAsync();
        emulator.ConnectApplication(app.GetTestServer().CreateHandler());
        Configure(emulator);
        return app;
    }

    /// <summary>What one sets in Twilio's console.</summary>
    private static void Configure(TwilioEmulator emulator)
    {
        emulator.Numbers.Add(SupportNumber, PublicBaseUrl + SupportLine.To.Answer).FriendlyName = "Support";

        // Holding between two legs needs two more addresses: only the StatusCallback tells that the first leg hung up during a
        // hold, and the fallback catches a leg whose next document got lost on the way.
        var desk = emulator.Numbers.Add(DeskNumber, PublicBaseUrl + DeskLine.To.Answer);
        desk.FriendlyName = "Desk";
        desk.StatusCallback = PublicBaseUrl + DeskLine.To.CallEvents;
        desk.VoiceFallbackUrl = PublicBaseUrl + DeskLine.To.Settle;

        var softphone = emulator.Applications.Add(DeskApplication, PublicBaseUrl + DeskLine.To.CallCustomer);
        softphone.StatusCallback = PublicBaseUrl + DeskLine.To.CallEvents;
        softphone.VoiceFallbackUrl = PublicBaseUrl + DeskLine.To.Settle;
    }

    private static WebApplication Build(TwilioEmulator emulator, string[] args, Action<IWebHostBuilder, IConfiguration> listen)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        listen(builder.WebHost, builder.Configuration);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);

        // Why the host could not start is said by whoever started it.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);

        // With an account these two go, and the settings come from the environment.
        builder.UseTwilioEmulator(emulator, PublicBaseUrl);
        builder.Services.AddHttpClient("TwimlFlows").AddHttpMessageHandler(() => new RoadToTwilio(emulator.Clock));

        builder.Services.AddSingleton<CallBoard>();
        builder.Services.AddSingleton<Clicks>();
        builder.Services.AddSingleton<IAgents>(new OneAgent(AgentNumber, SupportNumber));
        builder.Services.AddTwimlFlows(builder.Configuration.GetSection("Twilio"));

        var app = builder.Build();
        app.MapTwimlFlows();
        app.MapTwilioEmulatorPage(
            emulator,
            "/emulator",
            new PagePhone("customer", CustomerNumber),
            new PagePhone("agent", AgentNumber) { Calls = [] },
            new PagePhone("agent's softphone", AgentSoftphone) { Calls = [CustomerNumber] });
        AgentScreen.Map(app);
        return app;
    }
}
