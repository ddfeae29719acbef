using System.Net;
using System.Text;

namespace TwimlFlows.Emulator.Tests.Kit;

/// <summary>A TwiML application of a few lines: a path, and what it answers.</summary>
public sealed class LittleApplication : HttpMessageHandler
{
    public const string Base = "https://flows.example.test";
    private readonly Dictionary<string, Func<ReceivedRequest, Task<HttpResponseMessage>>> _routes = [];
    private readonly Lock _gate = new();
    private readonly List<ReceivedRequest> _received = [];

    public IReadOnlyList<ReceivedRequest> Received
    {
        get
        {
            lock (_gate)
            {
                return [.. _received];
            }
        }
    }

    public IReadOnlyList<ReceivedRequest> At(string path) => [.. Received.Where(r => r.Path == path)];

    public IReadOnlyList<ReceivedRequest> Events(string happening) =>
        [.. Received.Where(r => r["StatusCallbackEvent"] == happening)];

    public LittleApplication On(string path, string verbs) => On(path, _ => Twiml(verbs));

    public LittleApplication On(string path, Func<ReceivedRequest, HttpResponseMessage> answer) =>
        On(path, r => Task.FromResult(answer(r)));

    public LittleApplication On(string path, Func<ReceivedRequest, Task<HttpResponseMessage>> answer)
    {
        _routes[path] = answer;
        return this;
    }

    public static HttpResponseMessage Twiml(string verbs) => Raw($"<Response>{verbs}</Response>", "text/xml");

    public static HttpResponseMessage Raw(string body, string? type, HttpStatusCode status = HttpStatusCode.OK)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        if (type is not null)
        {
            content.Headers.TryAddWithoutValidation("Content-Type", type);
        }

        return new HttpResponseMessage(status) { Content = content };
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        var form = body.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=', 2))
            .Select(p => new KeyValuePair<string, string>(WebUtility.UrlDecode(p[0]), WebUtility.UrlDecode(p[1]))).ToList();
        var received = new ReceivedRequest(request.Method.Method, request.RequestUri!, form,
            request.Headers.ToDictionary(h => h.Key, h => string.Join(", ", h.Value)));
        lock (_gate)
        {
            _received.Add(received);
        }

        return _routes.TryGetValue(received.Path, out var answer)
            ? await answer(received)
            : received["StatusCallbackEvent"] is not null || received["CallbackSource"] is not null
                ? new HttpResponseMessage(HttpStatusCode.NoContent)
                : new HttpResponseMessage(HttpStatusCode.NotFound);
    }
}
