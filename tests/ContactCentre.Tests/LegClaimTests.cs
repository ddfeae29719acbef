using ContactCentre.Demo;
using ContactCentre.Demo.Claims;
using TwimlFlows;

namespace ContactCentre.Tests;

/// <summary>A hold between two legs: every claim is refuted, by its name, when the run does not bear it out; and only that claim.</summary>
public sealed class LegClaimTests
{
    private const string Music = $"<Response><Play>{ContactCentreApp.HoldMusic}</Play></Response>";

    [Fact]
    public async Task A_good_run_bears_every_claim_out() =>
        Assert.Empty(await RefutedAsync(2, async (stage, _) =>
        {
            await HoldAsync(stage);
            await ResumeAsync(stage);
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
            saboteur.Edit("/desk/hold-music", _ => "<Response><Pause length=\"10\"/></Response>");
            await HoldAsync(stage);
            await ResumeAsync(stage);
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
    public async Task With_somebody_else_who_fetched_the_held_party() =>
        Assert.Equal([ClaimChecker.SameTwo], await RefutedAsync(1, async (stage, saboteur) =>
        {
            await HoldAsync(stage);
            await saboteur.CallThirdAsync($"<Response><Dial><Queue>{stage.Customer.Leg.Queue}</Queue></Dial><Say>Goodbye.</Say></Response>");
            await stage.PassAsync(5);
        }));

    [Fact]
    public async Task A_resume_that_a_hold_overtakes_is_counted_as_such_and_the_talk_after_the_next_resume_is_not_taken_for_its_own()
    {
        var scene = Scenes.Desk.Single(scene => scene.Title.Contains("resume is pressed at once after hold", StringComparison.Ordinal));

        var claims = await DemoRun.PlayAsync(scene, TextWriter.Null);

        var claim = Assert.Single(claims, claim => claim.Name == ClaimChecker.SameTwo);
        Assert.Equal((true, 1, "1 of 2 resumes; the other was overtaken by a hold"), (claim.Holds, claim.Checked, claim.Evidence));
    }

    [Fact]
    public async Task With_a_resume_that_joins_nobody_until_the_next_hold() =>
        Assert.Equal([ClaimChecker.SameTwo], await RefutedAsync(2, async (stage, saboteur) =>
        {
            await HoldAsync(stage);
            saboteur.Edit("/desk/connected", _ => "<Response><Pause length=\"60\"/></Response>");
            await ResumeAsync(stage);
            await stage.ExpectAsync(stage.Desk.Hold(stage.Agent), OperationOutcome.Held);
            await stage.PassAsync(10);
            saboteur.Edit("/desk/connected", twiml => twiml);
            await stage.ExpectAsync(stage.Desk.Resume(stage.Agent), OperationOutcome.Resumed);
            await stage.PassAsync(10);
        }));

    [Fact]
    public async Task Left_on_hold_when_the_other_has_gone() =>
        Assert.Equal([ClaimChecker.EndedNormally], await RefutedAsync(1, async (stage, saboteur) =>
        {
            await HoldAsync(stage);
            saboteur.CutOffApplication("/desk/hold-music", Music);
            stage.Agent.Phone.HangUp();
            await stage.PassAsync(60);
        }));

    [Fact]
    public async Task Cut_off_without_a_word_when_the_other_hangs_up() =>
        Assert.Equal([ClaimChecker.EndedNormally], await RefutedAsync(1, async (stage, saboteur) =>
        {
            await HoldAsync(stage);
            await ResumeAsync(stage);
            saboteur.Edit("/desk/unparked", _ => "<Response><Hangup/></Response>");
            stage.Agent.Phone.HangUp();
            await stage.PassAsync(10);
        }));

    [Fact]
    public async Task With_a_button_that_answers_something_else() =>
        Assert.Equal([AmissRun.Buttons], await RefutedAsync(1, async (stage, _) =>
        {
            await HoldAsync(stage);
            await stage.ExpectAsync(stage.Desk.Hold(stage.Customer), OperationOutcome.Held);
            await ResumeAsync(stage);
        }));

    private static Task<IEnumerable<string>> RefutedAsync(int holds, Func<Stage, Saboteur, Task> play) =>
        AmissRun.RefutedAsync(stage => stage.Desk, holds, play);

    private static async Task HoldAsync(Stage stage)
    {
        await stage.ExpectAsync(stage.Desk.Hold(stage.Customer), OperationOutcome.Held);
        await stage.PassAsync(10);
    }

    private static async Task ResumeAsync(Stage stage)
    {
        await stage.ExpectAsync(stage.Desk.Resume(stage.Customer), OperationOutcome.Resumed);
        await stage.PassAsync(10);
    }
}
