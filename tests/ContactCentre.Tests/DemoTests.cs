using ContactCentre.Demo;
using ContactCentre.Demo.Claims;
using TwimlFlows;

namespace ContactCentre.Tests;

public sealed class DemoTests
{
    [Fact]
    public async Task The_demo_observes_every_claim_and_says_so()
    {
        var output = new StringWriter();

        var exitCode = await DemoRun.RunAsync([], output);

        Assert.Equal(0, exitCode);
        Assert.DoesNotContain("[NO ]", output.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("All claims were observed." + Environment.NewLine, output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scene_can_be_played_alone_under_its_number()
    {
        var (exitCode, text) = await PlayAsync("3");

        Assert.Equal(0, exitCode);
        Assert.Contains($"=== 3. {Scenes.All[2].Title}", text, StringComparison.Ordinal);
        Assert.DoesNotContain("=== 4.", text, StringComparison.Ordinal);
        Assert.Contains("Played: 1 scene, and 4 claims checked in all.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("99")]
    [InlineData("-1")]
    [InlineData("two")]
    public async Task A_scene_that_does_not_exist_is_answered_with_those_that_do(string number)
    {
        var (exitCode, text) = await PlayAsync(number);

        Assert.Equal(1, exitCode);
        Assert.StartsWith($"There is no scene {number}. ", text, StringComparison.Ordinal);
        Assert.All(Scenes.All, scene => Assert.Contains(scene.Title, text, StringComparison.Ordinal));
        Assert.DoesNotContain("===", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_for_which_there_was_nothing_to_check_is_not_said_to_be_observed()
    {
        var output = new StringWriter();
        var talk = Scenes.All.First(scene => scene.Title == "Desk: the two talk, and the customer hangs up");

        var exitCode = await DemoRun.RunAsync(output, [talk]);

        Assert.Equal(0, exitCode);
        var text = output.ToString();
        Assert.Contains($"[ - ] {ClaimChecker.HeardMusic}: nothing to check, there was no hold", text, StringComparison.Ordinal);
        Assert.Contains($"[ - ] {ClaimChecker.NobodyDropped}: nothing to check, there was no hold", text, StringComparison.Ordinal);
        Assert.Contains($"[ - ] {ClaimChecker.SameTwo}: nothing to check, there was no resume", text, StringComparison.Ordinal);
        Assert.Contains($"[yes] {ClaimChecker.EndedNormally}: 2 legs", text, StringComparison.Ordinal);
        Assert.EndsWith("All claims were observed for which there was something to check." + Environment.NewLine, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_transcript_tells_who_clicked_what_and_how_it_ended()
    {
        var (_, text) = await PlayAsync("3");

        var click = text.IndexOf("the agent clicks Hold for the customer", StringComparison.Ordinal);
        var request = text.IndexOf("Participants/customer Hold=true", StringComparison.Ordinal);
        var result = text.IndexOf("Hold for the customer: Held", StringComparison.Ordinal);
        Assert.True(0 < click && click < request && request < result, text);
        Assert.Contains("notes, room and requests", text, StringComparison.Ordinal);
        Assert.Contains("⇒   the application asks Twilio for something", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_that_was_not_observed_is_named_at_the_end_and_in_the_exit_code()
    {
        var output = new StringWriter();
        Scene leftOnHold = new("The agent leaves the room for good, and nobody tells the customer on hold", 1, async stage =>
        {
            using var saboteur = new Saboteur(stage);
            await stage.CustomerCallsAsync(stage.Support);
            await stage.AgentAnswersAsync();
            await stage.ExpectAsync(stage.Support.Hold(stage.Customer), OperationOutcome.Held);
            await saboteur.ParticipantAsync(stage.Agent, ("EndConferenceOnExit", "false"));
            stage.Agent.Phone.HangUp();
            await stage.PassAsync(60);
            stage.Customer.Phone.HangUp();
        });

        var exitCode = await DemoRun.RunAsync(output, [Scenes.All[0], leftOnHold]);

        Assert.Equal(1, exitCode);
        Assert.Equal($"Not observed: {ClaimChecker.EndedNormally} (scene 2)", output.ToString().TrimEnd().Split('\n')[^1].TrimEnd());
        Assert.Contains($"[NO ] {ClaimChecker.EndedNormally}: the customer was still on hold at ", output.ToString(), StringComparison.Ordinal);
    }

    private static async Task<(int ExitCode, string Text)> PlayAsync(string number)
    {
        var output = new StringWriter();
        return (await DemoRun.RunAsync([number], output), output.ToString());
    }
}
