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

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        new HttpMessageInvoker(Any().Handler, disposeHandler: false).SendAsync(request, cancellationToken);

    private async Task<ApplicationProcess> StartOneAsync()
    {
        var process = await ApplicationProcess.StartAsync(emulator, store, rules);
        _all.Add(process);
        return process;
    }
}
