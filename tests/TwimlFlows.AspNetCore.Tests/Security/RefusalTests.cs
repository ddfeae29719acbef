using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace TwimlFlows.AspNetCore.Tests.Security;

public sealed class RefusalTests
{
    private const string Secret = "+15558675310";

    [Theory]
    [InlineData(null, "unsigned")]
    [InlineData("", "unsigned")]
    [InlineData("L/OH5YylLD5NRKLltdqwSvS0BnU=", "signature")]
    [InlineData("garbage", "signature")]
    public async Task A_request_that_Twilio_did_not_sign_is_403_counted_and_runs_no_code(string? signature, string reason)
    {
        await using var host = await FlowHostFixture.StartAsync();

        var answer = await host.PostAsync("/little/answer", [new("CallSid", FlowHostFixture.CallSid), new("From", Secret)], signature);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Empty(host.Calls.Noted);
        Assert.Equal([reason], host.Rejected);
        Assert.DoesNotContain(host.Logged, line => line.Contains(Secret, StringComparison.Ordinal) || line.Contains(FlowHostFixture.AuthToken, StringComparison.Ordinal));
        Assert.DoesNotContain(host.Logged, line => signature?.Length > 0 && line.Contains(signature, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a=%", 400)]
    [InlineData("a=%4", 400)]
    [InlineData("a=%zz", 400)]
    [InlineData("a=%ff%fe", 400)]
    [InlineData("=&&==&", 403)]
    public async Task A_malformed_form_is_a_4xx(string body, int status)
    {
        await using var host = await FlowHostFixture.StartAsync();

        var answer = await host.SendAsync(HttpMethod.Post, "/little/answer", new StringContent(body, null, "application/x-www-form-urlencoded"), "x");

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Empty(host.Calls.Noted);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_of_a_megabyte_is_413_with_and_without_a_length(bool length)
    {
        await using var host = await FlowHostFixture.StartAsync();
        var bytes = Encoding.ASCII.GetBytes("a=" + new string('x', 1 << 20));
        using HttpContent content = length ? new ByteArrayContent(bytes) : new StreamContent(new Unseekable(bytes));
        content.Headers.TryAddWithoutValidation("Content-Type", "application/x-www-form-urlencoded");

        var answer = await host.SendAsync(HttpMethod.Post, "/little/answer", content, "x");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal(["too-large"], host.Rejected);
    }

    [Fact]
    public async Task More_parameters_than_anybody_sends_are_refused()
    {
        await using var host = await FlowHostFixture.StartAsync();

        var answer = await host.PostAsync("/little/answer", [.. Enumerable.Range(0, 501).Select(n => ($"p{n}", "x"))]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("application/json", "{}")]
    [InlineData("text/plain", "hello")]
    [InlineData("multipart/form-data; boundary=x", "--x--")]
    public async Task A_body_that_is_no_form_is_415(string type, string body)
    {
        await using var host = await FlowHostFixture.StartAsync();
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await host.SendAsync(HttpMethod.Post, "/little/answer", content, "x")).StatusCode);
    }

    [Fact]
    public async Task During_a_rotation_both_tokens_sign()
    {
        await using var host = await FlowHostFixture.StartAsync(FlowHostFixture.Settings(("AuthTokens:0", "the-next-token")));
        KeyValuePair<string, string>[] pairs = [new("CallSid", FlowHostFixture.CallSid), new("From", Secret)];

        foreach (var token in (string[])[FlowHostFixture.AuthToken, "the-next-token"])
        {
            var answer = await host.PostAsync("/little/answer", pairs, TwilioSignature.Compute(token, "https://flows.example.test/little/answer", pairs));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("https://flows.example.test:8443/calls", "https://flows.example.test:8443/calls/little/answer")]
    [InlineData("https://flows.example.test:8443/calls", "https://flows.example.test/calls/little/answer")]
    [InlineData("https://flows.example.test", "https://flows.example.test:443/little/answer")]
    [InlineData("https://flows.example.test/calls/", "https://flows.example.test/calls/little/answer")]
    public async Task The_address_that_was_signed_is_the_public_one_with_its_path_and_either_port(string publicBaseUrl, string signedUrl)
    {
        await using var host = await FlowHostFixture.StartAsync(FlowHostFixture.Settings(("PublicBaseUrl", publicBaseUrl)));
        KeyValuePair<string, string>[] pairs = [new("CallSid", FlowHostFixture.CallSid)];

        var answer = await host.PostAsync("/little/answer", pairs, TwilioSignature.Compute(FlowHostFixture.AuthToken, signedUrl, pairs));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_protected_endpoint_of_the_application_can_read_the_form_and_forged_requests_never_reach_it()
    {
        string? read = null;
        await using var host = await FlowHostFixture.StartAsync(map: app => app.MapPost("/own", async (HttpContext context) =>
            read = (await context.Request.ReadFormAsync(context.RequestAborted))["Digits"]).RequireTwilioSignature());

        Assert.Equal(HttpStatusCode.Forbidden, (await host.PostAsync("/own", [new("Digits", "1")], "x")).StatusCode);
        Assert.Null(read);
        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync("/own", ("Digits", "2"))).StatusCode);
        Assert.Equal("2", read);
    }

    [Fact]
    public async Task A_JSON_body_that_was_changed_on_the_way_is_refused()
    {
        var vector = SignatureVector.All.Single(v => v.RawBody is not null);
        await using var host = await FlowHostFixture.StartAsync(
            FlowHostFixture.Settings(("AuthToken", vector.AuthToken)),
            map: app => app.MapPost("/json", () => "ran").RequireTwilioSignature());

        var answer = await host.SendAsync(HttpMethod.Post, new Uri(vector.SignedUrl).PathAndQuery, new StringContent("{\"event\":\"hold\",\"n\":2}", null, "application/json"), vector.Signature);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    private sealed class Unseekable(byte[] bytes) : Stream
    {
        private readonly MemoryStream _inner = new(bytes);

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => _inner.Read(buffer, offset, count);

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
