using ContactCentre.Demo;
using TwimlFlows;
using TwimlFlows.Emulator;

namespace ContactCentre.Tests;

/// <summary>Every claim is refuted, by its name, when the run does not bear it out; and only that claim.</summary>
public sealed class ClaimTests
{
    private const string ThirdNumber = "+15005550077";
    private const string Buttons = "every button answered what then happened";

    [Fact]
    public async Task A_good_run_bears_every_claim_out() =>
        Assert.Empty(await RefutedAsync(1, async (stage, _) =>
        {
            await HoldAsync(stage);
            await ResumeAsync(stage);
        }));

    [Fact]
    public async Task Without_music() =>
        Assert.Equal([ClaimChecker.HeardMusic], await RefutedAsync(1, async (stage, saboteur) =>
        {
            await saboteur.ParticipantAsync(stage.Customer, ("Hold", "true"));
            await WaitAsync(stage);
            await saboteur.ParticipantAsync(stage.Customer, ("Hold", "false"));
            await WaitAsync(stage);
        }));

    [Fact]
    public async Task With_music_that_Twilio_refuses() =>
        Assert.Equal([ClaimChecker.HeardMusic, ClaimChecker.EndedNormally], await RefutedAsync(1, async (stage, saboteur) =>
        {
            await saboteur.ParticipantAsync(stage.Customer, ("Hold", "true"), ("HoldUrl", ContactCentreApp.PublicBaseUrl + "/support/no-agent"));
            await WaitAsync(stage);
            await saboteur.ParticipantAsync(stage.Customer, ("Hold", "false"));
            await WaitAsync(stage);
        }));

    [Fact]
    public async Task With_a_hold_that_never_happened() =>
        Assert.Equal([ClaimChecker.HeardMusic], await RefutedAsync(2, async (stage, _) =>
        {
            await HoldAsync(stage);
            await ResumeAsync(stage);
        }));

    [Fact]
    public async Task With_the_partner_cut_off_during_the_hold() =>
        Assert.Equal([ClaimChecker.NobodyDropped, ClaimChecker.EndedNormally], await RefutedAsync(1, async (stage, saboteur) =>
        {
            await HoldAsync(stage);
            await saboteur.EndAsync(stage.Agent);
            await WaitAsync(stage);
        }));

    [Fact]
    public async Task With_the_held_leg_cut_off() =>
        Assert.Equal([ClaimChecker.NobodyDropped, ClaimChecker.EndedNormally], await RefutedAsync(1, async (stage, saboteur) =>
        {
            await HoldAsync(stage);
            await saboteur.EndAsync(stage.Customer);
            await WaitAsync(stage);
        }));

    [Fact]
    public async Task With_a_hang_up_that_is_nobodys_fault_but_the_hold_lasts_to_the_end() =>
        Assert.Equal([ClaimChecker.EndedNormally], await RefutedAsync(1, async (stage, _) =>
        {
            await HoldAsync(stage);
            stage.Agent.HangUp();
            await WaitAsync(stage);
        }));

    [Fact]
    public async Task With_somebody_else_in_the_room_after_the_resume() =>
        Assert.Equal([ClaimChecker.SameTwo], await RefutedAsync(1, async (stage, saboteur) =>
        {
            await HoldAsync(stage);
            await saboteur.AddAsync(ThirdNumber);
            var third = stage.Emulator.Phone(ThirdNumber);
            await stage.UntilAsync("the third phone rings", () => third.Leg is not null);
            third.Answer();
            await ResumeAsync(stage);
        }));

    [Fact]
    public async Task Still_held_when_the_call_ends() =>
        Assert.Equal([ClaimChecker.EndedNormally], await RefutedAsync(1, (stage, _) => HoldAsync(stage)));

    [Fact]
    public async Task With_a_button_that_answers_something_else() =>
        Assert.Equal([Buttons], await RefutedAsync(1, async (stage, _) =>
        {
            await HoldAsync(stage);
            await stage.PressAsync("hold", "customer", stage.HoldAsync("customer"), OperationOutcome.Held);
            await ResumeAsync(stage);
        }));

    [Fact]
    public async Task A_scene_that_hangs_is_refuted_too()
    {
        var scene = new Scene("Nobody ever answers", 0, stage => stage.UntilAsync("somebody answers", () => false));

        var claims = await DemoRun.PlayAsync(scene, TextWriter.Null);

        Assert.Contains(claims, claim => !claim.Holds && claim.Evidence.Contains("somebody answers", StringComparison.Ordinal));
    }

    private static async Task<IEnumerable<string>> RefutedAsync(int holds, Func<Stage, Saboteur, Task> play)
    {
        var scene = new Scene("A call with something amiss", holds, async stage =>
        {
            using var saboteur = new Saboteur(stage);
            await stage.CustomerCallsAsync();
            await stage.AgentAnswersAsync();
            await WaitAsync(stage);
            await play(stage, saboteur);
            if (stage.Customer.Leg is { IsOver: false })
            {
                stage.Customer.HangUp();
            }
        });
        var claims = await DemoRun.PlayAsync(scene, TextWriter.Null);
        return claims.Where(claim => !claim.Holds).Select(claim => claim.Name);
    }

    private static async Task HoldAsync(Stage stage)
    {
        await stage.PressAsync("hold", "customer", stage.HoldAsync("customer"), OperationOutcome.Held);
        await WaitAsync(stage);
    }

    private static async Task ResumeAsync(Stage stage)
    {
        await stage.PressAsync("resume", "customer", stage.ResumeAsync("customer"), OperationOutcome.Resumed);
        await WaitAsync(stage);
    }

    private static Task WaitAsync(Stage stage) =>
        stage.Emulator.RunForAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
}
