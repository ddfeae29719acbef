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

        var exitCode = await DemoRun.RunAsync(output);

        Assert.Equal(0, exitCode);
        Assert.DoesNotContain("[NO ]", output.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("All claims were observed." + Environment.NewLine, output.ToString(), StringComparison.Ordinal);
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
}
