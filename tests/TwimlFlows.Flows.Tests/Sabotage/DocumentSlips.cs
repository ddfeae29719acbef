namespace TwimlFlows.Flows.Tests.Sabotage;

/// <summary>Slips in the verbs of a document and in what they have around them.</summary>
internal static class DocumentSlips
{
    internal static readonly IReadOnlyList<Slip> All =
    [
        new("TWF1001", @"<Dial([^>]*?) action=""[^""]*""([^>]*>\s*<(?:Number|Client|Sip))", "⟦<Dial⟧$1$2") { IsOfStepsAlone = true },
        new("TWF1002", @"</Say>(?=\s*<Hangup/>)", "⟦</Sy>⟧"),
        new("TWF1002", @"<Say>(?=\w+ )", "<Say>Fish ⟦&⟧ chips. "),
        new("TWF1009", @"<Hangup/>", "⟦<Hangupp⟧/>"),
        new("TWF1009", @"<Redirect>(.*?)</Redirect>", "⟦<Redirct⟧>$1</Redirct>"),
        new("TWF1010", @" numDigits=", " ⟦numDigit⟧="),
        new("TWF1010", @" participantLabel=", " ⟦participantLable⟧="),
        new("TWF1010", @"<(Dial|Gather|Record|Enqueue|Connect|Pay)([^>]*) action=", "<$1$2 ⟦acton⟧="),
        new("TWF1011", @"(<Gather[^>]*>)", "$1⟦<Dial⟧>+15558675310</Dial>"),
        new("TWF1011", @"(<Enqueue[^>]*>)(?=[\w{])", "$1⟦<Pause⟧/>"),
        new("TWF1012", @"<Say>Goodbye\.</Say>", "⟦<Message⟧>Goodbye.</Message>"),
        new("TWF1013", @"(<Say>[^<]*</Say>)(\s*)<Hangup/>", "$1$2⟦Goodbye.⟧<Hangup/>") { IsOfStepsAlone = true },
        new("TWF1014", @"<Say>[^<{]+</Say>", "⟦<Say⟧></Say>"),
        new("TWF1015", @"<Parameter name=""(\w+)"" value=""[^""]*""/>", @"⟦<Parameter⟧ name=""$1""/>"),
        new("TWF1016", @"<(Start|Connect)\b([^>]*)>[\s\S]*?</\1>", "⟦<$1⟧$2></$1>"),
        new("TWF1036", @"<Dial((?:[^>]*>\s*<Number[^>]*>[^<]*</Number>)+)(\s*</Dial>)", "⟦<Dial⟧$1<Conference>lobby</Conference>$2"),
        new("TWF1037", @"<Dial([^>]*>\s*)<Number>(\+\d+)</Number>(\s*</Dial>)", $"⟦<Dial⟧$1{string.Concat(Enumerable.Repeat("<Number>$2</Number>", 11))}$3"),
        new("TWF1070", @"(<Redirect>\{[^}]*\}</Redirect>)(\s*"""")", "$1⟦<Say⟧>Hello.</Say>$2"),
        new("TWF1070", @"<Hangup/>(?=\s*"")", "<Hangup/>⟦<Pause⟧/>"),
        new("TWF1071", @"<Reject reason", "<Say>Goodbye.</Say>⟦<Reject⟧ reason"),
        new("TWF1072", @"(Answer\(IncomingCall call\) => \$""""""\s*)<Say>", @"$1⟦<Pause⟧ length=""2""/><Say>"),
        new("TWF1073", @"<Dial (.*?)(answerOnBridge=""true"")", "<Say>Hello.</Say><Dial $1⟦answerOnBridge⟧=\"true\""),
        new("TWF1074", @"<Reject reason=""rejected""/>", "⟦<Hangup⟧/>"),
        new("TWF1075", @"<Gather(?![^>]*actionOnEmptyResult)([^>]*>[\s\S]*?</Gather>)\s*(?:\{+Again.*\}|<Redirect>.*</Redirect>|<Say>.*</Say>\s*<Hangup/>|<Hangup/>)", "⟦<Gather⟧$1") { NotIn = ["QueueCallback", "QueuePosition", "WhisperScreening"] },
        new("TWF1076", @"<Gather action=""[^""]*""", "⟦<Gather⟧") { NotIn = ["PinLine"] },
        new("TWF1077", @"<Record action=""[^""]*""", "⟦<Record⟧"),
        new("TWF1078", @"<Record([^>]*>)\s*<Redirect>.*</Redirect>", "⟦<Record⟧$1"),
        new("TWF1079", @"<Start>([\s\S]*?</Start>)\s*<Dial.*</Dial>", "⟦<Start⟧>$1"),
        new("TWF1081", @"(?<=(?:=>|return|\?) )\$""<Hangup/>""", "$$\"⟦⟧\"") { NotIn = ["WhisperScreening"] },
        new("TWF1082", @"<Redirect>\{\{?(?:To\.)?\w+\}?\}</Redirect>", "⟦<Redirect⟧/>"),
        new("TWF1083", @"<Enqueue(?!.* method=)([^>]*) action=""[^""]*""", "⟦<Enqueue⟧$1") { NotIn = ["HoldBetweenLegs"] },
        new("TWF1088", @"(DialResult result\) => \$""<Say>[^<]*</Say>)<Hangup/>", "$1⟦<Leave⟧/>"),
        new("TWF1090", @"if \(wait\.QueueTime > 900\)[^}]*\}([^<]*)<Play", "$1⟦<Play⟧"),
    ];
}
