using System.Net;
using System.Runtime.InteropServices;
using TwimlFlows.Package.Tests.Kit;

namespace TwimlFlows.Package.Tests;

/// <summary>A flow compiled ahead of time.</summary>
/// <param name="packages">The packages.</param>
public sealed class NativeTests(Packages packages)
{
    [Fact]
    public async Task It_publishes_without_a_warning_and_answers()
    {
        var consumer = packages.Consumer("Native");
        (await consumer.DotnetAsync("publish", "-warnaserror", "-o", "published", "-r", RuntimeInformation.RuntimeIdentifier))
            .Succeeded().SaysNothingOf("warning").SaysNothingOf("warnings IL");
        Assert.False(File.Exists(consumer.File("published/TwimlFlows.dll")));

        await using var app = await consumer.StartAsync("published/Native");
        var document = await app.CallAsync("/desk/answer");
        Assert.Contains("<Say>Open &amp; ready.</Say>", document, StringComparison.Ordinal);
        Assert.Contains("attempt=1", document, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, await app.ForgeAsync("/desk/answer"));
    }
}
