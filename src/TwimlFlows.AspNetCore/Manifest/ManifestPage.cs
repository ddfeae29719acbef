using System.Net.Mime;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;

namespace TwimlFlows;

/// <summary>Shows the manifests of all flows to whoever develops them; elsewhere there is no such page.</summary>
internal sealed class ManifestPage(Func<string> publicBaseUrl, IWebHostEnvironment environment)
{
    internal const string Path = "/twimlflows";

    private readonly List<Func<FlowManifest>> _manifests = [];

    /// <summary>Adds a flow. With the first one the page itself is mapped: several projects of an application share it.</summary>
    internal void Add(IEndpointRouteBuilder endpoints, Func<FlowManifest> manifest)
    {
        if (!environment.IsDevelopment())
        {
            return;
        }

        _manifests.Add(manifest);
        if (_manifests.Count == 1)
        {
            // Behind everything else, so that a step or a page of the application at this path is asked first, and no call is lost.
            endpoints.MapMethods(Path, [HttpMethods.Get], (RequestDelegate)AnswerAsync).WithOrder(int.MaxValue);
        }
    }

    private Task AnswerAsync(HttpContext context)
    {
        var url = publicBaseUrl();
        var flows = _manifests.Select(make => ShownFlow.Of(make(), url)).OrderBy(flow => flow.Prefix, StringComparer.Ordinal).ToList();
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.Vary = "Accept";
        if (WantsJson(context.Request))
        {
            context.Response.ContentType = MediaTypeNames.Application.Json;
            return JsonSerializer.SerializeAsync(context.Response.Body, new ShownFlows(url, flows), ManifestJson.Default.ShownFlows, context.RequestAborted);
        }

        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'";
        return context.Response.WriteAsync(ManifestHtml.Of(url, flows), context.RequestAborted);
    }

    /// <summary>A browser asks for HTML first and for anything last; what asks for nothing gets HTML too.</summary>
    private static bool WantsJson(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().Accept;
        return QualityOf(MediaTypeNames.Application.Json) > QualityOf(MediaTypeNames.Text.Html);

        double QualityOf(string type) => accepted.Where(one => one.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase)).Select(one => one.Quality ?? 1).DefaultIfEmpty(0).Max();
    }
}
