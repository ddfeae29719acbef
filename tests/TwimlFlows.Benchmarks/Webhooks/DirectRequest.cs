using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace TwimlFlows.Benchmarks;

/// <summary>A request of Twilio's that can be sent again and again. Every time it has fresh features, as a server gives.</summary>
internal sealed class DirectRequest
{
    /// <summary>Each request has a token of its own, as at Twilio; those of the latest few are remembered.</summary>
    private readonly string[] _tokens = [.. Enumerable.Range(0, 1024).Select(static _ => Guid.NewGuid().ToString())];

    private readonly ResponseBytes _response = new();
    private readonly DirectServer _server;
    private readonly string _path;
    private readonly string _signature;
    private readonly byte[] _body;
    private uint _sent;

    internal DirectRequest(DirectServer server, string path, params KeyValuePair<string, string>[] parameters)
    {
        (_server, _path) = (server, path);
        _body = Encoding.ASCII.GetBytes(string.Join('&', parameters.Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}")));
        _signature = TwilioSignature.Compute(TwilioCall.AuthToken, TwilioCall.PublicBaseUrl + path, parameters);
    }

    /// <summary>Sends it and waits for the answer.</summary>
    /// <returns>The answer's status.</returns>
    internal int Send()
    {
        _response.Clear();
        var request = new HttpRequestFeature
        {
            Method = "POST",
            Scheme = "https",
            Protocol = "HTTP/1.1",
            PathBase = "",
            Path = _path,
            QueryString = "",
            RawTarget = _path,
        };
        request.Headers.ContentType = "application/x-www-form-urlencoded; charset=UTF-8";
        request.Headers.ContentLength = _body.Length;
        request.Headers["Host"] = "flows.example.test";
        request.Headers["User-Agent"] = "TwilioProxy/1.1";
        request.Headers["I-Twilio-Idempotency-Token"] = _tokens[_sent++ % _tokens.Length];
        request.Headers[TwilioSignature.Header] = _signature;
        var response = new HttpResponseFeature();
        var features = new FeatureCollection(8);
        features.Set<IHttpRequestFeature>(request);
        features.Set<IHttpResponseFeature>(response);
        features.Set<IRequestBodyPipeFeature>(new Body(_body));
        features.Set<IHttpResponseBodyFeature>(new PipedBody(_response));
        _server.ProcessAsync(features).GetAwaiter().GetResult();
        return response.StatusCode;
    }

    /// <summary>The latest answer.</summary>
    internal string Answer => _response.Text;

    private sealed class Body(byte[] body) : IRequestBodyPipeFeature
    {
        public PipeReader Reader { get; } = PipeReader.Create(new ReadOnlySequence<byte>(body));
    }

    private sealed class PipedBody(PipeWriter writer) : IHttpResponseBodyFeature
    {
        public Stream Stream => Stream.Null;

        public PipeWriter Writer => writer;

        public Task StartAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

        public Task SendFileAsync(string path, long offset, long? count, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task CompleteAsync() => Task.CompletedTask;

        public void DisableBuffering()
        {
        }
    }
}
