using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace TwimlFlows.Package.Tests.Kit;

/// <summary>A user's application, listening on a free port of this machine.</summary>
public sealed partial class RunningApp : IAsyncDisposable
{
    private const string AuthToken = "0123456789abcdef0123456789abcdef";
    private const string PublicBaseUrl = "https://calls.example.com";

    private readonly Process _process;
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false });
    private readonly StringBuilder _output = new();

    private RunningApp(Process process) => _process = process;

    /// <summary>Starts it and waits until it says where it listens.</summary>
    /// <param name="folder">Where to run it.</param>
    /// <param name="path">The program: a DLL for dotnet, or an executable.</param>
    /// <param name="url">Where it is to listen; null for any free port.</param>
    public static async Task<RunningApp> StartAsync(string folder, string path, string? url = null)
    {
        var isDll = path.EndsWith(".dll", StringComparison.Ordinal);
        var start = Dotnet.Start(isDll ? "dotnet" : path, folder, isDll ? [path] : []);
        start.Environment["ASPNETCORE_URLS"] = url ?? "http://127.0.0.1:0";
        start.Environment["Twilio__AccountSid"] = "AC" + AuthToken;
        start.Environment["Twilio__AuthToken"] = AuthToken;
        start.Environment["Twilio__PublicBaseUrl"] = PublicBaseUrl;
        var app = new RunningApp(Process.Start(start) ?? throw new InvalidOperationException($"{path} did not start."));
        try
        {
            await app.ListensAsync();
            return app;
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    /// <summary>Sends what a button or curl sends, and gives back the answer's text.</summary>
    /// <param name="method">GET or POST.</param>
    /// <param name="path">The path.</param>
    public async Task<string> SendAsync(HttpMethod method, string path)
    {
        using var request = new HttpRequestMessage(method, path);
        using var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, $"{path}: {response.StatusCode} {text}");
        return text;
    }

    /// <summary>Posts a call as Twilio does and gives back the document.</summary>
    /// <param name="path">The step's path.</param>
    public async Task<string> CallAsync(string path)
    {
        using var response = await PostAsync(path, AuthToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Posts a call with a signature that somebody else has made.</summary>
    /// <param name="path">The step's path.</param>
    public async Task<HttpStatusCode> ForgeAsync(string path)
    {
        using var response = await PostAsync(path, new string('f', AuthToken.Length));
        return response.StatusCode;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync(CancellationToken.None);
        }

        _process.Dispose();
    }

    private async Task ListensAsync()
    {
        var listens = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();

        var ended = _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        if (await Task.WhenAny(listens.Task, ended) == ended)
        {
            await ended;
            Assert.Fail($"The application ended with {_process.ExitCode}:\n{_output}");
        }

        _http.BaseAddress = await listens.Task;

        void Hear(string? line)
        {
            lock (_output)
            {
                _output.AppendLine(line);
            }

            if (Address().Match(line ?? "") is { Success: true } address)
            {
                listens.TrySetResult(new Uri(address.Groups[1].Value));
            }
        }
    }

    // Twilio's signature, written down once more: the applications check it with the packages' code.
    private async Task<HttpResponseMessage> PostAsync(string path, string token)
    {
        (string Name, string Value)[] form =
        [
            ("AccountSid", "AC" + AuthToken), ("ApiVersion", "2010-04-01"), ("CallSid", "CA" + AuthToken),
            ("CallStatus", "ringing"), ("Direction", "inbound"), ("From", "+15005550099"), ("To", "+15005550001"),
        ];
        var signed = PublicBaseUrl + path + string.Concat(form.Select(field => field.Name + field.Value));
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new FormUrlEncodedContent(form.Select(field => KeyValuePair.Create(field.Name, field.Value))),
        };
        request.Headers.Add("X-Twilio-Signature", Convert.ToBase64String(HMACSHA1.HashData(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(signed))));
        return await _http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("Now listening on: (http://127\\.0\\.0\\.1:[0-9]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
