using Lines;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using TwimlFlows.Emulator;

namespace Host.Tests;

public sealed class GreetingTests
{
    private const string Number = "+15005550001";
    private const string PublicBaseUrl = "https://calls.example.com";

    [Fact]
    public async Task The_caller_is_greeted_and_sent_on()
    {
        var token = TestContext.Current.CancellationToken;
        await using var emulator = new TwilioEmulator();
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Twilio:AccountSid"] = emulator.AccountSid,
            ["Twilio:AuthToken"] = emulator.AuthToken,
            ["Twilio:PublicBaseUrl"] = PublicBaseUrl,
        });
        builder.Services.AddLines(builder.Configuration.GetSection("Twilio"));
        await using var app = builder.Build();
        app.MapLines();
        await app.StartAsync(token);
        emulator.ConnectApplication(app.GetTestServer().CreateHandler());
        emulator.Numbers.Add(Number, PublicBaseUrl + Greeting.To.Answer);

        var caller = emulator.Phone("+15005550099").Call(Number);
        await emulator.RunUntilAsync(() => caller.IsOver, TimeSpan.FromMinutes(1), token);

        Assert.Equal("completed", caller.Status);
        Assert.Contains(emulator.Events, e => e.ToString().Contains("Good morning.", StringComparison.Ordinal));
        Assert.Contains(emulator.Events, e => e.ToString().Contains("Goodbye.", StringComparison.Ordinal));
    }
}
