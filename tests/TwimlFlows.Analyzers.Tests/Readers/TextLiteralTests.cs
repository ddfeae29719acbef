using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Analyzers.Tests.Readers;

/// <summary>The rules for documents run on plain strings too, in a project without a flow, with exact places.</summary>
public sealed class TextLiteralTests
{
    private const string Quotes = "\"\"\"";

    [Theory]
    [InlineData("\"<Response><Say>Fish {|TWF1002:&|} chips</Say></Response>\"")]
    [InlineData("\"<Response>\\n\\t<Say voice=\\\"alice\\\">Fish {|TWF1002:&|} chips</Say></Response>\"")]
    [InlineData("\"\\u003cResponse><Say>Fish {|TWF1002:&|} chips</Say></Response>\"")]
    [InlineData("@\"<Response><Say voice=\"\"alice\"\">Fish {|TWF1002:&|} chips</Say></Response>\"")]
    [InlineData(Quotes + "<Response><Say voice=\"alice\">Fish {|TWF1002:&|} chips</Say></Response>" + Quotes)]
    [InlineData(Quotes + "\n    <?xml version=\"1.0\"?>\n    <!-- mine -->\n    <Response>\n      <Say>Fish {|TWF1002:&|} chips</Say>\n    </Response>\n    " + Quotes)]
    [InlineData("$\"<Response><Say>{1} fish {|TWF1002:&|} chips</Say></Response>\"")]
    [InlineData("$$" + Quotes + "<Response><Say>{{1}} fish {|TWF1002:&|} chips</Say></Response>" + Quotes)]
    [InlineData("\"<Response><Say>\" + @\"\"\"Fish {|TWF1002:&|} chips\"\"\" + \"</Say></Response>\"")]
    [InlineData("\"<Response><Say>Fish {|TWF1002:&|} chips</Say></Response>\"u8.ToArray()")]
    [InlineData("@\"<Response><Say>Fish {|TWF1002:&|} chips</Say></Response>\"u8.ToArray()")]
    [InlineData(Quotes + "<Response><Say>Fish {|TWF1002:&|} chips</Say></Response>" + Quotes + "u8.ToArray()")]
    [InlineData("new System.Text.StringBuilder().Append(\"<Response><Say>Fish {|TWF1002:&|} chips</Say></Response>\")")]
    [InlineData("string.Format(\"<Response><Say loop='{0}'>Fish {|TWF1002:&|} {1:d} {|TWF1002:&|} {2}</Say></Response>\", 1, 2, 3)")]
    [InlineData("$\"<Response><Say>{1}\" + \"{2}{3}\" + $\"{4} fish {|TWF1002:&|} chips</Say></Response>\"")]
    [InlineData("\"<Response>{|TWF1001:<Dial|}>+15558675310</Dial></Response>\"")]
    [InlineData("\"<Response><Say><![CDATA[[[a]] ]]> fish {|TWF1002:&|} chips</Say></Response>\"")]
    [InlineData("\"<Response><Pause length='{|TWF1018:$5|}'/><Pause length='{|TWF1018:5%|}'/><Say>50% of 100%</Say><Hangup/></Response>\"")]
    [InlineData("\"<Response><Play>{|TWF1025:ftp://cdn.example.com/%C3%A9t%C3%A9.mp3|}</Play><Hangup/></Response>\"")]
    [InlineData("\"<Response><Dial><Sip>{|TWF1033:sips jo@phones.example.com|}</Sip></Dial><Hangup/></Response>\"")]
    [InlineData("$\"<Response><Pause length='[[SEC]]'/><Say>{1} fish {|TWF1002:&|} chips</Say></Response>\"")]
    [InlineData("\"<Response><Echo/><Say>Fish {|TWF1002:&|} chips</Say></Response>\"")]
    [InlineData("\"<Response><Queue>Fish {|TWF1002:&|} chips</Queue></Response>\"")]
    [InlineData("\"<Response><Say>Fish {|TWF1002:&|} chips\" + Tail")]
    [InlineData("\"<Response><Say>\" + {|TWF1002:Fish|} + Tail")]
    [InlineData("\"<Response><Say>\" + nameof(Fish) + \" {|TWF1002:&|} chips</Say>\" + \"\" + (\"</Response>\")")]
    [InlineData("\"<Response>\" + {|TWF1010:Attribute|} + \"='1'>Hi.</Say></Response>\"")]
    [InlineData("@\"  {|TWF1002:<?xml|} version=\"\"1.0\"\"?><Response><Say>Hi.</Say></Response>\"")]
    [InlineData("new System.Text.StringBuilder().Append(\" {|TWF1002:<?xml|} version='1.0'?><Response><Say>Hi.</Say></Response>\")")]
    [InlineData("\"{|TWF1002:<?xml version='1'?>|}<Response><Say>Hi.</Say></Response>\"")]
    public Task A_whole_document_is_checked(string text) => Verify.FindsAsync(Code(text));

    [Theory]
    [InlineData("\"<Response><Say>Fish & chips</Say>\"")]
    [InlineData("\"<Response><Item>Fish & chips</Item></Response>\"")]
    [InlineData("\"<Responses><Say>Fish & chips</Say></Responses>\"")]
    [InlineData("\"the <Response><Say>Fish & chips</Say></Response>\"")]
    [InlineData("System.Text.RegularExpressions.Regex.IsMatch(\"\", \"<Response><Say[^>]*>.*&.*</Response>\")")]
    [InlineData("\"<Response><Say {{#attributes}}>{{From}}</Say><Play loop='{{n}}' {0}/></Response>\"")]
    [InlineData("\"<Response><Pause length='[[SEC]]'/><Dial>[[NUMBER]]</Dial><Hangup/></Response>\".Replace(\"[[SEC]]\", \"2\")")]
    [InlineData("\"<Response><Pause length='%SEC%'/><Dial>%NUMBER%</Dial><Hangup/></Response>\"")]
    [InlineData("\"<Response><Pause length='%ACCOUNT.SEC%'/><Dial>+%NUMBER%</Dial><Hangup/></Response>\"")]
    [InlineData("\"<Response><Pause length='$sec'/><Dial>$number</Dial><Hangup/></Response>\"")]
    [InlineData("\"<Response><Pause length='${sec}'/><Dial>${number}</Dial><Hangup/></Response>\"")]
    [InlineData("\"<Response><Pause length='__SEC__'/><Dial>__PHONE_NUMBER__</Dial><Hangup/></Response>\"")]
    [InlineData("\"<Response><Pause length='@Model.Sec'/><Dial>@(Model.Number)</Dial><Hangup/></Response>\"")]
    [InlineData("\"<Response><% if (open) { %><Pause length='<%= Sec %>'/><% } %><Dial><%= Number %></Dial><Hangup/></Response>\"")]
    [InlineData("$\"<Response><Pause length='[[SEC]]'/><Say loop='{1}'>Hi.</Say><Dial timeout='%SEC%'>+15558675310</Dial><Hangup/></Response>\".Replace(\"[[SEC]]\", \"2\")")]
    [InlineData("\"<Response><Say>Hi.</Say></Response>\"")]
    [InlineData("\"\\n<?xml version='1.0'?><Response><Say>Hi.</Say></Response>\".Trim()")]
    [InlineData("Twiml.Parse(\"\\n<?xml version='1.0'?><Response><Say>Hi.</Say></Response>\")")]
    [InlineData("\"<Response><Say>Hi.\" + Tail + Made()")]
    public Task Pieces_patterns_templates_and_other_XML_are_quiet(string text) => Verify.IsCleanAsync(Code(text));

    [Theory]
    [InlineData("<Response><Status>OK</Status><Message>Order stored</Message></Response>")]
    [InlineData("<Response><Record><Id>1</Id><Name>Bob</Name></Record></Response>")]
    [InlineData("<Response><Record><Number>1</Number></Record></Response>")]
    [InlineData("<Response><Start>2024-01-01</Start><Stop>2024-02-01</Stop></Response>")]
    [InlineData("<Response success='true'><Redirect>https://pay.example.com/1</Redirect><Token>a</Token></Response>")]
    [InlineData("<Response success='true'><Redirect>https://pay.example.com/1</Redirect></Response>")]
    [InlineData("<Response xmlns='http://example.com/orders'><Message>Order stored</Message></Response>")]
    [InlineData("<Response><Message id='1' code='2'>Order stored</Message></Response>")]
    [InlineData("<Response><Task><Title>Call Bob</Title></Task><Queue>a</Queue></Response>")]
    [InlineData("<Response><message>Order stored</message></Response>")]
    [InlineData("<Response><Speak>Hi</Speak><GetDigits action='/x'/><Hangup/></Response>")]
    [InlineData("<Response><Dial><User>sip:jo@phones.example.com</User></Dial><Hangup/></Response>")]
    [InlineData("<Response>\\s*<Say>(.+?)</Say>\\s*</Response>")]
    [InlineData("<Response><Say[^>]*>.*</Say></Response>")]
    public async Task A_Response_of_another_service_and_a_pattern_for_one_are_quiet(string text)
    {
        await Verify.IsCleanAsync(Code($"@\"{text}\""));
        await Verify.IsCleanAsync(Code("Other").Replace("private const string", $"private const string Other = @\"{text}\",", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<Response><Say>Hi.</Say>{|TWF1009:<redirct|}>/a</redirct></Response>")]
    [InlineData("<Response><Gather action='/a'>{|TWF1013:Press one.|}</Gather><Redirect>/b</Redirect></Response>")]
    [InlineData("<Response><Message>{|TWF1009:<Bodi|}>Hi.</Bodi><Media>https://cdn.example.com/a.png</Media></Message></Response>")]
    [InlineData("<Response><Pause length='2'/><Play {|TWF1010:volume|}='3'>/a.mp3</Play></Response>")]
    [InlineData("<Response><Say>A {|TWF1009:<audio|}/></Say></Response>")]
    public Task What_only_TwiML_has_makes_a_slip_of_what_it_has_not(string text) => Verify.FindsAsync(Code($"\"{text}\""));

    [Fact]
    public Task What_stands_in_an_attribute_answers_nobody() => Verify.IsCleanAsync("""
        [Obsolete("<Response><Say>Fish & chips</Say></Response>")] public class Old;
        """);

    [Fact]
    public async Task A_project_without_TwimlFlows_is_left_alone()
    {
        var project = TestProject.Create(Code("\"<Response><Say>Fish & chips</Say></Response>\"")).Project;
        project = project.RemoveDocument(project.Documents.First(document => document.Name == "Usings.cs").Id);
        project = project.AddDocument("System.cs", "global using System;").Project;

        Assert.Single(await TestProject.FindingsAsync(project));
        Assert.Empty(await TestProject.FindingsAsync(project.WithMetadataReferences(project.MetadataReferences.Where(
            reference => Path.GetFileName(reference.Display)?.StartsWith("TwimlFlows", StringComparison.Ordinal) != true))));
    }

    private static string Code(string text) => $$"""
        public static class Answers
        {
            private const string Fish = "Fish & chips", Tail = "</Say></Response>", Attribute = "<Say loup";
            private static string Made() => "";
            public static object Text() => {{text}};
        }
        """;
}
