using static TwimlFlows.OperationOutcome;

namespace TwimlFlows.Tests.Legs;

/// <summary>The dialled leg is held; then the one that dialled the queue.</summary>
public sealed class HoldTheOtherPartyTests
{
    private readonly LegDesk _desk = new();

    private DeskLeg C => _desk.Customer;

    private DeskLeg A => _desk.Agent;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_dialled_leg_is_moved_into_the_queue_and_the_caller_falls_into_waiting(bool fallIsFirst)
    {
        await _desk.TalkAsync();
        var hold = _desk.HoldAsync(A);
        await LegDesk.StillAsync();
        Assert.Equal("move A to parked 1", _desk.Sent());
        if (fallIsFirst)
        {
            await FallAsync();
        }

        Assert.Equal("Run park 1", (await A.LandAsync()).Text);
        Assert.Equal("Run wait 1", (await A.MusicAsync()).Text);
        if (!fallIsFirst)
        {
            await FallAsync();
        }

        Assert.Equal(Held, await _desk.OutcomeAsync(hold));
        Assert.Equal("C Waiting, A InQueue, held A", await _desk.SeenAsync());
        Assert.Equal("", _desk.Sent());

        async Task FallAsync()
        {
            Assert.Equal("GoTo waiting 1", (await C.WayOutAsync()).Text);
            Assert.Equal("Run other 1", (await C.LandAsync()).Text);
        }
    }

    [Fact]
    public async Task The_caller_fetches_the_agent()
    {
        await _desk.HoldFirstAsync(A);
        var resume = _desk.ResumeAsync(A);
        await LegDesk.StillAsync();

        Assert.Equal("move C to reconnect 2", _desk.Sent());
        Assert.Equal("Run connect 2", (await C.LandAsync()).Text);
        Assert.Equal("Run whisper 1", (await A.ConnectedAsync()).Text);
        Assert.Equal(Resumed, await _desk.OutcomeAsync(resume));
    }

    [Theory]
    [InlineData("gfl", false)]
    [InlineData("glf", false)]
    [InlineData("fgl", false)]
    [InlineData("flg", false)]
    [InlineData("lgf", false)]
    [InlineData("lfg", false)]
    [InlineData("gfl", true)]
    [InlineData("lfg", true)]
    public async Task The_leg_that_dialled_the_queue_is_held_and_its_ghost_looks_like_a_real_end(string order, bool hasAction)
    {
        await _desk.TalkByQueueAsync(A);
        var hold = _desk.HoldAsync(C);
        await LegDesk.StillAsync();
        Assert.Equal("move C to parked 3", _desk.Sent());
        var old = C.Document;

        foreach (var message in order)
        {
            switch (message)
            {
                case 'g':
                    Assert.Equal("Settle", (hasAction ? await C.DialDoneAsync("completed", hasDuration: true, old) : await C.WayOutAsync(old)).Text);
                    break;
                case 'f':
                    Assert.Equal("GoTo waiting 3", (await A.UnparkedAsync("bridged")).Text);
                    break;
                default:
                    Assert.Equal("Run park 3", (await C.LandAsync()).Text);
                    break;
            }
        }

        Assert.Equal("Run other 3", (await A.LandAsync()).Text);
        Assert.Equal("Run wait 3", (await C.MusicAsync()).Text);
        Assert.Equal(Held, await _desk.OutcomeAsync(hold));
        Assert.Equal("C InQueue, A Waiting, held C", await _desk.SeenAsync());
    }

    [Fact]
    public async Task Both_at_once_cannot_be_held()
    {
        await _desk.HoldFirstAsync(C);

        Assert.Equal(AlreadyHeld, await _desk.OutcomeAsync(_desk.HoldAsync(A)));
        Assert.Equal("", _desk.Sent());
    }
}
