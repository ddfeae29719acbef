using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace TwimlFlows;

/// <summary>Reads a request's body straight from its pipe, up to a limit.</summary>
internal static class WebhookBody
{
    /// <summary>Twilio's own requests have a few kilobytes.</summary>
    internal const int MaximumBytes = 64 * 1024;

    /// <returns>The body, or null when it is too large.</returns>
    internal static async ValueTask<byte[]?> ReadAsync(HttpContext context)
    {
        if (context.Request.ContentLength > MaximumBytes)
        {
            return null;
        }

        var reader = context.Request.BodyReader;
        while (true)
        {
            var result = await reader.ReadAsync(context.RequestAborted).ConfigureAwait(false);
            if (result.Buffer.Length > MaximumBytes)
            {
                reader.AdvanceTo(result.Buffer.End);
                return null;
            }

            if (result.IsCompleted)
            {
                var body = result.Buffer.ToArray();
                reader.AdvanceTo(result.Buffer.End);
                return body;
            }

            reader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }
}
