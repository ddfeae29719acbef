using System.Text;

namespace ContactCentre.Tests;

/// <summary>Changes the documents of one step on their way from the application to the emulator.</summary>
/// <param name="application">The application.</param>
/// <param name="path">The step's address, without its query.</param>
/// <param name="edit">Makes the changed document.</param>
internal sealed class DocumentEditor(HttpMessageHandler application, string path, Func<string, string> edit) : DelegatingHandler(application)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var asked = request.RequestUri!.AbsolutePath;
        var answer = await base.SendAsync(request, cancellationToken);
        if (asked == path && answer.IsSuccessStatusCode)
        {
            answer.Content = new StringContent(edit(await answer.Content.ReadAsStringAsync(cancellationToken)), Encoding.UTF8, "text/xml");
        }

        return answer;
    }
}
