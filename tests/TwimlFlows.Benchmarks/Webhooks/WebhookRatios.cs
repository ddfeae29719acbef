using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TwimlFlows.Benchmarks;

/// <summary>
/// A signed request for a step, from the server through routing to the written document, against the same request to an
/// endpoint that does nothing with it, and to one that only lets ASP.NET read the form.
/// </summary>
internal static class WebhookRatios
{
    private const string KnownCall = "CA00000000000000000000000000000002";

    internal static async Task RunAsync(Race race)
    {
        using var server = new DirectServer();
        await using var app = await StartAsync(server);
        var empty = Checked(new DirectRequest(server, "/empty", TwilioCall.Parameters), "");
        var step = Checked(new DirectRequest(server, "/greeting/answer", TwilioCall.Parameters), "<Redirect>https://flows.example.test/greeting/bye</Redirect>");
        race.Run("webhook against an empty endpoint", step, empty);
        race.Run("webhook against an endpoint that reads the form", step, Checked(new DirectRequest(server, "/form", TwilioCall.Parameters), ""));

        var unknown = Checked(new DirectRequest(server, "/holding/answer", TwilioCall.Parameters), "/holding/call-over</Redirect>");
        race.Run("webhook of a flow with legs, before any hold, against an empty endpoint", unknown, empty);

        // Once the dialled party has answered, the call has a record, and its documents' links are stamped.
        Checked(new DirectRequest(server, "/holding/call-events", Answered()), "")();
        var known = Checked(new DirectRequest(server, "/holding/answer", Of(KnownCall)), "/holding/call-over?twf.flow=holding&amp;twf.call=" + KnownCall);
        race.Run("webhook of a flow with legs, of a call with a record, against an empty endpoint", known, empty);
    }

    private static async Task<WebApplication> StartAsync(DirectServer server)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Twilio:AccountSid"] = TwilioCall.AccountSid,
            ["Twilio:AuthToken"] = TwilioCall.AuthToken,
            ["Twilio:PublicBaseUrl"] = TwilioCall.PublicBaseUrl,
        });
        builder.Services.AddSingleton<IServer>(server);
        builder.Services.AddLogging();
        builder.Services.AddRouting();
        builder.Services.AddTwimlFlows(builder.Configuration.GetSection("Twilio"));
        var app = builder.Build();
        app.UseRouting();
        app.MapTwimlFlows();
        app.MapMethods("/empty", ["POST"], (RequestDelegate)(static _ => Task.CompletedTask));
        app.MapMethods("/form", ["POST"], (RequestDelegate)(static async context => _ = await context.Request.ReadFormAsync()));
        app.UseEndpoints(static _ => { });
        await app.StartAsync();
        return app;
    }

    /// <summary>Throws when the answer is not the expected one: the time of a refusal would say nothing.</summary>
    private static Action Checked(DirectRequest request, string part)
    {
        var status = request.Send();
        if (status is not (StatusCodes.Status200OK or StatusCodes.Status204NoContent) || !request.Answer.Contains(part, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"Answered with {status}: {request.Answer}");
        }

        return () => request.Send();
    }

    private static KeyValuePair<string, string>[] Of(string call) =>
        [.. TwilioCall.Parameters.Select(pair => pair.Key == "CallSid" ? new(pair.Key, call) : pair)];

    private static KeyValuePair<string, string>[] Answered() =>
    [
        new("AccountSid", TwilioCall.AccountSid),
        new("CallSid", "CA00000000000000000000000000000003"),
        new("ParentCallSid", KnownCall),
        new("CallStatus", "in-progress"),
        new("CallbackSource", "call-progress-events"),
        new("SequenceNumber", "2"),
    ];
}
