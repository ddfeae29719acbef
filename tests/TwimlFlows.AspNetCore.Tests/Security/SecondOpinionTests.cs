using System.Diagnostics;
using System.Net;
using System.Reflection;
using System.Text.Json;

namespace TwimlFlows.AspNetCore.Tests.Security;

/// <summary>Twilio's official Node helper and our check must agree, in both directions.</summary>
public sealed class SecondOpinionTests
{
    [Fact]
    public async Task Two_hundred_requests_are_signed_alike_and_forged_ones_refused_by_both()
    {
        var requests = Enumerable.Range(0, 200).Select(n => new Request(
            "token" + n,
            $"https://flows.example.test/step{n}?n={n}&q=a%20b%27",
            RandomParameters(new Random(n)),
            "")).ToList();
        var ours = requests.Select(r => TwilioSignature.Compute(r.Token, r.Url, r.Parameters)).ToList();

        var honest = await AskNodeAsync(requests.Select((r, n) => r with { Signature = ours[n] }));
        var forged = await AskNodeAsync(requests.Select((r, n) => r with { Signature = ours[(n + 1) % ours.Count] }));

        Assert.Equal(ours, honest.Select(answer => answer.Signature));
        Assert.All(honest, answer => Assert.True(answer.Accepted));
        Assert.All(forged, answer => Assert.False(answer.Accepted));
        Assert.All(requests.Zip(honest), pair => Assert.True(TwilioSignature.IsValid(pair.Second.Signature, pair.First.Token, pair.First.Url, pair.First.Parameters)));
        Assert.All(requests.Index(), r => Assert.False(TwilioSignature.IsValid(honest[(r.Index + 1) % honest.Count].Signature, r.Item.Token, r.Item.Url, r.Item.Parameters)));
    }

    [Fact]
    public async Task A_webhook_that_the_helper_signed_is_answered_and_a_forged_one_is_not()
    {
        await using var host = await FlowHostFixture.StartAsync();
        var parameters = new Dictionary<string, string> { ["CallSid"] = FlowHostFixture.CallSid, ["From"] = "+15558675310", ["CallerName"] = "Zoë & 'Söhne' +1" };
        var signed = (await AskNodeAsync([new Request(FlowHostFixture.AuthToken, "https://flows.example.test/little/answer", parameters, "")])).Single();

        var answer = await host.PostAsync("/little/answer", parameters, signed.Signature);
        parameters["From"] = "+15558675311";
        var forged = await host.PostAsync("/little/answer", parameters, signed.Signature);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Forbidden), (answer.StatusCode, forged.StatusCode));
        Assert.Single(host.Calls.Noted);
    }

    private static Dictionary<string, string> RandomParameters(Random random) => Enumerable.Range(0, random.Next(10)).ToDictionary(
        n => $"{(char)random.Next('A', 'z')}{n}",
        _ => new string([.. Enumerable.Range(0, random.Next(20)).Select(_ => (char)random.Next(' ', 0x3000))]));

    private static async Task<List<Answer>> AskNodeAsync(IEnumerable<Request> requests)
    {
        var folder = typeof(SecondOpinionTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "NodeFolder").Value!;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromMinutes(1));
        using var node = Process.Start(new ProcessStartInfo("node", "sign.js")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        try
        {
            var errors = node.StandardError.ReadToEndAsync(limit.Token);
            var answers = node.StandardOutput.ReadToEndAsync(limit.Token);
            foreach (var request in requests)
            {
                await node.StandardInput.WriteLineAsync(JsonSerializer.Serialize(request, JsonSerializerOptions.Web).AsMemory(), limit.Token);
            }

            node.StandardInput.Close();
            await node.WaitForExitAsync(limit.Token);
            Assert.Equal("", await errors);
            return [.. (await answers).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<Answer>(line, JsonSerializerOptions.Web)!)];
        }
        finally
        {
            if (!node.HasExited)
            {
                node.Kill();
            }
        }
    }

    private sealed record Request(string Token, string Url, Dictionary<string, string> Parameters, string Signature);

    private sealed record Answer(string Signature, bool Accepted);
}
