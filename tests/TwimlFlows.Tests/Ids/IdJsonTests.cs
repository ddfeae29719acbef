using System.Text.Json;

namespace TwimlFlows.Tests.Ids;

public sealed class IdJsonTests
{
    [Fact]
    public void Ids_are_plain_texts_and_come_back()
    {
        var leg = CallSid.Parse("CA" + new string('a', 32));
        var state = new RoomState("room-1", ConferenceSid.Parse("CF" + new string('b', 32)), true, false, [new ParticipantState(leg, "customer", true, false, true)]);

        var json = JsonSerializer.Serialize(state, JsonSerializerOptions.Web);

        Assert.Contains("\"room\":\"room-1\"", json, StringComparison.Ordinal);
        Assert.Contains($"\"callSid\":\"{leg}\",\"label\":\"customer\",\"isHeld\":true", json, StringComparison.Ordinal);
        var back = JsonSerializer.Deserialize<RoomState>(json, JsonSerializerOptions.Web)!;
        Assert.Equal((state.Room, state.ConferenceSid, state.Participants[0]), (back.Room, back.ConferenceSid, back.Participants[0]));
    }

    [Fact]
    public void A_result_names_its_outcome() => Assert.Equal(
        """{"outcome":"AlreadyHeld","callSid":null,"errorCode":null,"message":null,"isAsWanted":true}""",
        JsonSerializer.Serialize(new OperationResult(OperationOutcome.AlreadyHeld), JsonSerializerOptions.Web));

    [Theory]
    [InlineData("\"\"")]
    [InlineData("7")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("\"CAxyz\"")]
    public void What_is_no_id_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CallSid>(json));

    [Fact]
    public void A_default_id_is_not_written_as_something_else() =>
        Assert.Throws<InvalidOperationException>(() => JsonSerializer.Serialize(default(RoomName)));
}
