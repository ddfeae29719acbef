using ContactCentre.Agents;
using ContactCentre.Flows;
using TwimlFlows;
using TwimlFlows.Emulator;

namespace ContactCentre;

/// <summary>The application: what a real contact centre has as well, and an emulator in the place of Twilio.</summary>
public static class ContactCentreApp
{
    /// <summary>The number that customers call.</summary>
    public const string SupportNumber = "+15005550001";

    /// <summary>The agent's phone.</summary>
    public const string AgentNumber = "+15005550010";

    /// <summary>Where Twilio finds us. Nothing is asked there: the emulator's requests go straight to this process.</summary>
    public const string PublicBaseUrl = "https://contact-centre.example";

    /// <summary>What callers on hold hear.</summary>
    public const string HoldMusic = "https://cdn.example.com/hold.mp3";

    /// <summary>Starts the application around an emulator, and gives the emulator its number to call.</summary>
    /// <param name="emulator">What stands in for Twilio.</param>
    /// <param name="url">Where the application listens; port 0 takes a free one.</param>
    /// <param name="args">The command line, for settings.</param>
    public static async Task<WebApplication> StartAsync(TwilioEmulator emulator, string url, string[] args)
    {
        ArgumentNullException.ThrowIfNull(emulator);
        var app = Build(emulator, url, args);
        await app.StartAsync();
        emulator.ConnectApplication(new ApplicationDoor(new Uri(app.Urls.First())));
        emulator.Numbers.Add(SupportNumber, PublicBaseUrl + SupportLine.To.Answer);
        return app;
    }

    private static WebApplication Build(TwilioEmulator emulator, string url, string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.WebHost.UseUrls(url);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);

        // With an account, these settings come from the environment, and the next block goes.
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Twilio:AccountSid"] = emulator.AccountSid,
            ["Twilio:AuthToken"] = emulator.AuthToken,
            ["Twilio:PublicBaseUrl"] = PublicBaseUrl,
        });
        builder.Services.AddSingleton(emulator);
        builder.Services.AddSingleton(emulator.Clock);
        builder.Services.AddHttpClient("TwimlFlows")
            .ConfigurePrimaryHttpMessageHandler(emulator.CreateRestHandler)
            .AddHttpMessageHandler(() => new RoadToTwilio(emulator.Clock));

        builder.Services.AddSingleton<IAgents>(new OneAgent(AgentNumber, SupportNumber));
        builder.Services.AddTwimlFlows(builder.Configuration.GetSection("Twilio"));

        var app = builder.Build();
        app.MapTwimlFlows();

        // The agent's screen calls these. A real one asks who is calling before it lets them.
        app.MapPost("/agent/{room}/{who}/hold", (SupportLine line, RoomName room, ParticipantLabel who, CancellationToken ct) =>
            line.HoldAsync(room, who, ct));
        app.MapPost("/agent/{room}/{who}/resume", (SupportLine line, RoomName room, ParticipantLabel who, CancellationToken ct) =>
            line.ResumeAsync(room, who, ct));
        return app;
    }
}
