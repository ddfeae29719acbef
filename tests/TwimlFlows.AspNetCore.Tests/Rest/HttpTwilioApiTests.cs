using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace TwimlFlows.AspNetCore.Tests.Rest;

public sealed class HttpTwilioApiTests
{
    private static readonly CancellationToken _none = CancellationToken.None;

    [Fact]
    public async Task A_POST_sends_a_form_and_the_account_s_token()
    {
        var twilio = new FakeTwilio(_ => new HttpResponseMessage(HttpStatusCode.Created) { Content = new StringContent("{\"sid\":1}") });
        await using var host = await HostAsync(twilio);

        var answer = await Api(host).SendAsync(new TwilioRequest(HttpMethod.Post, "/Calls.json", [new("To", "+1 5"), new("E", "a"), new("E", "b")]), _none);

        Assert.Equal((201, true, "{\"sid\":1}"), (answer.Status, answer.IsSuccess, Encoding.UTF8.GetString(answer.Body.Span)));
        Assert.Equal($"POST https://api.twilio.com/2010-04-01/Accounts/{FlowHostFixture.AccountSid}/Calls.json To=%2B1+5&E=a&E=b", twilio.Seen);
        Assert.Equal("Basic " + Convert.ToBase64String(Encoding.ASCII.GetBytes($"{FlowHostFixture.AccountSid}:{FlowHostFixture.AuthToken}")), twilio.Authorization);
    }

    [Fact]
    public async Task A_GET_sends_a_query_and_an_API_key_goes_before_the_token()
    {
        var twilio = new FakeTwilio(_ => new HttpResponseMessage(HttpStatusCode.OK));
        await using var host = await HostAsync(
            twilio,
            FlowHostFixture.Settings(("ApiKeySid", "SK0123456789abcdef0123456789abcdef"), ("ApiKeySecret", "s3cret"), ("ApiBaseUrl", "http://127.0.0.1:9/")));

        await Api(host).SendAsync(new TwilioRequest(HttpMethod.Get, "/Conferences.json", [new("FriendlyName", "a b&c")]), _none);

        Assert.Equal($"GET http://127.0.0.1:9/2010-04-01/Accounts/{FlowHostFixture.AccountSid}/Conferences.json?FriendlyName=a%20b%26c ", twilio.Seen);
        Assert.Equal("Basic " + Convert.ToBase64String("SK0123456789abcdef0123456789abcdef:s3cret"u8), twilio.Authorization);
    }

    [Fact]
    public async Task A_refusal_is_an_answer_with_the_time_that_Twilio_asks_for()
    {
        var twilio = new FakeTwilio(_ =>
        {
            var answer = new HttpResponseMessage(HttpStatusCode.TooManyRequests) { Content = new StringContent("{}") };
            answer.Headers.TryAddWithoutValidation("Retry-After", "7");
            return answer;
        });
        await using var host = await HostAsync(twilio);

        var answer = await Api(host).SendAsync(new TwilioRequest(HttpMethod.Post, "/Calls.json", []), _none);

        Assert.Equal((429, TimeSpan.FromSeconds(7)), (answer.Status, answer.RetryAfter));
    }

    [Fact]
    public async Task Silence_is_a_timeout_after_ten_seconds()
    {
        var time = new FakeTimeProvider();
        await using var host = await HostAsync(new FakeTwilio(null), time: time);

        var sending = Api(host).SendAsync(new TwilioRequest(HttpMethod.Post, "/Calls.json", []), _none);
        time.Advance(TimeSpan.FromSeconds(9.9));
        Assert.False(sending.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(0.2));

        await Assert.ThrowsAsync<TimeoutException>(() => sending);
    }

    [Fact]
    public async Task A_caller_who_gives_up_gets_a_cancellation_and_no_timeout()
    {
        await using var host = await HostAsync(new FakeTwilio(null));
        using var giveUp = new CancellationTokenSource();

        var sending = Api(host).SendAsync(new TwilioRequest(HttpMethod.Post, "/Calls.json", []), giveUp.Token);
        await giveUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
    }

    [Fact]
    public async Task An_answer_without_end_is_given_up()
    {
        await using var host = await HostAsync(new FakeTwilio(_ => new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(new byte[(1 << 20) + 1]) }));

        await Assert.ThrowsAsync<HttpRequestException>(() => Api(host).SendAsync(new TwilioRequest(HttpMethod.Get, "/Calls.json", []), _none));
    }

    [Fact]
    public async Task No_log_holds_an_address_a_number_or_a_secret()
    {
        await using var host = await HostAsync(new FakeTwilio(_ => new HttpResponseMessage(HttpStatusCode.OK)));

        await Api(host).SendAsync(new TwilioRequest(HttpMethod.Get, "/Calls.json", [new("To", "+15558675310")]), _none);

        Assert.DoesNotContain(host.Logged, line => line.Contains("5558675310", StringComparison.Ordinal) || line.Contains(FlowHostFixture.AuthToken, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(401, "Error", "Twilio:AuthToken")]
    [InlineData(403, "Error", "Twilio:AuthToken")]
    [InlineData(404, "Information", "/Calls/CA1.json")]
    public async Task An_answer_that_speaks_of_the_settings_is_logged(int status, string level, string part)
    {
        await using var host = await HostAsync(new FakeTwilio(_ => new HttpResponseMessage((HttpStatusCode)status)));

        await Api(host).SendAsync(new TwilioRequest(HttpMethod.Get, "/Calls/CA1.json", []), _none);

        Assert.Single(host.Logged, line => line.StartsWith(level, StringComparison.Ordinal) && line.Contains(part, StringComparison.Ordinal) && line.Contains($"{status}", StringComparison.Ordinal));
    }

    private static ITwilioApi Api(FlowHostFixture host) => host.Services.GetRequiredService<ITwilioApi>();

    private static Task<FlowHostFixture> HostAsync(FakeTwilio twilio, Dictionary<string, string?>? settings = null, TimeProvider? time = null) =>
        FlowHostFixture.StartAsync(settings, builder =>
        {
            builder.Services.AddSingleton(time ?? TimeProvider.System);
            builder.Services.AddHttpClient("TwimlFlows").ConfigurePrimaryHttpMessageHandler(() => twilio);
        });

    private sealed class FakeTwilio(Func<HttpRequestMessage, HttpResponseMessage>? answer) : HttpMessageHandler
    {
        public string Seen { get; private set; } = "";

        public string Authorization { get; private set; } = "";

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
            (Seen, Authorization) = ($"{request.Method} {request.RequestUri!.AbsoluteUri} {body}", request.Headers.Authorization!.ToString());
            if (answer is null)
            {
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }

            return answer!(request);
        }
    }
}
