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

    /// <summary>The number that callers of the desk call.</summary>
    public const string DeskNumber = "+15005550002";

    /// <summary>The agent's phone.</summary>
    public const string AgentNumber = "+15005550010";

    /// <summary>The customer's phone.</summary>
    public const string CustomerNumber = "+15005550099";

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
        var app = Build(emulator, url, args);
        await app.StartAsync();
        emulator.ConnectApplication(new ApplicationDoor(app.Urls.First()));
        emulator.Numbers.Add(SupportNumber, PublicBaseUrl + SupportLine.To.Answer);
        AddDeskNumber(emulator);
        return app;
    }

    /// <summary>
    /// Calls that are held without a room need two more addresses in Twilio's console: only the StatusCallback tells that the
    /// caller hung up while on hold, and the fallback catches a leg whose next document got lost on the way.
    /// </summary>
    private static void AddDeskNumber(TwilioEmulator emulator)
    {
        var number = emulator.Numbers.Add(DeskNumber, PublicBaseUrl + DeskLine.To.Answer);
        number.StatusCallback = PublicBaseUrl + DeskLine.To.CallEvents;
        number.VoiceFallbackUrl = PublicBaseUrl + "/desk/settle";
    }

    private static WebApplication Build(TwilioEmulator emulator, string? url, string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(url ?? builder.Configuration["urls"] ?? UsualUrl);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);

        // Why the host could not start is said by whoever started it.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);

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

        builder.Services.AddSingleton<CallBoard>();
        builder.Services.AddSingleton<IAgents>(new OneAgent(AgentNumber, SupportNumber));
        builder.Services.AddTwimlFlows(builder.Configuration.GetSection("Twilio"));

        var app = builder.Build();
        app.MapTwimlFlows();
        app.MapTwilioEmulatorPage(emulator, "/emulator", new PagePhone("customer", CustomerNumber), new PagePhone("agent", AgentNumber));
        AgentScreen.Map(app);
        return app;
    }
}
