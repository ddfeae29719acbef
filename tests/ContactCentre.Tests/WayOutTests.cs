using ContactCentre.Demo;
using ContactCentre.Demo.Claims;

namespace ContactCentre.Tests;

/// <summary>Every step's way out, and its music, is needed: without it the demo ends with 1, and says which claim does not hold.</summary>
public sealed class WayOutTests
{
    [Theory]
    [InlineData("/desk/answer", "Dial", "action", ClaimChecker.NobodyDropped)]
    [InlineData("/desk/call-customer", "Dial", "action", ClaimChecker.NobodyDropped)]
    [InlineData("/desk/parked", "Enqueue", "action", ClaimChecker.NobodyDropped)]
    [InlineData("/desk/parked", "Enqueue", "waitUrl", ClaimChecker.HeardMusic)]
    [InlineData("/desk/reconnect", "Redirect", null, ClaimChecker.NobodyDropped)]
    [InlineData("/desk/waiting", "Redirect", null, ClaimChecker.NobodyDropped)]
    public async Task The_desk_without(string step, string verb, string? attribute, string claim) =>
        await RefutesAsync([.. Scenes.Desk.Where(scene => scene.Holds == 2)], step, verb, attribute, claim);

    [Theory]
    [InlineData("/support/answer", "Dial", "action", ClaimChecker.EndedNormally)]
    [InlineData("/support/join", "Dial", "action", ClaimChecker.EndedNormally)]
    [InlineData("/support/hold-music", "Redirect", null, ClaimChecker.HeardMusic)]
    [InlineData("/support/answer", "Conference", "endConferenceOnExit", ClaimChecker.EndedNormally)]
    [InlineData("/support/join", "Conference", "endConferenceOnExit", ClaimChecker.EndedNormally)]
    [InlineData("/support/answer", "Conference", "statusCallback", "the scene was played to its end")]
    [InlineData("/support/no-agent", "Gather", "action", "the scene was played to its end")]
    public async Task Support_without(string step, string verb, string? attribute, string claim) =>
        await RefutesAsync(Scenes.Support, step, verb, attribute, claim);

    [Fact]
    public async Task The_desk_without_the_status_callback_of_its_number_learns_too_late_that_the_caller_has_gone()
    {
        var scene = Scenes.Desk.Single(scene => scene.Title.Contains("customer hangs up while the agent is on hold", StringComparison.Ordinal));

        var claims = await DemoRun.PlayAsync(
            scene with
            {
                PlayAsync = async stage =>
                {
                    stage.Emulator.Numbers[ContactCentreApp.DeskNumber].StatusCallback = null;
                    await scene.PlayAsync(stage);
                },
            },
            TextWriter.Null);

        Assert.Equal([ClaimChecker.EndedNormally], claims.Where(claim => !claim.Holds).Select(claim => claim.Name));
    }

    private static async Task RefutesAsync(IReadOnlyList<Scene> scenes, string step, string verb, string? attribute, string claim)
    {
        var output = new StringWriter();

        var exitCode = await DemoRun.RunAsync(output, [.. scenes.Select(scene => Without(scene, step, verb, attribute))]);

        Assert.Equal(1, exitCode);
        var last = output.ToString().TrimEnd().Split('\n')[^1];
        Assert.StartsWith("Not observed: ", last, StringComparison.Ordinal);
        Assert.Contains($"{claim} (scene ", last, StringComparison.Ordinal);
    }

    private static Scene Without(Scene scene, string step, string verb, string? attribute) => scene with
    {
        PlayAsync = async stage =>
        {
            using var saboteur = new Saboteur(stage);
            saboteur.Edit(step, twiml => attribute is null ? Twimls.Without(twiml, verb) : Twimls.Without(twiml, verb, attribute));
            await scene.PlayAsync(stage);
        },
    };
}
