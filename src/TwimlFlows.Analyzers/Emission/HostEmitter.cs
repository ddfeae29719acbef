using TwimlFlows.Analyzers.Model;

namespace TwimlFlows.Analyzers.Emission;

/// <summary>Writes AddTwimlFlows and MapTwimlFlows for all flows of the project.</summary>
internal static class HostEmitter
{
    internal static string Emit(IReadOnlyCollection<HostedFlow> flows, CancellationToken cancellationToken)
    {
        var writer = new SourceWriter(cancellationToken)
            .Write(Names.Header)
            .Write("namespace TwimlFlows;")
            .Line()
            .Write("/// <summary>Adds the flows of this project to its host.</summary>")
            .Write(Names.GeneratedCode)
            .Open("internal static class TwimlFlowsHostExtensions")
            .Write("/// <summary>Registers the flows and what they need.</summary>")
            .Write("/// <param name=\"services\">The host's services.</param>")
            .Write("/// <param name=\"twilio\">The settings, usually the section Twilio.</param>")
            .Open("internal static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AddTwimlFlows(\n    this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services,\n    global::Microsoft.Extensions.Configuration.IConfiguration twilio)")
            .Write($"{Names.Runtime}FlowHost.AddServices(services, twilio);");
        foreach (var flow in flows)
        {
            writer.Write($"{Names.Runtime}FlowHost.AddFlow<{flow.FullName}>(services, {Names.Literal(flow.Prefix)}, {flow.FullName}.__Create);");
        }

        writer
            .Write("return services;")
            .Close()
            .Line()
            .Write("/// <summary>Maps the endpoints of all flows: every step, and the addresses that take Twilio's events.</summary>")
            .Write("/// <param name=\"endpoints\">The host's endpoints.</param>")
            .Open("internal static global::Microsoft.AspNetCore.Routing.IEndpointRouteBuilder MapTwimlFlows(\n    this global::Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints)");
        foreach (var flow in flows)
        {
            writer.Write($"{Names.Runtime}FlowHost.MapFlow(endpoints, {Names.Literal(flow.Prefix)}, {(flow.Moves ? "true" : "false")}, {flow.FullName}.__Map);");
        }

        return writer.Write("return endpoints;").Close().Close().ToString();
    }
}
