using System.Security.Cryptography;
using System.Text;
using TwimlFlows.Emulator.Tests.Kit;

namespace TwimlFlows.Emulator.Tests;

/// <summary>Webhooks are signed as Twilio signs them, by a computation of their own and by known values.</summary>
public sealed class SignatureTests
{
    private const string Token = "0123456789abcdef0123456789abcdef";

    // Written out again on purpose: nothing is shared with what it checks.
    private static string Sign(string token, string url, IEnumerable<KeyValuePair<string, string>> form)
    {
        var text = url + string.Concat(form.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Key + p.Value));
        using var hmac = new HMACSHA1(Encoding.UTF8.GetBytes(token));
        return Convert.ToBase64String(hmac.ComputeHash(Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void The_check_itself_knows_the_published_value()
    {
        var form = new Dictionary<string, string>
        {
            ["CallSid"] = "CA1234567890ABCDE", ["Caller"] = "+14158675310", ["Digits"] = "1234", ["From"] = "+14158675310", ["To"] = "+18005551212",
        };
        Assert.Equal("L/OH5YylLD5NRKLltdqwSvS0BnU=", Sign("12345", "https://example.com/myapp.php?foo=1&bar=2", form));
    }

    [Fact]
    public async Task Every_request_is_signed_over_its_url_and_form()
    {
        await using var desk = new Desk(new EmulatorOptions { AuthToken = Token });
        desk.App.On("/bye", "<Gather action='/größe?x=O%27Neil&amp;y=a%20b' numDigits='1'/>");
        var (customer, agent) = await desk.TalkAsync();
        await desk.HoldAsync(customer);
        await desk.RunAsync(5);
        agent.HangUp();
        await desk.UntilAsync(() => desk.App.At("/bye").Any(r => r["CallStatus"] == "in-progress"));
        customer.Press("1");
        await desk.RunAsync(1);

        Assert.Contains(desk.App.Received, r => r.Url.Query.Length > 0);
        Assert.All(desk.App.Received, r => Assert.Equal(Sign(Token, r.Url.AbsoluteUri, r.Form), r.Headers["X-Twilio-Signature"]));
        Assert.Equal(desk.App.Received.Count, desk.App.Received.Select(r => r.Headers["I-Twilio-Idempotency-Token"]).Distinct().Count());
    }

    [Fact]
    public async Task A_GET_signs_the_url_alone_to_a_known_value()
    {
        await using var desk = new Desk(new EmulatorOptions { AuthToken = Token });
        var (customer, _) = await desk.TalkAsync();
        await desk.ParticipantAsync(customer.CallSid, ("Hold", "true"), ("HoldUrl", "https://flows.example.test/hold?flow=sales&step=2"), ("HoldMethod", "GET"));
        await desk.RunAsync(1);
        Assert.Equal("6cY8dl6qB1C28uZinO0rg6cfrKc=", desk.App.At("/hold").Single().Headers["X-Twilio-Signature"]);
    }

    [Theory]
    [InlineData("https://flows.example.test:8443/hold", "https://flows.example.test/hold")]
    [InlineData("http://flows.example.test:8080/hold", "http://flows.example.test:8080/hold")]
    [InlineData("https://user:secret@flows.example.test/hold#rc=2", "https://flows.example.test/hold")]
    public async Task The_port_of_https_the_credentials_and_the_fragment_are_not_signed(string url, string signed)
    {
        await using var desk = new Desk(new EmulatorOptions { AuthToken = Token });
        var (customer, _) = await desk.TalkAsync();
        await desk.ParticipantAsync(customer.CallSid, ("Hold", "true"), ("HoldUrl", url), ("HoldMethod", "POST"));
        await desk.RunAsync(1);
        var request = desk.App.At("/hold").Single();
        Assert.Equal(Sign(Token, signed, []), request.Headers["X-Twilio-Signature"]);
        Assert.Equal(url.Contains('@', StringComparison.Ordinal) ? "Basic dXNlcjpzZWNyZXQ=" : null, request.Headers.GetValueOrDefault("Authorization"));
    }

    [Fact]
    public async Task Cookies_stay_with_their_call()
    {
        await using var desk = new Desk();
        desk.App.On("/answer", r =>
        {
            var response = LittleApplication.Twiml("<Say>Hello</Say><Redirect>/next</Redirect>");
            response.Headers.Add("Set-Cookie", $"who={r["From"]![^1]}; Path=/");
            return response;
        }).On("/next", "<Hangup/>");
        desk.Customer.Call(Desk.Number);
        desk.Agent.Call(Desk.Number);
        await desk.RunAsync(5);
        Assert.Equal([("+15550100001", "who=1"), ("+15550100002", "who=2")],
            desk.App.At("/next").Select(r => (r["From"]!, r.Headers["Cookie"])));
    }
}
