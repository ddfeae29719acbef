using Microsoft.Extensions.Options;

namespace TwimlFlows.AspNetCore.Tests.Options;

public sealed class SettingsTests
{
    [Theory]
    [InlineData("AccountSid", null, "missing")]
    [InlineData("AccountSid", "AC1", "wrong")]
    [InlineData("AuthToken", null, "missing")]
    [InlineData("PublicBaseUrl", null, "missing")]
    [InlineData("PublicBaseUrl", "http://calls.example.com", "https")]
    [InlineData("PublicBaseUrl", "https://my_host.example.com", "underscore")]
    [InlineData("PublicBaseUrl", "https://calls.example.com?x=1", "nothing else")]
    [InlineData("PublicBaseUrl", "/calls", "absolute")]
    [InlineData("ApiBaseUrl", "ftp://x", "absolute")]
    [InlineData("ApiKeySid", "SK0123456789abcdef0123456789abcdef", "go together")]
    [InlineData("ApiKeySecret", "s3cret", "go together")]
    public async Task A_wrong_setting_stops_the_start_and_is_named(string setting, string? value, string reason)
    {
        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => FlowHostFixture.StartAsync(FlowHostFixture.Settings((setting, value))));

        Assert.Contains("Twilio:" + setting, error.Message, StringComparison.Ordinal);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(FlowHostFixture.AuthToken, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_missing_setting_is_named_at_once()
    {
        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => FlowHostFixture.StartAsync([]));

        Assert.All(["AccountSid", "AuthToken", "PublicBaseUrl"], name => Assert.Contains("Twilio:" + name, error.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("PublicBaseUrl", "http://localhost:5000")]
    [InlineData("PublicBaseUrl", "https://calls.example.com:8443/path/")]
    public async Task A_good_setting_starts(string setting, string value)
    {
        await using var host = await FlowHostFixture.StartAsync(FlowHostFixture.Settings((setting, value)));

        Assert.NotNull(host.Client);
    }
}
