using System.Net;
using System.Text;

namespace ContactCentre.Tests;

/// <summary>Stands in for an application that hears of nothing any more: one step is answered as ever, everything else with 204.</summary>
/// <param name="path">The step's address, without its query.</param>
/// <param name="document">What it answers.</param>
internal sealed class SilentApplication(string path, string document) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(request.RequestUri!.AbsolutePath == path
            ? new HttpResponseMessage { Content = new StringContent(document, Encoding.UTF8, "text/xml") }
            : new HttpResponseMessage(HttpStatusCode.NoContent));
}
