namespace TwimlFlows.Flows.Tests.Sabotage;

/// <summary>Slips in what is put into a document by a hole, and in where it is put.</summary>
internal static class FragmentSlips
{
    private const string Call = "<Dial>+15558675310</Dial>";

    internal static readonly IReadOnlyList<Slip> All =
    [
        // What a helper, a choice or a list gives is something else than what may stand at the hole.
        new("TWF1011", @"(\{Announcement\(\)\})([\s\S]*?Announcement\(\) => \$""""""\s*)<Say>(?=We are closed)", $"⟦$1⟧$2{Call}<Say>"),
        new("TWF1011", @"(\{Prompt\(attempt\)\})([\s\S]*?)<Say>This is your last try\.</Say>", "⟦$1⟧$2<Hangup/>"),
        new("TWF1011", @"(\{Twiml\.If\(isNew, \$"")<Say>[^<]*</Say>(.*\)\})", $"⟦$1{Call}$2⟧"),
        new("TWF1011", @"(\{Twiml\.If\(isNew, .*\$"")<Say>[^<]*</Say>(""\)\})", "⟦$1<Record/>$2⟧"),
        new("TWF1011", @"(\{Twiml\.If\(!hours\.IsOpen, \$"")<Say>[^<]*</Say>(.*\)\})", "⟦$1<Number>+15558675310</Number>$2⟧"),
        new("TWF1011", @"(\{Twiml\.Each\(team, Telephone\)\})([\s\S]*? Telephone\(PhoneNumber number\) => \$""""""\s*)<Number[^>]*>\{number\}</Number>", "⟦$1⟧$2<Say>{number}</Say>"),
        new("TWF1011", @"(\{\{Farewell\(.*\)\}\})([\s\S]*?)<Pause length=""\{silence\}""/>.*<Hangup/>", "⟦$1⟧$2<Client>ann</Client>"),

        // The same as before, put where it may not stand.
        new("TWF1011", @"(\s*</Gather>)(\s*)(\{+Again\(.*\)\}+)", "$2⟦$3⟧$1$2$3"),
        new("TWF1011", @"(\{recording\})(\s*<Dial[^>]*>)", "$1$2⟦{recording}⟧"),
        new("TWF1011", @"(\{greeting\}[\s\S]*?<Enqueue[^>]*>)", "$1⟦{greeting}⟧"),
        new("TWF1011", @"( is waiting\.)</Say>(\s*)(\{Seat\(.*\)\})", "$1⟦$3⟧</Say>$2$3"),
        new("TWF1011", @"(<Client>\s*<Identity>.*\s*)(?=<Parameter)", "$1⟦{Telephone(call.To)}⟧"),

        // One verb of a document is written elsewhere, and wrong there; or what stands behind it is.
        Of("TWF2001", @"<Enqueue waitUrl=""\{HoldMusic\}"" action=""\{Unparked\}"">\{queue\}</Enqueue>", "<Say>One moment.</Say>{Part(queue)}", "QueueName queue", "⟦<Enqueue⟧ action='{Unparked}'>{queue}</Enqueue>"),
        Of("TWF2002", @"(HoldMusic\(\) => \$""""""\s*<\w+>[^<]*</\w+>)", "$1{Part()}", "", "⟦<Dial⟧>+15558675310</Dial>"),
        Of("TWF2003", @"<Dial timeout=""25"" callerId=""\+\d+"">\s*<Client.*\s*</Dial>\s*<Redirect>\{CallOver\}</Redirect>", "{Part()}<Hangup/>", "", "⟦<Dial⟧><Client statusCallback='{To.CallEvents}' statusCallbackEvent='answered completed'>workshop</Client></Dial>"),
        Of("TWF2003", @"<Dial( timeout=""25"" callerId=[\s\S]*?)<Redirect>\{CallOver\}</Redirect>", "⟦<Dial⟧$1{Part()}", "", "<Hangup/>"),
        Of("TWF2003", @"<Enqueue waitUrl=""\{HoldMusic\}"" action=""\{Unparked\}"">\{queue\}</Enqueue>", "{Part(queue)}", "QueueName queue", "⟦<Enqueue⟧ waitUrl='{HoldMusic}'>{queue}</Enqueue>"),
        Of("TWF2004", @"<Client statusCallback.*>workshop</Client>", "{Part()}", "", "⟦<Client⟧>workshop</Client>"),
        Of("TWF2005", @"<Redirect>\{Waiting\}</Redirect>(?=\s*"""""";\s+\[Step\]\s+public Twiml Reconnect)", "{Part()}", "", "⟦<Say⟧>Please wait.</Say>"),
        Of("TWF2006", @"<Pause length=""12""/>", "{Part()}", "", "⟦<Pause⟧ length='120'/>"),
        Of("TWF2007", @"<Enqueue waitUrl=""\{HoldMusic\}"" action=""\{Unparked\}"">\{queue\}</Enqueue>", "{Part(queue)}", "QueueName queue", "⟦<Enqueue⟧ waitUrl='{HoldMusic}' action='{CallOver}'>{queue}</Enqueue>"),
        Of("TWF2008", @"<Queue url=""\{Connected\}"">\{queue\}</Queue>", "{Part()}", "", "⟦<Queue⟧ url='{Connected}'>hold</Queue>"),
        Of("TWF2009", @"<Dial timeout=""10"">\s*<Queue url=""\{Connected\}"">\{queue\}</Queue>", "⟦<Dial⟧ timeout=\"60\">{Part(queue)}", "QueueName queue", "<Queue url='{Connected}'>{queue}</Queue>"),
        Of("TWF2010", @"<Queue url=""\{Connected\}"">\{queue\}</Queue>", "{Part(queue)}", "QueueName queue", "⟦<Queue⟧>{queue}</Queue>"),
        Of("TWF2011", @"(HoldMusic\(\) => \$""<Play>[^<]*</Play>)", "$1{Part()}", "", "⟦<Pause⟧ length='300'/>"),
        Of("TWF2012", @"<Redirect>\{HoldMusic\}</Redirect>", "{Part()}", "", "⟦<Pause⟧ length='2'/>"),
        Of("TWF2013", @"(HoldMusic\(\) => \$""<Play>[^<]*</Play>)", "$1{Part()}", "", "⟦<Hangup⟧/>"),
        Of("TWF2014", @"<Say>The other party is on hold.</Say>\s*<Pause length=""12""/>\s*<Redirect>\{Waiting\}</Redirect>", "{Part()}", "", "⟦<Redirect⟧>{Waiting}</Redirect>"),
        Of("TWF2016", @"(CalledParty you\) => \$""""""\s*)(?=<Gather)", "$1{Part()}", "", "⟦<Dial⟧>+15558675310</Dial>"),
        Of("TWF2017", @"(QueueWhisper \w+\) => [^<]*<Say>[^<]*</Say>)", "$1{Part()}", "", "⟦<Hangup⟧/>"),
        Of("TWF2018", @"<Redirect>\{NoCode\}</Redirect>", "{Part()}", "", "⟦<Redirect⟧>/room/no-code</Redirect>"),
        Of("TWF2019", @"<Redirect>\{NoCode\}</Redirect>", "{Part()}", "", "⟦<Redirect⟧>/room/nowhere</Redirect>"),
        Of("TWF2022", @"<Conference participantLabel=""trainee""[^>]*>\{room\}</Conference>", "{Part(room)}", "RoomName room", "⟦<Conference⟧ participantLabel='trainee' endConferenceOnExit='true' waitUrl=''>{room}</Conference>"),
    ];

    /// <summary>A slip in a helper that gives what stands in a hole.</summary>
    private static Slip Of(string rule, string right, string wrong, string parameters, string part) =>
        new(rule, right + @"(?<rest>[\s\S]*?;\n)", $"{wrong}${{rest}}\n    private Twiml Part({parameters}) => $$\"{part}\";\n");
}
