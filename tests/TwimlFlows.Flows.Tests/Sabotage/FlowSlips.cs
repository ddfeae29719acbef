namespace TwimlFlows.Flows.Tests.Sabotage;

/// <summary>Slips that show only when steps are put together.</summary>
internal static class FlowSlips
{
    private const string HoldMusic = @"\[HoldMusic\]\s+public Twiml HoldMusic\(\) => ";

    internal static readonly IReadOnlyList<Slip> All =
    [
        new("TWF1084", @"<Dial action=""[^""]*"">(\s*<Conference) (?!.*maxParticipants)", @"⟦<Dial⟧>$1 maxParticipants=""2"" "),
        new("TWF1089", @"(\[HoldMusic\]\s+public Twiml \w+\(\) => \$""""""[^\[]*?<Play)(?: loop=""\d"")?>", @"$1 ⟦loop⟧=""0"">"),
        new("TWF2001", @"\[Hold\(Music = nameof\(HoldMusic\)\)\]", "[⟦Hold⟧]"),
        new("TWF2001", @"<Enqueue waitUrl=""\{HoldMusic\}"" ", "⟦<Enqueue⟧ "),
        new("TWF2002", @"(" + HoldMusic + @"[^<]*)<", "$1⟦<Dial⟧>+15558675310</Dial><"),
        new("TWF2003", @"<Dial([^>]*>\s*<Client[\s\S]*?</Dial>\s*)<Redirect>\{CallOver\}</Redirect>", "⟦<Dial⟧$1<Hangup/>"),
        new("TWF2003", @"<Enqueue (waitUrl=""\{HoldMusic\}"") action=""\{Unparked\}""", "⟦<Enqueue⟧ $1"),
        new("TWF2004", @"<(Number|Client) statusCallback=""\{To\.CallEvents\}"" statusCallbackEvent=""[^""]*""", "⟦<$1⟧") { NotIn = ["AgentHunt", "SimultaneousRing"] },
        new("TWF2005", @"<Pause (length=""12""/>)\s*<Redirect>\{Waiting\}</Redirect>", "⟦<Pause⟧ $1"),
        new("TWF2006", @"<Pause length=""12""/>", @"⟦<Pause⟧ length=""120""/>"),
        new("TWF2007", @"<Enqueue (waitUrl=""\{HoldMusic\}"") action=""\{Unparked\}""", @"⟦<Enqueue⟧ $1 action=""{CallOver}"""),
        new("TWF2008", @"<(Enqueue|Queue)((?: waitUrl=""\{HoldMusic\}""| url=""\{Connected\}"")[^>]*>)\{queue\}", "⟦<$1⟧$2hold"),
        new("TWF2009", @"<Dial timeout=""10"">(?=\s*<Queue)", @"⟦<Dial⟧ timeout=""60"">"),
        new("TWF2010", @"<Queue url=""\{Connected\}"">", "⟦<Queue⟧>"),
        new("TWF2011", @"<Play(>https://cdn.example.com/hold.mp3</Play>)", "<Play$1⟦<Pause⟧ length='300'/>"),
        new("TWF2012", @"(" + HoldMusic + @"[^\[]*)<(Play|Pause)([^<]*(?:</Play>)?\s*)<Redirect>\{HoldMusic\}</Redirect>", "$1⟦<$2⟧$3"),
        new("TWF2013", @"(" + HoldMusic + @"\$""<Play>[^<]*</Play>)", "$1⟦<Hangup⟧/>"),
        new("TWF2014", @"<Say>The other party is on hold.</Say>\s*<Pause length=""12""/>\s*<Redirect>", "⟦<Redirect⟧>"),
        new("TWF2015", @"(\[Step\]\s+public Twiml \w+\()GatherResult pressed\)", "$1DialResult ⟦pressed⟧)") { Compiler = ["CS1061"] },
        new("TWF2016", @"(CalledParty you\) => \$""""""\s*)<Gather", "$1⟦<Dial⟧>+15558675310</Dial>\n        <Gather"),
        new("TWF2017", @"(QueueWhisper \w+\) => [^<]*<Say>[^<]*</Say>)", "$1⟦<Hangup⟧/>"),
        new("TWF2018", @"(VoiceFlow\(""/screening""\)[\s\S]*?)<Dial( timeout=""25"" action="")\{Done\}", "$1⟦<Dial⟧$2/screening/done"),
        new("TWF2019", @"(VoiceFlow\(""/screening""\)[\s\S]*?)<Dial( timeout=""25"" action="")\{Done\}", "$1⟦<Dial⟧$2/screening/nowhere"),
        new("TWF2022", @"<Conference (participantLabel=""(?:trainee|\{label\})"".*) statusCallback=""\{To\.ConferenceEvents\}""\s*statusCallbackEvent=""[^""]*""", "⟦<Conference⟧ $1"),
        new("TWF2023", @"(\[Answer\]\s+public Twiml Answer)", "[Step] public Twiml ⟦Extra⟧() => $\"<Say>Hello.</Say><Hangup/>\";\n\n    $1"),
        new("TWF2023", @"public Twiml Fetch(\([^\[]*)\[Call\(nameof\(Fetch\)\)\][^;]*;", "public Twiml ⟦Fetch⟧$1"),
        new("TWF3005", @"await (\w+\.\w+Async\([^()]*\))", "⟦$1.Result⟧") { Compiler = ["CS1998"], NotIn = ["QueueCallback"] },
    ];
}
