using System.Net;
using TwimlFlows.Package.Tests.Kit;

namespace TwimlFlows.Package.Tests;

/// <summary>Flows in a class library, a web app that hosts them, and a test project that calls them with the emulator.</summary>
/// <param name="packages">The packages.</param>
public sealed class LibraryTests(Packages packages)
{
    [Fact]
    public async Task A_hosted_library_builds_clean_passes_its_tests_on_the_emulator_and_runs()
    {
        var consumer = packages.Consumer("Lines");
        (await consumer.DotnetAsync("build", "Host.Tests", "-warnaserror")).Succeeded().Says("0 Warning(s)");

        (await consumer.DotnetAsync("exec", "Host.Tests/bin/Debug/net10.0/Host.Tests.dll")).Succeeded().Says("Total: 1, Errors: 0, Failed: 0, Skipped: 0");

        await using var app = await consumer.StartAsync("Host/bin/Debug/net10.0/Host.dll");
        Assert.Contains("<Say>Good morning.</Say>", await app.CallAsync("/greeting/answer"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, await app.ForgeAsync("/greeting/answer"));
    }
}
