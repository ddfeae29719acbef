using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace TwimlFlows.Emulator;

/// <summary>Keeps other web sites off endpoints that a page on the developer's own machine uses.</summary>
public static class OwnPageConventions
{
    /// <summary>
    /// Answers only requests that go to this machine by its own name and come from a page of this server, or from no page at
    /// all; others get 403. Otherwise any site in the developer's browser could press the buttons, or read what callers say.
    /// </summary>
    /// <param name="endpoints">The endpoints.</param>
    public static TBuilder RequireOwnPage<TBuilder>(this TBuilder endpoints)
        where TBuilder : IEndpointConventionBuilder =>
        endpoints.AddEndpointFilter<TBuilder, OwnPageFilter>();

    private sealed class OwnPageFilter : IEndpointFilter
    {
        public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
        {
            var request = context.HttpContext.Request;
            var refusal = !IsLoopback(request.Host.Host) ? "This page answers on this machine only: open it as localhost."
                : !IsFromHere(request) ? "This came from a page of another site, so nothing was done."
                : null;
            return refusal is null
                ? next(context)
                : new(Results.Text(refusal, "text/plain", statusCode: StatusCodes.Status403Forbidden));
        }

        private static bool IsLoopback(string host) =>
            string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

        private static bool IsFromHere(HttpRequest request)
        {
            var site = request.Headers["Sec-Fetch-Site"].ToString();
            var origin = request.Headers.Origin.ToString();
            return site is "" or "same-origin" or "none"
                && (origin.Length == 0 || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase));
        }
    }
}
