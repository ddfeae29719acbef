using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;

namespace TwimlFlows;

/// <summary>Reads a request's body straight from its pipe, up to a limit.</summary>
internal static class WebhookBody
{
    /// <summary>Twilio's own requests have a few kilobytes.</summary>
    internal const int MaximumBytes = 64 * 1024;

    /// <summary>Makes something of a body while it lies in the server's buffer.</summary>
    /// <param name="context">The request.</param>
    /// <param name="read">Makes it; nothing of the buffer is there afterwards.</param>
    /// <param name="tooLarge">What a body gives that is too large.</param>
    internal static async ValueTask<T> ReadAsync<T>(HttpContext context, Func<ReadOnlySequence<byte>, T> read, T tooLarge)
    {
        if (context.Request.ContentLength > MaximumBytes)
        {
            return tooLarge;
        }

        var reader = context.Request.BodyReader;
        var result = await ReadToEndAsync(reader, context.RequestAborted).ConfigureAwait(false);
        var made = result.Buffer.Length > MaximumBytes ? tooLarge : read(result.Buffer);
        reader.AdvanceTo(result.Buffer.End);
        return made;
    }

    /// <summary>Reads until the body is there, or it is too large.</summary>
    private static async ValueTask<ReadResult> ReadToEndAsync(PipeReader reader, CancellationToken cancellationToken)
    {
        while (true)
        {
            var result = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (result.IsCompleted || result.Buffer.Length > MaximumBytes)
            {
                return result;
            }

            reader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }
}
