using ContactCentre.Demo;
using ContactCentre.Demo.Claims;

namespace ContactCentre.Tests;

/// <summary>A call in which something may go wrong, and what the claim checker says of it.</summary>
internal static class AmissRun
{
    internal const string Buttons = "every button answered what then happened";

    /// <summary>Connects the two, lets the test do what it likes, and hangs up; the names of the claims that did not hold.</summary>
    internal static async Task<IEnumerable<string>> RefutedAsync(Func<Stage, Line> line, int holds, Func<Stage, Saboteur, Task> play)
    {
        var scene = new Scene("A call with something amiss", holds, async stage =>
        {
            using var saboteur = new Saboteur(stage);
            await stage.CustomerCallsAsync(line(stage));
            await stage.AgentAnswersAsync();
            await play(stage, saboteur);
            if (stage.Customer.Phone.Leg is { IsOver: false })
            {
                stage.Customer.Phone.HangUp();
            }
        });
        var claims = await DemoRun.PlayAsync(scene, TextWriter.Null);
        return claims.Where(claim => !claim.Holds).Select(claim => claim.Name);
    }
}
