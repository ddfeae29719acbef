namespace ContactCentre;

/// <summary>
/// What a proxy does in production: it takes what is meant for the public address and hands it to the port where the
/// application listens. The signature is checked against the public address all the same.
/// </summary>
/// <param name="application">Where the application listens.</param>
internal sealed class ApplicationDoor(Uri application) : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
{
    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.RequestUri = new Uri(application, request.RequestUri!.PathAndQuery);
        return base.SendAsync(request, cancellationToken);
    }
}
