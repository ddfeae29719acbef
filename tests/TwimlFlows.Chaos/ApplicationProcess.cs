using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TwimlFlows.Emulator;

namespace TwimlFlows.Chaos;

/// <summary>One process of the application. It can die at any moment; the store lives on.</summary>
internal sealed class ApplicationProcess : IAsyncDisposable
{
    private const string BaseUrl = "https://chaos.example.com";
    private readonly WebApplication _app;
    private readonly Life _life;

    private ApplicationProcess(WebApplication app, Life life) => (_app, _life, Handler) = (app, life, app.GetTestServer().CreateHandler());

    internal static string UrlOf(Link link) => BaseUrl + link.PathAndQuery;

    /// <summary>The way in for Twilio's requests.</summary>
    internal HttpMessageHandler Handler { get; }

    internal static async Task<ApplicationProcess> StartAsync(TwilioEmulator emulator, ISessionStore store, LegRules rules)
    {
        var life = new Life();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseTestServer();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Twilio:AccountSid"] = emulator.AccountSid,
            ["Twilio:AuthToken"] = emulator.AuthToken,
            ["Twilio:PublicBaseUrl"] = BaseUrl,
        });
        var services = builder.Services;
        services.AddRouting();
        services.AddSingleton(emulator.Clock);
        services.AddSingleton<ISessionStore>(new MortalStore(store, life));
        services.AddHttpClient("TwimlFlows")
            .ConfigurePrimaryHttpMessageHandler(emulator.CreateRestHandler)
            .AddHttpMessageHandler(() => new MortalRoad(life, emulator.Clock));
        services.AddTwimlFlows(builder.Configuration.GetSection("Twilio"));
        foreach (var flow in (string[])["/redirect", "/action"])
        {
            services.AddKeyedSingleton(flow, (provider, _) => new FlowOperations(
                flow,
                provider.GetRequiredService<ITwilioApi>(),
                provider.GetRequiredKeyedService<FlowSessions>(flow),
                () => BaseUrl,
                emulator.Clock,
                provider.GetRequiredService<ILogger<FlowOperations>>(),
                rules));
        }

        var app = builder.Build();
        app.MapTwimlFlows();
        await app.StartAsync();
        return new ApplicationProcess(app, life);
    }

    internal async Task<OperationResult> OperateAsync<TFlow>(Func<TFlow, Task<OperationResult>> operate)
        where TFlow : class
    {
        await using var scope = _app.Services.CreateAsyncScope();
        return await operate(scope.ServiceProvider.GetRequiredService<TFlow>());
    }

    internal bool IsDead => _life.IsOver;

    /// <summary>From now on nothing of this process reaches anybody.</summary>
    internal void Die() => _life.End();

    public async ValueTask DisposeAsync()
    {
        _life.End();
        await _app.DisposeAsync();
    }
}
