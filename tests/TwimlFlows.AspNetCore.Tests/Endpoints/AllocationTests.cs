using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TwimlFlows.Benchmarks;

namespace TwimlFlows.AspNetCore.Tests.Endpoints;

/// <summary>
/// How many bytes a webhook allocates beyond a request to an endpoint that does nothing. Bytes are the same on every machine
/// and under any load; times are not, and are not asserted.
/// </summary>
public sealed class AllocationTests
{
    /// <summary>The form's table and its values, the flow and its scope, a few strings, and the document. A string for each parameter would be twice as much.</summary>
    private const long MostOfAnyStep = 2_600;

    /// <summary>The record of the call as well: read, turned into objects, and asked.</summary>
    private const long MostOfKnownCall = 6_000;

    [Fact]
    public async Task A_signed_webhook_allocates_little_beyond_its_document()
    {
        using var server = new DirectServer();
        await using var app = await StartAsync(server);
        var empty = BytesOf(new DirectRequest(server, "/empty", TwilioCall.Parameters));

        Assert.InRange(BytesOf(new DirectRequest(server, "/little/bye", TwilioCall.Parameters)) - empty, 1, MostOfAnyStep);
    }

    [Fact]
    public async Task A_webhook_of_a_call_with_a_record_allocates_little_more()
    {
        using var server = new DirectServer();
        await using var app = await StartAsync(server);
        var empty = BytesOf(new DirectRequest(server, "/empty", TwilioCall.Parameters));
        new DirectRequest(
            server,
            "/held/call-events",
            new("CallSid", "CA00000000000000000000000000000003"),
            new("ParentCallSid", TwilioCall.CallSid),
            new("CallStatus", "in-progress"),
            new("SequenceNumber", "2")).Send();

        var known = new DirectRequest(server, "/held/answer", TwilioCall.Parameters);
        known.Send();
        Assert.Contains("twf.call=" + TwilioCall.CallSid, known.Answer, StringComparison.Ordinal);
        Assert.InRange(BytesOf(known) - empty, 1, MostOfKnownCall);
    }

    /// <summary>The least of several rounds: the compiler in the background makes the code better in between.</summary>
    private static long BytesOf(DirectRequest request)
    {
        const int Times = 200;
        var least = long.MaxValue;
        for (var round = 0; round < 8; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < Times; i++)
            {
                Assert.Equal(StatusCodes.Status200OK, request.Send());
            }

            least = Math.Min(least, (GC.GetAllocatedBytesForCurrentThread() - before) / Times);
        }

        return least;
    }

    private static async Task<WebApplication> StartAsync(DirectServer server)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Configuration.AddInMemoryCollection(FlowHostFixture.Settings());
        builder.Services.AddSingleton<IServer>(server);
        builder.Services.AddLogging();
        builder.Services.AddRouting();
        builder.Services.AddSingleton(new Calls());
        builder.Services.AddTwimlFlows(builder.Configuration.GetSection("Twilio"));
        var app = builder.Build();
        app.UseRouting();
        app.MapTwimlFlows();
        app.MapMethods("/empty", ["POST"], (RequestDelegate)(static _ => Task.CompletedTask));
        app.UseEndpoints(static _ => { });
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }
}
