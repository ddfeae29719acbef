using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using TwimlFlows.Emulator.Rest;

namespace TwimlFlows.Emulator;

/// <summary>Puts the emulator's REST interface on a web server.</summary>
public static class TwilioEmulatorEndpoints
{
    private const int MaxBody = 1 << 20;

    /// <summary>Serves Twilio's REST interface under /2010-04-01, as its SDKs call it.</summary>
    /// <param name="endpoints">The web server's routes.</param>
    /// <param name="emulator">The emulator that answers.</param>
    public static IEndpointConventionBuilder MapTwilioEmulator(this IEndpointRouteBuilder endpoints, TwilioEmulator emulator)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(emulator);
        return endpoints.Map("/2010-04-01/{**path}", context => AnswerAsync(context, emulator));
    }

    private static async Task AnswerAsync(HttpContext context, TwilioEmulator emulator)
    {
        var request = context.Request;
        using var body = new MemoryStream();
        var buffer = new byte[8192];
        while (await request.Body.ReadAsync(buffer, context.RequestAborted) is var count and > 0)
        {
            body.Write(buffer, 0, count);
            if (body.Length > MaxBody)
            {
                context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
                return;
            }
        }

        // The raw path, since a label may hold an escaped slash.
        var target = context.Features.Get<IHttpRequestFeature>()?.RawTarget;
        var path = string.IsNullOrEmpty(target) ? request.Path.ToUriComponent() : target.Split('?')[0];
        var (answer, delay) = emulator.Rest(new RestRequest(
            request.Method, path, RestForm.Decode(request.QueryString.Value ?? ""),
            RestForm.Decode(Encoding.UTF8.GetString(body.ToArray())), request.Headers.Authorization));
        if (delay > TimeSpan.Zero)
        {
            await Task.Delay(delay, emulator.Clock, context.RequestAborted);
        }

        if (answer is null)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = answer.Status;
        if (answer.RetryAfter is { } seconds)
        {
            context.Response.Headers.RetryAfter = FormattableString.Invariant($"{seconds}");
        }

        if (answer.Json is { } json)
        {
            context.Response.ContentType = "application/json;charset=utf-8";
            await context.Response.WriteAsync(json, context.RequestAborted);
        }
    }
}
