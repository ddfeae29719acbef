using TwimlFlows.Tests.Calls;

namespace TwimlFlows.Tests.Legs;

/// <summary>Each position of a leg, and each event that can come there: what is answered, what is sent, and where the two are then.</summary>
public sealed class PositionTests
{
    private readonly LegDesk _desk = new();

    private DeskLeg C => _desk.Customer;

    private DeskLeg A => _desk.Agent;

    [Theory]
    [InlineData("C dialled", "way out", "Run own 0", "", "C Elsewhere, A Dialled")]
    [InlineData("C dialled", "partner ended", "", "", "C Dialled, A Ended")]
    [InlineData("C dialled", "own end", "", "", "C Ended, A Dialled")]
    [InlineData("A dialled", "partner ended", "", "", "C Ended, A Dialled")]
    [InlineData("A dialled", "own end", "", "", "C Dialled, A Ended")]
    [InlineData("C moving", "unparked redirected-from-bridged", "Settle", "", "C Bridged, A Bridged, plan 3")]
    [InlineData("C moving", "unparked bridged", "Settle", "", "C Bridged, A Bridged, plan 3")]
    [InlineData("C moving", "landing", "Run park 3", "", "C Parking, A Bridged, plan 3")]
    [InlineData("C moving", "late wait", "Run wait 1", "", "C InQueue, A Bridged, plan 3")]
    [InlineData("C moving", "partner ended", "", "", "C Bridged, A Ended")]
    [InlineData("C moving", "own end", "", "", "C Ended, A Bridged")]
    [InlineData("A moving", "loop", "Run other 1", "", "C InQueue, A Waiting, held C, plan 2")]
    [InlineData("A moving", "own end", "", "move C to call-over 3", "C InQueue, A Ended, held C, plan 3")]
    [InlineData("C falling", "way out", "GoTo parked 1", "", "C Dialled, A Dialled, plan 1")]
    [InlineData("C falling", "way out twice", "GoTo parked 1", "", "C Dialled, A Dialled, plan 1")]
    [InlineData("C falling", "way out and landing", "Run park 1", "", "C Parking, A Dialled, plan 1")]
    [InlineData("C falling", "own end", "", "", "C Ended, A Dialled")]
    [InlineData("C parking", "unparked error", "GoTo parked 2", "", "C Parking, A Waiting, plan 1")]
    [InlineData("C parking", "landing", "Run park 1", "", "C Parking, A Waiting, plan 1")]
    [InlineData("C parking", "wait", "Run wait 1", "", "C InQueue, A Waiting, held C")]
    [InlineData("C parking", "partner ended", "", "move C to call-over 2", "C Parking, A Ended, plan 2")]
    [InlineData("C parking", "own end", "", "move A to call-over 2", "C Ended, A Waiting, plan 2")]
    [InlineData("C in queue", "unparked redirected", "Settle", "", "C InQueue, A Waiting, held C")]
    [InlineData("C in queue", "unparked redirected-from-bridged", "Settle", "", "C InQueue, A Waiting, held C")]
    [InlineData("C in queue", "unparked bridging-in-process", "Settle", "", "C InQueue, A Waiting, held C")]
    [InlineData("C in queue", "unparked leave", "Run own 1", "move A to call-over 2", "C Elsewhere, A Waiting, plan 2")]
    [InlineData("C in queue", "unparked hangup", "Run own 1", "move A to call-over 2", "C Ended, A Waiting, held C, plan 2")]
    [InlineData("C in queue", "wait", "Run wait 1", "", "C InQueue, A Waiting, held C")]
    [InlineData("C in queue", "partner ended", "", "move C to call-over 2", "C InQueue, A Ended, held C, plan 2")]
    [InlineData("C in queue", "partner ended unreleased, wait", "Leave", "move C to call-over 2", "C InQueue, A Ended, held C")]
    [InlineData("C in queue", "own end", "", "move A to call-over 2", "C Ended, A Waiting, held C, plan 2")]
    [InlineData("A waiting", "old way out", "Settle", "", "C InQueue, A Waiting, held C")]
    [InlineData("A waiting", "loop", "Run other 1", "", "C InQueue, A Waiting, held C")]
    [InlineData("A waiting", "partner ended", "", "move A to call-over 2", "C Ended, A Waiting, held C, plan 2")]
    [InlineData("A waiting", "partner ended unreleased, loop", "GoTo call-over 3", "move A to call-over 2", "C Ended, A Waiting, held C, plan 3")]
    [InlineData("A waiting", "own end", "", "move C to call-over 2", "C InQueue, A Ended, held C, plan 2")]
    [InlineData("A fetching", "way out", "GoTo waiting 4", "look at C", "C InQueue, A Fetching, held C, plan 3")]
    [InlineData("A fetching", "landing", "Settle", "", "C InQueue, A Fetching, held C, plan 2")]
    [InlineData("A fetching", "partner ended", "", "move A to call-over 3", "C Ended, A Fetching, held C, plan 3")]
    [InlineData("A fetching", "own end", "", "move C to call-over 3", "C InQueue, A Ended, held C, plan 3")]
    [InlineData("C bridged", "unparked redirected-from-bridged", "Settle", "", "C Bridged, A Bridged")]
    [InlineData("C bridged", "unparked bridged", "Run own 1", "delete the queue", "C Elsewhere, A Bridged")]
    [InlineData("C bridged", "late wait", "Run wait 1", "look at A", "C InQueue, A Bridged, held C")]
    [InlineData("C bridged", "partner ended", "", "", "C Bridged, A Ended")]
    [InlineData("C bridged", "own end", "", "", "C Ended, A Bridged")]
    [InlineData("A bridged", "way out", "Run own 2", "delete the queue", "C Bridged, A Elsewhere")]
    [InlineData("A bridged", "own end", "", "", "C Bridged, A Ended")]
    [InlineData("C releasing", "unparked redirected", "Settle", "", "C InQueue, A Ended, held C, plan 2")]
    [InlineData("C releasing", "landing", "Run end 2", "delete the queue", "C Released, A Ended, held C")]
    [InlineData("C releasing", "wait", "Run wait 1", "", "C InQueue, A Ended, held C, plan 2")]
    [InlineData("C released", "landing", "Run end 2", "", "C Released, A Ended, held C")]
    [InlineData("C released", "own step", "Run own 2", "", "C Released, A Ended, held C")]
    [InlineData("C released", "late wait", "Run wait 2", "", "C Released, A Ended, held C")]
    [InlineData("C released", "own end", "", "", "C Ended, A Ended, held C")]
    public async Task In_each_position_each_event_has_one_meaning(string position, string what, string reply, string sent, string seen)
    {
        var leg = position[0] == 'C' ? C : A;
        var old = await PutAsync(position);
        _desk.Sent();

        Assert.Equal(reply, await AskAsync(leg, what, old));
        Assert.Equal(sent, _desk.Sent());
        Assert.Equal(seen, await _desk.SeenAsync());
    }

    /// <returns>What the links carry of the document that the leg has left.</returns>
    private async Task<string> PutAsync(string position)
    {
        var old = "";
        switch (position)
        {
            case "C dialled" or "A dialled":
                await _desk.TalkAsync();
                break;
            case "C moving":
                await _desk.TalkByQueueAsync(C);
                await _desk.BeginAsync(() => _desk.HoldAsync(C));
                old = C.Document;
                break;
            case "A moving":
                await _desk.HoldFirstAsync(C);
                await _desk.BeginAsync(() => _desk.ResumeAsync());
                break;
            case "C falling":
                await _desk.TalkAsync();
                await _desk.BeginAsync(() => _desk.HoldAsync(C));
                break;
            case "C parking":
                await _desk.TalkAsync();
                await _desk.BeginAsync(() => _desk.HoldAsync(C));
                await A.LandAsync();
                await C.WayOutAsync();
                await C.LandAsync();
                break;
            case "C in queue" or "A waiting":
                await _desk.HoldFirstAsync(C);
                break;
            case "A fetching":
                await _desk.HoldFirstAsync(C);
                await _desk.BeginAsync(() => _desk.ResumeAsync());
                await A.LandAsync();
                break;
            case "C bridged" or "A bridged":
                await _desk.TalkByQueueAsync(C);
                break;
            default:
                await _desk.HoldFirstAsync(C);
                await A.TellAsync("completed", 3);
                if (position == "C released")
                {
                    await C.LandAsync();
                }

                break;
        }

        return old;
    }

    private async Task<string> AskAsync(DeskLeg leg, string what, string old)
    {
        switch (what)
        {
            case "way out":
                return (await leg.WayOutAsync()).Text;
            case "old way out":
                return (await leg.WayOutAsync(of: old)).Text;
            case "way out twice":
                await leg.WayOutAsync();
                return (await leg.WayOutAsync()).Text;
            case "way out and landing":
                await leg.WayOutAsync();
                return (await leg.LandAsync()).Text;
            case "landing":
                return (await leg.LandAsync()).Text;
            case "wait":
                return (await leg.MusicAsync()).Text;
            case "late wait":
                return (await leg.LateMusicAsync()).Text;
            case "loop":
                return (await leg.LoopAsync()).Text;
            case "own step":
                return (await leg.WayOutAsync()).Text;
            case "partner ended":
                await leg.Partner.TellAsync("completed", 9);
                return "";
            case "partner ended unreleased, wait" or "partner ended unreleased, loop":
                _desk.Twilio.Next(HttpMethod.Post, Fault.Answer(500));
                await leg.Partner.TellAsync("completed", 9);
                return (await (what.EndsWith("wait", StringComparison.Ordinal) ? leg.MusicAsync() : leg.LoopAsync())).Text;
            case "own end":
                await leg.TellAsync("completed", 9);
                return "";
            default:
                return (await leg.UnparkedAsync(what.Split(' ')[1])).Text;
        }
    }
}
