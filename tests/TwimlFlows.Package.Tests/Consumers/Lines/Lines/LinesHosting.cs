using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TwimlFlows;

namespace Lines;

/// <summary>What is generated is internal to this library, so a method of its own hands it to the hosts.</summary>
public static class LinesHosting
{
    public static void AddLines(this IServiceCollection services, IConfiguration twilio) => services.AddTwimlFlows(twilio);

    public static void MapLines(this IEndpointRouteBuilder endpoints) => endpoints.MapTwimlFlows();
}
