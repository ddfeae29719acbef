using TwimlFlows.Emulator;

namespace TwimlFlows.Chaos;

/// <summary>The application: two processes behind one address, on one store. One of them dies now and then, and another takes its place.</summary>
internal sealed class Processes(TwilioEmulator emulator, ISessionStore store, LegRules rules, Random random) : HttpMessageHandler
{
    private readonly List<ApplicationProcess> _all = [];
    private readonly ApplicationProcess[] _alive = new ApplicationProcess[2];
    private readonly Lock _lock = new();

    internal async Task StartAsync()
    {
        for (var i = 0; i < _alive.Length; i++)
        {
            _alive[i] = await StartOneAsync();
        }
    }

    internal int Deaths { get; private set; }

    /// <summary>Any process that lives.</summary>
    internal ApplicationProcess Any()
    {
        lock (_lock)
        {
            return _alive[random.Next(_alive.Length)];
        }
    }

    /// <summary>One process dies in the middle of whatever it does.</summary>
    internal async Task KillOneAsync()
    {
        var fresh = await StartOneAsync();
        ApplicationProcess dead;
        lock (_lock)
        {
            var index = random.Next(_alive.Length);
            dead = _alive[index];
            _alive[index] = fresh;
        }

        Deaths++;
        dead.Die();
    }

    internal async Task StopAsync()
    {
        foreach (var process in _all)
        {
            await process.DisposeAsync();
        }
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? null : await request.Content.ReadAsByteArrayAsync(cancellationToken);
        while (true)
        {
            var process = Any();
            try
            {
                var response = await new HttpMessageInvoker(process.Handler, disposeHandler: false).SendAsync(Copy(request, body), cancellationToken);
                if (!process.IsDead)
                {
                    return response;
                }
            }
            catch (Exception) when (process.IsDead && !cancellationToken.IsCancellationRequested)
            {
                // It died over the request, which goes to another one, as a proxy in front would have it.
            }
        }
    }

    private static HttpRequestMessage Copy(HttpRequestMessage request, byte[]? body)
    {
        var copy = new HttpRequestMessage(request.Method, request.RequestUri);
        foreach (var (name, values) in request.Headers)
        {
            copy.Headers.TryAddWithoutValidation(name, values);
        }

        if (body is not null)
        {
            copy.Content = new ByteArrayContent(body);
            copy.Content.Headers.ContentType = request.Content!.Headers.ContentType;
        }

        return copy;
    }

    private async Task<ApplicationProcess> StartOneAsync()
    {
        var process = await ApplicationProcess.StartAsync(emulator, store, rules);
        _all.Add(process);
        return process;
    }
}
