using TwimlFlows.Package.Tests.Kit;

namespace TwimlFlows.Package.Tests;

/// <summary>Flows of every kind of name, in a project that allows itself nothing.</summary>
/// <param name="packages">The packages.</param>
public sealed class NamesTests(Packages packages)
{
    [Fact]
    public async Task Whatever_flows_are_called_they_build_without_a_warning_and_answer()
    {
        var consumer = packages.Consumer("Names");
        (await consumer.DotnetAsync("build")).Succeeded().Says("0 Warning(s)");

        await using var app = await consumer.StartAsync("bin/Debug/net10.0/Names.dll");
        foreach (var (step, says) in new[]
        {
            ("/in-class/answer", "/in-class/seat?seat=7"),
            ("/in-class/seat?seat=7", "<Say>7</Say>"),
            ("/in-record/answer", "/in-record/bye"),
            ("/in-struct/answer", "<Say>true</Say>"),
            ("/in-interface/answer", "/in-interface/bye"),
            ("/keywords/return", "/keywords/await?string=a%20b&amp;enum=true&amp;value=3"),
            ("/keywords/await?string=a%20b&enum=true&value=3", "<Say>a b true 3</Say>"),
            ("/parts/answer", "/parts/bye"),
            ("/parts/bye", "<Hangup"),
            ("/global/answer", "/global/door?gr%C3%B6%C3%9Fe=%C3%A4%20%26%20%E6%9D%B1%E4%BA%AC"),
            ("/global/door?gr%C3%B6%C3%9Fe=%C3%A4%20%26%20%E6%9D%B1%E4%BA%AC", "<Say>ä &amp; 東京</Say>"),
            ("/case-1/answer", "/case-1/bye"),
            ("/case-2/answer", "/case-2/bye"),
            ("/hidden/task", "/hidden/system?request=1"),
            ("/hidden/system?request=1", "<Say>1</Say>"),
            ("/long/answer", "/long/bye"),
        })
        {
            Assert.Contains(says, await app.CallAsync(step), StringComparison.Ordinal);
        }
    }
}
