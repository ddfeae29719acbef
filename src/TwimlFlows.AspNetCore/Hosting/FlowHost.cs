using System.ComponentModel;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace TwimlFlows;

/// <summary>What emitted code calls to register flows and to map them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FlowHost
{
    /// <summary>Registers what all flows share.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="twilio">The settings.</param>
    public static void AddServices(IServiceCollection services, IConfiguration twilio)
    {
        services.AddTwilioOptions(twilio);
        services.AddTwilioApi();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ISessionStore, MemorySessionStore>();
        services.AddMetrics();
        services.TryAddSingleton<WebhookMetrics>();
        services.TryAddSingleton<IFlowSessions, StoredFlowSessions>();
        services.TryAddSingleton<WebhookAuthenticator>();
        services.TryAddSingleton(static provider => new ManifestPage(PublicBaseUrl(provider), provider.GetRequiredService<IWebHostEnvironment>()));
        services.TryAddSingleton(static provider => new FollowUps(provider.GetRequiredService<ILogger<FollowUps>>()));
        services.AddHostedService<FollowUpHost>();
    }

    /// <summary>Registers one flow: scoped, so that every request has its own.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="flow">The flow's prefix.</param>
    /// <param name="create">Makes it.</param>
    public static void AddFlow<T>(IServiceCollection services, string flow, Func<IServiceProvider, T> create)
        where T : class
    {
        services.AddScoped(create);
        services.AddKeyedSingleton(flow, static (provider, key) => new FlowSessions(
            (string)key!,
            provider.GetRequiredService<ISessionStore>(),
            provider.GetRequiredService<TimeProvider>()));
        services.AddKeyedSingleton(flow, static (provider, key) => new FlowOperations(
            (string)key!,
            provider.GetRequiredService<ITwilioApi>(),
            provider.GetRequiredKeyedService<FlowSessions>(key),
            PublicBaseUrl(provider),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<FlowOperations>>(),
            provider.GetRequiredService<FollowUps>()));
    }

    /// <summary>Maps one flow's endpoints.</summary>
    /// <param name="endpoints">The host's endpoints.</param>
    /// <param name="flow">The flow's prefix.</param>
    /// <param name="moves">Whether the flow moves legs, so that every request is held against open moves.</param>
    /// <param name="map">Maps its steps and handlers.</param>
    public static void MapFlow(IEndpointRouteBuilder endpoints, string flow, bool moves, Action<FlowEndpoints> map)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(map);
        var services = endpoints.ServiceProvider;
        var mapped = new FlowEndpoints(endpoints, new FlowRequests(
            flow,
            moves,
            services.GetRequiredService<WebhookAuthenticator>(),
            services.GetRequiredKeyedService<FlowSessions>(flow),
            services.GetRequiredKeyedService<FlowOperations>(flow).Legs,
            PublicBaseUrl(services),
            services.GetRequiredService<TimeProvider>(),
            services.GetRequiredService<IHostApplicationLifetime>(),
            services.GetRequiredService<ILogger<FlowRequests>>()), services.GetRequiredService<ManifestPage>());
        map(mapped);
        mapped.MapBuiltIn(flow);
    }

    /// <summary>The operations of a flow that the host makes.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="flow">The flow's prefix.</param>
    public static FlowOperations OperationsOf(IServiceProvider services, string flow) =>
        services.GetRequiredKeyedService<FlowOperations>(flow);

    /// <summary>What an operation says on a flow that the host did not make.</summary>
    /// <param name="flow">The flow's name.</param>
    public static InvalidOperationException MadeByHand(string flow) => new(
        $"This {flow} was made by hand, so it cannot reach Twilio. Take it from the service provider, which AddTwimlFlows fills.");

    private static Func<string> PublicBaseUrl(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptionsMonitor<TwilioOptions>>();
        return () => options.CurrentValue.PublicBaseUrl!.TrimEnd('/');
    }
}
