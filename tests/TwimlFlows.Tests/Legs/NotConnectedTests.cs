using static TwimlFlows.OperationOutcome;

namespace TwimlFlows.Tests.Legs;

/// <summary>A hold before the other party answered, or while it hears something first.</summary>
public sealed class NotConnectedTests
{
    private readonly LegDesk _desk = new();

    private DeskLeg C => _desk.Customer;

    private DeskLeg A => _desk.Agent;

    [Fact]
    public async Task Before_anything_is_known_of_the_dialled_leg_nothing_is_moved()
    {
        await C.AskAsync("/desk/answer", ("CallStatus", "ringing"));

        Assert.Equal(NotConnected, await _desk.OutcomeAsync(_desk.HoldAsync(C)));
        Assert.Equal("look at C, children of C", _desk.Sent());
    }

    [Fact]
    public async Task While_the_dialled_leg_rings_nothing_is_moved()
    {
        await A.TellAsync("initiated", 0);
        await A.TellAsync("ringing", 1);

        Assert.Equal(NotConnected, await _desk.OutcomeAsync(_desk.HoldAsync(A)));
        Assert.Equal("children of C", _desk.Sent());
    }

    [Fact]
    public async Task When_the_word_of_the_answer_is_late_Twilio_is_asked_for_the_only_child()
    {
        await A.TellAsync("ringing", 1);
        _desk.Twilio.Legs[A.Sid.Value] = "in-progress";
        var hold = _desk.HoldAsync(C);
        await LegDesk.StillAsync();

        Assert.StartsWith("look at C, children of C, move A to waiting", _desk.Sent(), StringComparison.Ordinal);
        await A.TellAsync("in-progress", 2);
        await A.LandAsync();
        await C.WayOutAsync();
        await C.LandAsync();
        await C.MusicAsync();
        Assert.Equal(Held, await _desk.OutcomeAsync(hold));
    }

    [Fact]
    public async Task A_party_whose_end_was_never_told_is_not_in_the_way_of_the_next_one()
    {
        await C.AskAsync("/desk/answer", ("CallStatus", "ringing"));
        await A.AskAsync("/desk/screening");
        _desk.Become(A, "completed");
        await C.WayOutAsync();
        _desk.Replace("B");
        await _desk.AnswerAsync();
        await _desk.PassAsync(31);

        await _desk.HoldAndLandAsync(C);
        Assert.Equal("C InQueue, B Waiting, held C", await _desk.SeenAsync());
    }

    [Fact]
    public async Task Two_children_in_progress_tell_nothing()
    {
        _desk.Twilio.Legs[A.Sid.Value] = "in-progress";
        _desk.Replace("B");
        _desk.Twilio.Legs[_desk.Agent.Sid.Value] = "in-progress";

        Assert.Equal(NotConnected, await _desk.OutcomeAsync(_desk.HoldAsync(C)));
        Assert.Empty(_desk.Twilio.Posts);
    }

    [Fact]
    public async Task In_a_flow_that_screens_nobody_is_moved_past_the_screening()
    {
        var desk = new LegDesk(screens: true);
        await desk.TalkAsync();
        Assert.Equal(NotConnected, await desk.OutcomeAsync(desk.HoldAsync(desk.Customer)));

        Assert.Equal("Run whisper 0", (await desk.Agent.AskAsync("/desk/whisper")).Text);
        await desk.PassAsync(14);
        Assert.Equal(NotConnected, await desk.OutcomeAsync(desk.HoldAsync(desk.Customer)));
        Assert.Equal("", desk.Sent());

        await desk.PassAsync(2);
        await desk.HoldAndLandAsync(desk.Customer);
    }

    [Fact]
    public async Task A_screening_of_several_documents_lasts_as_long_as_the_last_of_them()
    {
        var desk = new LegDesk(screens: true);
        await desk.TalkAsync();
        var first = await desk.Agent.AskAsync("/desk/whisper");
        await desk.PassAsync(8);
        Assert.Equal("Run whisper 0", (await desk.Agent.AskAsync($"/desk/screened?{first.Answer.Stamp}", ("Digits", "1"))).Text);
        await desk.PassAsync(8);

        Assert.Equal(NotConnected, await desk.OutcomeAsync(desk.HoldAsync(desk.Customer)));
        Assert.Equal("", desk.Sent());
    }

    [Fact]
    public async Task A_document_for_the_dialled_leg_that_comes_before_the_word_of_its_answer_is_a_screening()
    {
        await A.TellAsync("ringing", 1);
        Assert.Equal("Run whisper 0", (await A.AskAsync("/desk/whisper")).Text);
        await A.TellAsync("in-progress", 2);

        Assert.Equal(NotConnected, await _desk.OutcomeAsync(_desk.HoldAsync(C)));
        await _desk.PassAsync(16);
        await _desk.HoldAndLandAsync(C);
    }

    [Fact]
    public async Task Of_several_that_ring_the_one_that_answered_is_the_partner()
    {
        var first = A;
        await first.TellAsync("ringing", 1);
        _desk.Replace("B");
        await _desk.AnswerAsync();
        await first.TellAsync("canceled", 2);

        await _desk.HoldAndLandAsync(C);
        Assert.Equal("C InQueue, B Waiting, held C", await _desk.SeenAsync());
    }

    [Fact]
    public async Task A_leg_that_was_over_before_the_late_word_of_its_answer_is_not_brought_back()
    {
        await A.TellAsync("ringing", 1);
        await A.TellAsync("completed", 3);
        await A.TellAsync("in-progress", 2);

        Assert.NotEqual("C Dialled, A Dialled", await _desk.SeenAsync());
        Assert.NotEqual(Held, await _desk.OutcomeAsync(_desk.HoldAsync(C)));
        Assert.Empty(_desk.Twilio.Posts);
    }

    [Fact]
    public async Task Of_two_that_were_screened_the_one_that_stayed_is_the_partner()
    {
        var desk = new LegDesk(screens: true);
        var first = desk.Agent;
        await first.TellAsync("in-progress", 1);
        await first.AskAsync("/desk/whisper");
        desk.Replace("B");
        await desk.AnswerAsync();
        await desk.Agent.AskAsync("/desk/whisper");
        await first.TellAsync("completed", 2);
        await desk.PassAsync(11);

        Assert.Equal(NotConnected, await desk.OutcomeAsync(desk.HoldAsync(desk.Customer)));
        await desk.PassAsync(6);
        await desk.HoldAndLandAsync(desk.Customer);
    }
}
