using ContactCentre.Demo;
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
        Scene stillHeld = new("The customer hangs up while on hold", 1, async stage =>
        {
            await stage.CustomerCallsAsync();
            await stage.AgentAnswersAsync();
            await stage.PressAsync("hold", "customer", stage.HoldAsync("customer"), OperationOutcome.Held);
            stage.Customer.HangUp();
        });

        var exitCode = await DemoRun.RunAsync(output, [Scenes.All[0], stillHeld]);

        Assert.Equal(1, exitCode);
        Assert.Contains($"scene 2: {ClaimChecker.EndedNormally}", output.ToString().TrimEnd().Split('\n')[^1], StringComparison.Ordinal);
        Assert.Contains($"[NO ] {ClaimChecker.EndedNormally}: ", output.ToString(), StringComparison.Ordinal);
    }
}
