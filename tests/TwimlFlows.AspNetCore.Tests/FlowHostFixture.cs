using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TwimlFlows.AspNetCore.Tests;

/// <summary>An application with a small flow, and what can be observed of it from outside.</summary>
public sealed class FlowHostFixture : IAsyncDisposable, ILoggerProvider, ILogger
{
    public const string AccountSid = "AC0123456789abcdef0123456789abcdef";
    public const string AuthToken = "0123456789abcdef0123456789abcdef";
    public const string CallSid = "CA00000000000000000000000000000001";

    private readonly WebApplication _app;
    private readonly MeterListener _meters = new();

    private FlowHostFixture(Dictionary<string, string?> settings, Action<WebApplicationBuilder>? build, Action<WebApplication>? map, bool listens)
    {
        var builder = WebApplication.CreateSlimBuilder();
        if (listens)
        {
            builder.WebHost.UseUrls("http://127.0.0.1:0");
        }
        else
        {
            builder.WebHost.UseTestServer();
        }

        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(this);
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Services.AddSingleton<Calls>();
        builder.Services.AddTwimlFlows(builder.Configuration.GetSection("Twilio"));
        build?.Invoke(builder);
        _app = builder.Build();
        _app.MapTwimlFlows();
        map?.Invoke(_app);

        var meters = _app.Services.GetRequiredService<IMeterFactory>();
        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Name == "twimlflows.webhook.rejected" && instrument.Meter.Scope == meters)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _meters.SetMeasurementEventCallback<long>((_, count, tags, _) => Rejected.Add((string)tags[0].Value!));
        _meters.Start();
    }

    public ConcurrentBag<string> Rejected { get; } = [];

    public ConcurrentBag<string> Logged { get; } = [];

    public Calls Calls => _app.Services.GetRequiredService<Calls>();

    public IServiceProvider Services => _app.Services;

    public HttpClient Client { get; private set; } = null!;

    public static Dictionary<string, string?> Settings(params (string Name, string? Value)[] changes)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Twilio:AccountSid"] = AccountSid,
            ["Twilio:AuthToken"] = AuthToken,
            ["Twilio:PublicBaseUrl"] = "https://flows.example.test",
        };
        foreach (var (name, value) in changes)
        {
            settings["Twilio:" + name] = value;
        }

        return settings;
    }

    public static async Task<FlowHostFixture> StartAsync(
        Dictionary<string, string?>? settings = null,
        Action<WebApplicationBuilder>? build = null,
        Action<WebApplication>? map = null,
        bool listens = false)
    {
        var fixture = new FlowHostFixture(settings ?? Settings(), build, map, listens);
        await fixture._app.StartAsync(TestContext.Current.CancellationToken);
        fixture.Client = listens ? OneConnection(fixture._app.Urls.Single()) : fixture._app.GetTestClient();
        return fixture;
    }

    /// <summary>Stops the application as its host does.</summary>
    public Task StopAsync() => _app.StopAsync(TestContext.Current.CancellationToken);

    /// <summary>Sends what Twilio would send.</summary>
    public Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] parameters)
    {
        var pairs = parameters.Select(p => KeyValuePair.Create(p.Name, p.Value)).ToList();
        return PostAsync(path, pairs, TwilioSignature.Compute(AuthToken, "https://flows.example.test" + path, pairs));
    }

    public Task<HttpResponseMessage> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> parameters, string? signature) =>
        SendAsync(HttpMethod.Post, path, new FormUrlEncodedContent(parameters), signature);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content, string? signature)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (signature is not null)
        {
            request.Headers.TryAddWithoutValidation(TwilioSignature.Header, signature);
        }

        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>All requests go over one connection that is kept open.</summary>
    private static HttpClient OneConnection(string url) =>
        new(new SocketsHttpHandler { MaxConnectionsPerServer = 1, PooledConnectionIdleTimeout = Timeout.InfiniteTimeSpan }) { BaseAddress = new Uri(url) };

    public async ValueTask DisposeAsync()
    {
        _meters.Dispose();
        await _app.DisposeAsync();
    }

    ILogger ILoggerProvider.CreateLogger(string categoryName) => this;

    IDisposable? ILogger.BeginScope<TState>(TState state) => null;

    bool ILogger.IsEnabled(LogLevel logLevel) => true;

    void ILogger.Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Logged.Add($"{logLevel}: {formatter(state, exception)} {exception}");

    void IDisposable.Dispose()
    {
    }
}
