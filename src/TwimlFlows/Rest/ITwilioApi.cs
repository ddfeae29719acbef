namespace TwimlFlows;

/// <summary>The way to Twilio's REST API: one request, one answer, no repeats.</summary>
/// <remarks>The operations decide what may be repeated; an implementation must not repeat by itself.</remarks>
public interface ITwilioApi
{
    /// <summary>Sends a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Gives the request up; it may have been carried out all the same.</param>
    /// <returns>Twilio's answer, whatever its status.</returns>
    /// <exception cref="HttpRequestException">The connection failed: whether the request was carried out is not known.</exception>
    /// <exception cref="TimeoutException">No answer came in time: whether the request was carried out is not known.</exception>
    Task<TwilioResponse> SendAsync(TwilioRequest request, CancellationToken cancellationToken);
}
