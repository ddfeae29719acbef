using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Analyzers.Tests.Rules.Hosting;

/// <summary>TWF3003: the redirection to https.</summary>
public sealed class HttpsRedirectionTests
{
    [Theory, BadExample("TWF3003", Pitfalls = [106])]
    [InlineData("app.{|TWF3003:UseHttpsRedirection|}(); app.MapTwimlFlows();")]
    [InlineData("if (args.Length == 0) { app.MapTwimlFlows(); app.{|TWF3003:UseHttpsRedirection|}(); }")]
    [InlineData("app.{|TWF3003:UseHttpsRedirection|}(); app.MapPost(\"/own\", () => { }).RequireTwilioSignature();")]
    public Task In_front_of_webhooks(string body) => HostCode.FindsAsync(HostCode.Program(body));

    [Theory]
    [InlineData("app.UseHttpsRedirection(); app.MapGet(\"/\", () => \"Hello.\");")]
    [InlineData("app.UseForwardedHeaders(); app.UseHttpsRedirection(); app.MapTwimlFlows();")]
    [InlineData("app.UseWhen(context => !context.Request.Path.StartsWithSegments(\"/line\"), others => others.UseHttpsRedirection()); app.MapTwimlFlows();")]
    [InlineData("app.MapTwimlFlows();")]
    public Task Elsewhere_or_with_a_proxy_that_is_trusted_it_is_quiet(string body) => Verify.IsCleanAsync(HostCode.Program(body));
}
