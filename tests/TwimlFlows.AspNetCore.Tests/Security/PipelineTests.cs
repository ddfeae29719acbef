using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace TwimlFlows.AspNetCore.Tests;

/// <summary>What stands in front of webhooks in an application, and what it does to them: the facts behind the rules of hosting.</summary>
public sealed class PipelineTests
{
    [Fact]
    public async Task Antiforgery_leaves_the_endpoints_of_flows_alone()
    {
        await using var host = await FlowHostFixture.StartAsync(build: AddAntiforgery, map: app => app.UseAntiforgery());

        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync("/little/answer", ("CallSid", FlowHostFixture.CallSid))).StatusCode);
    }

    [Theory]
    [InlineData("/field", HttpStatusCode.BadRequest)]
    [InlineData("/form", HttpStatusCode.BadRequest)]
    [InlineData("/disabled", HttpStatusCode.OK)]
    [InlineData("/signed", HttpStatusCode.OK)]
    [InlineData("/signed-group/field", HttpStatusCode.OK)]
    [InlineData("/group/disabled", HttpStatusCode.OK)]
    [InlineData("/read", HttpStatusCode.OK)]
    public async Task Antiforgery_refuses_webhooks_that_bind_the_form(string path, HttpStatusCode expected)
    {
        await using var host = await FlowHostFixture.StartAsync(build: AddAntiforgery, map: app =>
        {
            app.UseAntiforgery();
            Map(app);
        });

        Assert.Equal(expected, (await host.PostAsync(path, ("Digits", "1"))).StatusCode);
    }

    [Theory]
    [InlineData("/field")]
    [InlineData("/form")]
    public async Task Without_the_middleware_they_fail_as_well(string path)
    {
        await using var host = await FlowHostFixture.StartAsync(map: Map);

        await Assert.ThrowsAsync<InvalidOperationException>(() => host.PostAsync(path, ("Digits", "1")));
    }

    [Theory]
    [InlineData("/signed")]
    [InlineData("/signed-group/field")]
    public async Task What_is_proven_by_its_signature_needs_neither_token_nor_middleware(string path)
    {
        await using var host = await FlowHostFixture.StartAsync(map: Map);

        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync(path, ("Digits", "1"))).StatusCode);
    }

    [Fact]
    public async Task Without_a_signature_the_missing_token_lets_nobody_in()
    {
        await using var host = await FlowHostFixture.StartAsync(build: AddAntiforgery, map: app =>
        {
            app.UseAntiforgery();
            Map(app);
        });

        using var form = new FormUrlEncodedContent([new("Digits", "1")]);
        Assert.Equal(HttpStatusCode.Forbidden, (await host.Client.PostAsync(new Uri("/signed", UriKind.Relative), form, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task Redirection_to_https_answers_a_request_that_arrives_without_it()
    {
        await using var host = await FlowHostFixture.StartAsync(
            build: builder => builder.Services.AddHttpsRedirection(options => options.HttpsPort = 443),
            map: app => app.UseHttpsRedirection());

        Assert.Equal(HttpStatusCode.TemporaryRedirect, (await host.PostAsync("/little/answer", ("CallSid", FlowHostFixture.CallSid))).StatusCode);
    }

    private static void AddAntiforgery(WebApplicationBuilder builder) => builder.Services.AddAntiforgery();

    private static void Map(WebApplication app)
    {
        app.MapPost("/field", ([FromForm(Name = "Digits")] string digits) => digits);
        app.MapPost("/form", (IFormCollection form) => form["Digits"].ToString());
        app.MapPost("/signed", (IFormCollection form) => form["Digits"].ToString()).RequireTwilioSignature();
        app.MapPost("/disabled", (IFormCollection form) => form["Digits"].ToString()).DisableAntiforgery();
        var signed = app.MapGroup("/signed-group").RequireTwilioSignature();
        signed.MapPost("/field", ([FromForm(Name = "Digits")] string digits) => digits);
        var group = app.MapGroup("/group").DisableAntiforgery();
        group.MapPost("/disabled", (IFormCollection form) => form["Digits"].ToString());
        app.MapPost("/read", async (HttpRequest request) => (await request.ReadFormAsync())["Digits"].ToString());
    }
}
