namespace ContactCentre;

/// <summary>
/// What a proxy does in production: it takes what is meant for the public address and hands it to the port where the
/// application listens. The signature is checked against the public address all the same.
/// </summary>
/// <param name="application">Where the application listens.</param>
internal sealed class ApplicationDoor(string application) : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
{
    // Who listens everywhere is found on this machine too.
    private readonly Uri _application = new(application
        .Replace("://*", "://localhost", StringComparison.Ordinal)
        .Replace("://+", "://localhost", StringComparison.Ordinal)
        .Replace("://[::]", "://localhost", StringComparison.Ordinal)
        .Replace("://0.0.0.0", "://localhost", StringComparison.Ordinal));

    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.RequestUri = new Uri(_application, request.RequestUri!.PathAndQuery);
        return base.SendAsync(request, cancellationToken);
    }
}
