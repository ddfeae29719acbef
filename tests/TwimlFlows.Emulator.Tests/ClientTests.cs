using TwimlFlows.Emulator.Tests.Kit;

namespace TwimlFlows.Emulator.Tests;

/// <summary>Clients and SIP addresses: dialled, and a client that calls a TwiML application.</summary>
public sealed class ClientTests
{
    private const string Alice = "client:alice";

    private static async Task<(EmulatedLeg Parent, EmulatedLeg Child)> DialAsync(Desk desk, string address)
    {
        desk.Emulator.Phone(address).OnRing = RingBehaviour.AnswerAfter(TimeSpan.FromSeconds(1));
        var parent = desk.Customer.Call(Desk.Number);
        await desk.UntilAsync(() => desk.Emulator.Phone(address).Leg is { } leg && parent.TalksWith(leg), 10);
        return (parent, desk.Emulator.Phone(address).Leg!);
    }

    [Theory]
    [InlineData("<Client statusCallback='/child' statusCallbackEvent='initiated ringing answered completed'>alice</Client>", Alice)]
    [InlineData("<Client statusCallback='/child' statusCallbackEvent='initiated ringing answered completed'><Identity>alice</Identity></Client>", Alice)]
    [InlineData("<Sip statusCallback='/child' statusCallbackEvent='initiated ringing answered completed'>sip:bob@example.com;transport=tls?x-a=1</Sip>", "sip:bob@example.com")]
    [InlineData("<Sip statusCallback='/child' statusCallbackEvent='initiated ringing answered completed'><Uri>sips:bob@example.com</Uri></Sip>", "sips:bob@example.com")]
    public async Task A_client_or_SIP_address_rings_answers_and_talks(string noun, string address)
    {
        await using var desk = Phone.Desk($"<Dial action='/done'>{noun}</Dial>").With("/done", "<Say>Done.</Say>");
        var (parent, child) = await DialAsync(desk, address);
        Assert.Equal((address, Desk.CustomerNumber, "outbound-dial", parent.CallSid), (child.To, child.From, child.Direction, child.ParentCallSid));
        desk.Emulator.Phone(address).HangUp();
        await desk.UntilAsync(() => parent.IsOver);
        Assert.Equal(["initiated", "ringing", "in-progress", "completed"], desk.App.At("/child").Select(c => c["CallStatus"]));
        Assert.All(desk.App.At("/child"), c => Assert.Equal((address, parent.CallSid), (c["To"], c["ParentCallSid"])));
        Assert.Equal((child.CallSid, "completed"), (desk.App.At("/done").Single()["DialCallSid"], desk.App.At("/done")[0]["DialCallStatus"]));
    }

    [Fact]
    public async Task Of_a_number_a_client_and_a_SIP_address_the_first_to_answer_wins()
    {
        await using var desk = Phone.Desk("<Dial><Number>+15550100002</Number><Client>alice</Client><Sip>sip:bob@example.com</Sip></Dial>");
        var (_, child) = await DialAsync(desk, Alice);
        Assert.Equal(["+15550100002", Alice, "sip:bob@example.com"], desk.Emulator.Legs.Skip(1).Select(l => l.To));
        Assert.Equal(["canceled", "in-progress", "canceled"], desk.Emulator.Legs.Skip(1).Select(l => l.Status));
        Assert.Equal(child.CallSid, desk.Emulator.Legs[2].CallSid);
    }

    [Fact]
    public async Task A_client_has_a_whisper_and_gets_its_parameters()
    {
        await using var desk = Phone.Desk("<Dial><Client url='/whisper'><Identity>alice</Identity><Parameter name='order' value='42'/></Client></Dial>");
        desk.App.On("/whisper", "<Say>A call for you.</Say>");
        var (_, child) = await DialAsync(desk, Alice);
        Assert.Contains("\"A call for you.\"", desk.Heard(child));
        Assert.Equal([new("order", "42")], child.ClientParameters);
        Assert.Equal(child.CallSid, desk.App.At("/whisper").Single()["CallSid"]);
    }

    [Theory]
    [InlineData("<Client></Client>", null)]
    [InlineData("<Sip>bob</Sip>", 13243)]
    public async Task A_bad_address_fails(string noun, int? code)
    {
        await using var desk = Phone.Desk($"<Dial action='/done'>{noun}</Dial>").With("/done", "<Say>Done.</Say>");
        desk.Customer.Call(Desk.Number);
        await desk.RunAsync(1);
        Assert.Equal("failed", desk.App.At("/done").Single()["DialCallStatus"]);
        Assert.Equal(code is { } expected ? [expected] : [], desk.Codes());
    }

    [Fact]
    public async Task A_client_calls_an_application_with_parameters_of_its_own()
    {
        await using var desk = new Desk();
        var application = desk.Emulator.Applications.Add("desk", LittleApplication.Base + "/browser");
        application.StatusCallback = LittleApplication.Base + "/ended";
        desk.App.On("/browser", $"<Dial callerId='{Desk.Number}' action='/done'><Number>{Desk.CustomerNumber}</Number></Dial>");
        desk.Customer.OnRing = RingBehaviour.AnswerAfter(TimeSpan.FromSeconds(2));
        var leg = desk.Emulator.Phone(Alice).CallApplication(desk.Emulator.Applications["desk"], ("customer", "17"), ("To", "+15550100001"));
        await desk.UntilAsync(() => leg.Hearing.Kind == HearingKind.Legs);

        var first = desk.App.At("/browser").Single();
        Assert.Equal((Alice, "+15550100001", "inbound", "ringing"), (first["From"], first["To"], first["Direction"], first["CallStatus"]));
        Assert.Equal(("17", application.Sid), (first["customer"], first["ApplicationSid"]));
        Assert.Equal((Desk.Number, Desk.CustomerNumber), (desk.Customer.Leg!.From, desk.Customer.Leg.To));
        leg.HangUp();
        await desk.RunAsync(1);
        Assert.Equal((Alice, "completed"), (desk.App.At("/ended").Single()["From"], desk.App.At("/ended")[0]["CallStatus"]));
    }

    [Fact]
    public async Task Without_a_To_of_its_own_the_call_has_an_empty_one_and_a_failed_document_goes_to_the_fallback()
    {
        await using var desk = new Desk();
        var application = desk.Emulator.Applications.Add("desk", LittleApplication.Base + "/missing");
        application.VoiceFallbackUrl = LittleApplication.Base + "/fallback";
        desk.App.On("/fallback", "<Say>Fallback.</Say>");
        var leg = desk.Emulator.Phone(Alice).CallApplication(application);
        await desk.UntilAsync(() => leg.Hearing.Text == "Fallback.");
        Assert.Equal("", desk.App.At("/missing").Single()["To"]);
    }

    [Fact]
    public async Task A_client_that_dials_a_number_without_a_caller_ID_is_13214()
    {
        await using var desk = new Desk();
        var application = desk.Emulator.Applications.Add("desk", LittleApplication.Base + "/browser");
        desk.App.On("/browser", $"<Dial action='/done'>{Desk.CustomerNumber}</Dial>").On("/done", "<Say>Done.</Say>");
        desk.Emulator.Phone(Alice).CallApplication(application);
        await desk.RunAsync(1);
        Assert.Equal([13214], desk.Codes());
        Assert.Equal(("failed", 1), (desk.App.At("/done").Single()["DialCallStatus"], desk.Emulator.Legs.Count));
    }

    [Fact]
    public async Task Phones_call_only_what_they_can_reach()
    {
        await using var desk = new Desk();
        var application = desk.Emulator.Applications.Add("desk", LittleApplication.Base + "/browser");
        Assert.Throws<InvalidOperationException>(() => desk.Emulator.Phone(Alice).Call(Desk.Number));
        Assert.Throws<InvalidOperationException>(() => desk.Customer.CallApplication(application));
        Assert.Throws<ArgumentException>(() => desk.Emulator.Phone(Alice).CallApplication(application, ("CallSid", "x")));
        Assert.Throws<ArgumentException>(() => desk.Emulator.Phone("client:"));
        Assert.Throws<KeyNotFoundException>(() => desk.Emulator.Applications["other"]);
    }

    [Fact]
    public async Task A_call_over_REST_reaches_a_client()
    {
        await using var desk = new Desk();
        desk.Emulator.Phone(Alice).OnRing = RingBehaviour.AnswerAfter(TimeSpan.Zero);
        await desk.Rest.PostAsync("Calls.json", ("To", Alice), ("From", Desk.Number), ("Url", LittleApplication.Base + "/bye"));
        await desk.UntilAsync(() => desk.Emulator.Phone(Alice).Leg?.Hearing.Text == "Goodbye.");
    }

    [Fact]
    public async Task The_agents_client_is_the_parent_and_the_customer_is_held_as_the_child()
    {
        await using var desk = TwoLegs.Desk();
        var application = desk.Emulator.Applications.Add("desk", LittleApplication.Base + "/browser");
        desk.App.On("/browser", $"<Dial callerId='{Desk.Number}' action='/done'><Number>{Desk.CustomerNumber}</Number></Dial>")
            .On("/done", "<Redirect>/waiting</Redirect>").On("/unconnected", "<Redirect>/waiting</Redirect>");
        desk.Customer.OnRing = RingBehaviour.AnswerAfter(TimeSpan.FromSeconds(2));
        var agent = desk.Emulator.Phone(Alice).CallApplication(application);
        await desk.UntilAsync(() => agent.Hearing.Kind == HearingKind.Legs);
        var customer = desk.Customer.Leg!;
        for (var round = 0; round < 3; round++)
        {
            await desk.MoveAsync(customer, "/parked");
            await desk.UntilAsync(() => customer.Queue == "Q" && agent.Hearing.Text == "Please wait.");
            await desk.MoveAsync(agent, "/reconnect");
            await desk.UntilAsync(() => customer.TalksWith(agent));
        }
    }
}
