namespace TwimlFlows.Workspace.Tests;

/// <summary>Slips of the pen in the sample's flows.</summary>
internal static class Faults
{
    private const string Desk = "DeskLine.cs";
    private const string Support = "SupportLine.cs";

    /// <summary>Those with a fix.</summary>
    internal static readonly IReadOnlyDictionary<string, Fault> Fixed = new Dictionary<string, Fault>
    {
        ["A Dial without a way on"] = new(
            Desk,
            "<Dial timeout=\"25\" action=\"{DialDone}\">\n              <Number statusCallback=\"{To.CallEvents}\" statusCallbackEvent=\"initiated ringing answered completed\">{ContactCentreApp.AgentNumber}</Number>\n            </Dial>",
            "{|TWF1001:<Dial|} timeout=\"25\">\n              <Number statusCallback=\"{To.CallEvents}\" statusCallbackEvent=\"initiated ringing answered completed\">{ContactCentreApp.AgentNumber}</Number>\n            </Dial>",
            After: "<Dial timeout=\"25\">\n              <Number statusCallback=\"{To.CallEvents}\" statusCallbackEvent=\"initiated ringing answered completed\">{ContactCentreApp.AgentNumber}</Number>\n            </Dial>\n            <Redirect>{DialDone}</Redirect>"),
        ["A bare ampersand"] = new(Support, "Press 1, and we", "Press 1 {|TWF1002:&|} we", After: "Press 1 &amp; we"),
        ["A misspelled verb"] = new(Support, "<Redirect>{HoldMusic}</Redirect>", "{|TWF1009:<Redirct|}>{HoldMusic}</Redirct>"),
        ["A misspelled attribute"] = new(Desk, "<Enqueue waitUrl=", "<Enqueue {|TWF1010:waitURL|}="),
        ["A unit behind a number"] = new(Support, "timeout=\"5\"", "timeout=\"{|TWF1018:5s|}\""),
        ["A no for false"] = new(Support, "startConferenceOnEnter=\"false\"", "startConferenceOnEnter=\"{|TWF1020:no|}\""),
        ["A misspelled event"] = new(Desk, "answered completed\">{call.To}", "answered {|TWF1021:complete|}\">{call.To}"),
        ["Commas between events"] = new(
            Desk,
            "initiated ringing answered completed\">{call.To}",
            "{|TWF1022:initiated,ringing,answered,completed|}\">{call.To}"),
        ["A misspelled scheme"] = new(Desk, "https://cdn.example.com/hold.mp3", "{|TWF1025:htps://cdn.example.com/hold.mp3|}"),
        ["An address without encryption"] = new(Desk, "https://cdn.example.com/hold.mp3", "{|TWF1030:http://cdn.example.com/hold.mp3|}"),
        ["A verb that never runs"] = new(
            Desk,
            "<Redirect>{CallOver}</Redirect>",
            "<Redirect>{CallOver}</Redirect>{|TWF1070:<Say|}>Goodbye.</Say>"),
        ["A Gather without an action"] = new(Support, "<Gather action=\"{Chosen}\"", "{|TWF1076:<Gather|}"),
        ["A hold without music"] = new(Support, "Hold(Music = nameof(HoldMusic))", "{|TWF2001:Hold|}"),
        ["A queue without a way on"] = new(
            Desk,
            "<Enqueue waitUrl=\"{HoldMusic}\" action=\"{Unparked}\">",
            "{|TWF2003:<Enqueue|} waitUrl=\"{HoldMusic}\">"),
        ["A leg that nobody knows"] = new(
            Desk,
            "<Number statusCallback=\"{To.CallEvents}\" statusCallbackEvent=\"initiated ringing answered completed\">{call.To}",
            "{|TWF2004:<Number|}>{call.To}"),
        ["A wait that ends"] = new(Desk, "<Pause length=\"12\"/><Redirect>{Waiting}</Redirect>", "{|TWF2005:<Pause|} length=\"12\"/>"),
        ["One queue for all calls"] = new(
            Desk,
            "<Enqueue waitUrl=\"{HoldMusic}\" action=\"{Unparked}\">{queue}",
            "{|TWF2008:<Enqueue|} waitUrl=\"{HoldMusic}\" action=\"{Unparked}\">desk"),
        ["A resume that rings for a minute"] = new(Desk, "<Dial timeout=\"10\"", "{|TWF2009:<Dial|} timeout=\"60\""),
        ["A resume that nothing confirms"] = new(Desk, "<Queue url=\"{Connected}\">", "{|TWF2010:<Queue|}>"),
        ["Hold music that falls silent"] = new(
            Support,
            "<Play>https://cdn.example.com/hold.mp3</Play>\n        <Redirect>{HoldMusic}</Redirect>",
            "{|TWF2012:<Play|}>https://cdn.example.com/hold.mp3</Play>"),
        ["Hold music that hangs up"] = new(Desk, "hold.mp3</Play>", "hold.mp3</Play>{|TWF2013:<Hangup|}/>"),
        ["A circle that never waits"] = new(
            Desk,
            "<Say>The other party is on hold.</Say><Pause length=\"12\"/><Redirect>",
            "{|TWF2014:<Redirect|}>",
            After: "<Pause length=\"12\"/>\n        <Redirect>"),
        ["A menu that ends without a word"] = new(
            Support,
            "<Gather action=\"{Chosen}\" numDigits=\"1\" timeout=\"5\">\n          <Say>Nobody is free. Press 1, and we call you back.</Say>\n        </Gather>\n        <Say>Please call again.</Say><Hangup/>",
            "{|TWF1075:<Gather|} action=\"{Chosen}\" numDigits=\"1\" timeout=\"5\">\n          <Say>Nobody is free.</Say>\n        </Gather>",
            After: "<Gather action=\"{Chosen}\" numDigits=\"1\" timeout=\"5\">\n          <Say>Nobody is free.</Say>\n        </Gather>\n        <Redirect>{NoAgent}</Redirect>"),
        ["A misspelled end tag"] = new(Support, "connecting you.</Say>", "connecting you.{|TWF1002:</Sya>|}"),
    };

    /// <summary>Those that nobody can mend without a guess.</summary>
    internal static readonly IReadOnlyDictionary<string, Fault> Unfixed = new Dictionary<string, Fault>
    {
        ["A Dial in a Gather"] = new(
            Support,
            "<Say>Nobody is free. Press 1, and we call you back.</Say>",
            "{|TWF1011:<Dial|}>+15005550002</Dial>"),
        ["A wait that asks too seldom"] = new(Desk, "<Pause length=\"12\"/>", "{|TWF2006:<Pause|} length=\"60\"/>"),
    };
}
