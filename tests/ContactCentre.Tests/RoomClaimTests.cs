using ContactCentre.Demo;
using ContactCentre.Demo.Claims;
using TwimlFlows;

namespace ContactCentre.Tests;

/// <summary>A hold in a room: every claim is refuted, by its name, when the run does not bear it out; and only that claim.</summary>
public sealed class RoomClaimTests
{
    [Fact]
    public async Task A_good_run_bears_every_claim_out() =>
        Assert.Empty(await RefutedAsync(1, async (stage, _) =>
        {
            await HoldAsync(stage);
            await ResumeAsync(stage);
        }));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_hangs_up_during_a_hold_has_dropped_nobody(bool isHeldParty) =>
        Assert.Empty(await RefutedAsync(1, async (stage, _) =>
        {
            await HoldAsync(stage);
            (isHeldParty ? stage.Customer : stage.Agent).Phone.HangUp();
            await stage.PassAsync(10);
        }));

    [Fact]
    public async Task Without_music() =>
        Assert.Equal([ClaimChecker.HeardMusic], await RefutedAsync(1, async (stage, saboteur) =>
        {
            await saboteur.ParticipantAsync(stage.Customer, ("Hold", "true"));
            await stage.PassAsync(10);
            await saboteur.ParticipantAsync(stage.Customer, ("Hold", "false"));
            await stage.PassAsync(10);
        }));

    [Fact]
    public async Task With_music_that_ends() =>
        Assert.Equal([ClaimChecker.HeardMusic], await RefutedAsync(1, async (stage, saboteur) =>
        {
            saboteur.Edit("/support/hold-music", twiml => Twimls.Without(twiml, "Redirect"));
            await HoldAsync(stage);
            await stage.PassAsync(30);
            await ResumeAsync(stage);
        }));

    [Fact]
    public async Task With_music_that_Twilio_refuses() =>
        Assert.Equal([ClaimChecker.HeardMusic, ClaimChecker.EndedNormally], await RefutedAsync(1, async (stage, saboteur) =>
        {
            await saboteur.ParticipantAsync(stage.Customer, ("Hold", "true"), ("HoldUrl", ContactCentreApp.PublicBaseUrl + "/support/no-agent"));
            await stage.PassAsync(10);
            await saboteur.ParticipantAsync(stage.Customer, ("Hold", "false"));
            await stage.PassAsync(10);
        }));

    [Fact]
    public async Task With_a_hold_that_never_happened() =>
        Assert.Equal([ClaimChecker.HeardMusic], await RefutedAsync(2, async (stage, _) =>
        {
            await HoldAsync(stage);
            await ResumeAsync(stage);
        }));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task With_one_of_them_cut_off_during_the_hold(bool isHeldParty) =>
        Assert.Equal([ClaimChecker.NobodyDropped], await RefutedAsync(1, async (stage, saboteur) =>
        {
            await HoldAsync(stage);
            await saboteur.EndAsync(isHeldParty ? stage.Customer : stage.Agent);
            await stage.PassAsync(10);
        }));

    [Fact]
    public async Task With_somebody_else_in_the_room_after_the_resume() =>
        Assert.Equal([ClaimChecker.SameTwo], await RefutedAsync(1, async (stage, saboteur) =>
        {
            await HoldAsync(stage);
            await saboteur.CallThirdAsync($"<Response><Dial><Conference>{stage.Customer.Leg.CallSid}</Conference></Dial><Say>Goodbye.</Say></Response>");
            await ResumeAsync(stage);
        }));

    [Fact]
    public async Task Left_on_hold_when_the_other_has_gone() =>
        Assert.Equal([ClaimChecker.EndedNormally], await RefutedAsync(1, async (stage, saboteur) =>
        {
            await HoldAsync(stage);
            await saboteur.ParticipantAsync(stage.Agent, ("EndConferenceOnExit", "false"));
            stage.Agent.Phone.HangUp();
            await stage.PassAsync(60);
        }));

    [Fact]
    public async Task With_a_button_that_answers_something_else() =>
        Assert.Equal([AmissRun.Buttons], await RefutedAsync(1, async (stage, _) =>
        {
            await HoldAsync(stage);
            await stage.ExpectAsync(stage.Support.Hold(stage.Customer), OperationOutcome.Held);
            await ResumeAsync(stage);
        }));

    [Fact]
    public async Task A_scene_that_hangs_is_refuted_too()
    {
        var scene = new Scene("Nobody ever answers", 0, stage => stage.UntilAsync("somebody answers", () => false));

        var claims = await DemoRun.PlayAsync(scene, TextWriter.Null);

        Assert.Contains(claims, claim => !claim.Holds && claim.Evidence.Contains("somebody answers", StringComparison.Ordinal));
    }

    private static Task<IEnumerable<string>> RefutedAsync(int holds, Func<Stage, Saboteur, Task> play) =>
        AmissRun.RefutedAsync(stage => stage.Support, holds, play);

    private static async Task HoldAsync(Stage stage)
    {
        await stage.ExpectAsync(stage.Support.Hold(stage.Customer), OperationOutcome.Held);
        await stage.PassAsync(10);
    }

    private static async Task ResumeAsync(Stage stage)
    {
        await stage.ExpectAsync(stage.Support.Resume(stage.Customer), OperationOutcome.Resumed);
        await stage.PassAsync(10);
    }
}
