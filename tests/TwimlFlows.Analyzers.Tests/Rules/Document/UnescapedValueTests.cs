using TwimlFlows.Analyzers.Tests.Kit;
using TwimlFlows.CodeFixes.Rules.Document;

namespace TwimlFlows.Analyzers.Tests.Rules.Document;

/// <summary>TWF1060: what is pasted into documents that are plain strings.</summary>
public sealed class UnescapedValueTests
{
    private const string Quotes = "\"\"\"";

    [Theory, BadExample("TWF1060", Pitfalls = [124], Errors = [12100])]
    [InlineData("""$"<Response><Say>Hello {|TWF1060:{name}|}.</Say></Response>" """)]
    [InlineData("""$"<Response><Say voice='{|TWF1060:{name}|}'>Hello.</Say></Response>" """)]
    [InlineData("""$"<Response><Say>{|TWF1060:{name.Trim().ToUpper()}|}</Say></Response>" """)]
    [InlineData("""$"<Response><Say>{|TWF1060:{form["From"]}|}</Say></Response>" """)]
    [InlineData("""$"<Response><Say>{|TWF1060:{(count > 1 ? name : "you")}|}</Say></Response>" """)]
    [InlineData("""$"<Response><Say>{|TWF1060:{name ?? "you"}|}</Say></Response>" """)]
    [InlineData("""$"<Response><Play>{|TWF1060:{address}|}</Play></Response>" """)]
    [InlineData("""$"<Response><Say>{|TWF1060:{Shop}|}{|TWF1060:{Caller}|}</Say></Response>" """)]
    [InlineData("""$"<Response><Say>Hi.</Say><!-- {|TWF1060:{name}|} --></Response>" """)]
    [InlineData("""$"<Response><Say {|TWF1060:{name}|}>Hi.</Say></Response>" """)]
    [InlineData("\"<Response><Say>Hello \" + {|TWF1060:name|} + \".</Say></Response>\"")]
    [InlineData("\"<?xml version='1.0'?>\" + (\"<Response><Say>\" + {|TWF1060:name|}) + $\"{|TWF1060:{name}|}</Say></Response>\"")]
    [InlineData("$@\"<Response><Say voice=\"\"{|TWF1060:{name}|}\"\">Hi.</Say></Response>\"")]
    [InlineData("$$" + Quotes + "<Response><Say>{ {|TWF1060:{{name}}|} }</Say></Response>" + Quotes)]
    [InlineData("""string.Format("<Response><Say voice='{1}'>{0}</Say></Response>", {|TWF1060:name|}, Made())""")]
    [InlineData("""string.Format("<Response><Say>{0}, {0,5}</Say></Response>", {|TWF1060:name|})""")]
    [InlineData("""string.Format(null, "<Response><Say>{1:d}" + "{0}</Say></Response>", {|TWF1060:name|}, count)""")]
    [InlineData("""new System.Text.StringBuilder().AppendFormat("<Response><Say>{0}{1}{2}{3}</Say></Response>", 1, 2, 3, {|TWF1060:form["a"]|}).ToString()""")]
    [InlineData("""$"<Response><Refer>{Made()}<Sip>{|TWF1060:{name}|}</Sip></Refer></Response>" """)]
    public Task A_text_as_somebody_gave_it(string document) => Verify.FindsAsync(Code(document));

    [Fact]
    public Task Given_to_Parse_it_is_markup_as_well() => Verify.FindsAsync("""
        public class Parts { public static Twiml Say(string name) => Twiml.Parse($"<Response><Say>{|TWF1060:{name}|}</Say></Response>"); }
        """);

    [Theory]
    [InlineData("""$"<Response><Say>{count} and {count > 1} {Guid.Empty} {DateTime.Now:t}</Say></Response>" """)]
    [InlineData("""$"<Response><Say>{System.Security.SecurityElement.Escape(name)}</Say></Response>" """)]
    [InlineData("""$"<Response><Say>{System.Net.WebUtility.HtmlEncode(name)}</Say></Response>" """)]
    [InlineData("""$"<Response><Say>{name.Replace("&", "&amp;")}</Say></Response>" """)]
    [InlineData("""$"<Response><Say>Hi.</Say>{name}</Response>" """)]
    [InlineData("""$"<Response><Gather action='/a'>{name}<Pause/></Gather><Hangup/></Response>" """)]
    [InlineData("""$"<Response><Say>{Made()}</Say></Response>" """)]
    [InlineData("""$"<Response><Say>{Word}</Say></Response>" """)]
    [InlineData("""$"<Response><Say>{nameof(name)}</Say></Response>" """)]
    [InlineData("""$"<Response><Say>{new System.Xml.Linq.XElement("break")}</Say></Response>" """)]
    [InlineData("""$"<Response><Say>{EscapedName}</Say></Response>" """)]
    [InlineData("""$"<Response><Enqueue workflowSid='{Sid}'/><Say>{Title}{string.Empty}{Made(Shop)}{_cleaned}</Say></Response>" """)]
    [InlineData("""$"<Response><Say><![CDATA[{name}]]></Say></Response>" """)]
    [InlineData("""string.Format("<Response><Say loop='{0}'>{1}</Say></Response>", count, Made())""")]
    [InlineData("""$"<Response><Status>{name}</Status></Response>" """)]
    [InlineData("""$"<Response><Say>{name}" """)]
    [InlineData("""$"Send <Response><Say>{name}</Say></Response> to Twilio" """)]
    [InlineData("""((Twiml)$"<Response><Say>{name}</Say></Response>").ToXml("")""")]
    [InlineData("""((Twiml)($"<Response><Say>" + $"{name}</Say></Response>")).ToXml("")""")]
    [InlineData("""string.Format("<Response><Say>{{0}}</Say></Response>", name)""")]
    [InlineData("""string.Format("<Response><Say>{0}</Say></Response>", new object[] { name })""")]
    [InlineData("""string.Format("<Response><Say>{0}</Say></Response>", arg0: name)""")]
    [InlineData("""string.Format("<Response><Say>{0}</Say>{1}</Response>", count, name)""")]
    [InlineData("""string.Concat("<Response><Say>{0}</Say></Response>", name)""")]
    [InlineData("""$"<Response><Refer>{name}</Refer></Response>" """)]
    [InlineData("""$"<Response><Dial><Client>{name}<Identity>a</Identity></Client></Dial><Hangup/></Response>" """)]
    public Task What_needs_no_escape_or_may_be_escaped_or_is_no_document_is_quiet(string document) => Verify.IsCleanAsync(Code(document));

    [Theory]
    [InlineData("var safe = System.Security.SecurityElement.Escape(name); return $\"<Response><Say>{safe}</Say></Response>\";")]
    [InlineData("var verbs = \"\"; foreach (var one in form) { verbs += \"<Pause/>\"; } return $\"<Response><Say>{verbs}</Say></Response>\";")]
    [InlineData("name = System.Net.WebUtility.HtmlEncode(name); return $\"<Response><Say>{name}</Say></Response>\";")]
    [InlineData("var text = name; text = System.Security.SecurityElement.Escape(text); return $\"<Response><Say>{text.Trim()}</Say></Response>\";")]
    [InlineData("Clean(ref name); return $\"<Response><Say>{name}</Say></Response>\";")]
    [InlineData("(name, count) = (Made(), 1); return $\"<Response><Say>{name}</Say></Response>\";")]
    [InlineData("var all = \"\"; foreach (var one in form.Values.Select(System.Security.SecurityElement.Escape)) { all += $\"<Response><Say>{one}</Say></Response>\"; } return all;")]
    [InlineData("var all = \"\"; var list = form.Values.Select(System.Net.WebUtility.HtmlEncode).ToList(); foreach (var one in list.Where(one => one != null)) { all += $\"<Response><Say>{one}</Say></Response>\"; } return all;")]
    [InlineData("foreach (var word in new[] { \"one\", \"two\" }) { name = $\"<Response><Say>{word}</Say></Response>\"; } return name;")]
    [InlineData("string text; text = Made(); return $\"<Response><Say>{text}</Say></Response>\";")]
    public Task A_variable_of_which_more_is_known_is_quiet(string body) => Verify.IsCleanAsync(Body(body));

    [Theory]
    [InlineData("var text = name.Trim(); return $\"<Response><Say>{|TWF1060:{text}|}</Say></Response>\";")]
    [InlineData("name = name.Trim(); if (name == null) { name = \"you\"; } return $\"<Response><Say>{|TWF1060:{name}|}</Say></Response>\";")]
    [InlineData("var text = name; text = text + name; return $\"<Response><Say>{|TWF1060:{text}|}</Say></Response>\";")]
    [InlineData("var all = \"\"; foreach (var one in form.Values.Where(one => one != null).OrderBy(one => one).ToList()) { all = $\"<Response><Say>{|TWF1060:{one}|}</Say></Response>\"; } return all;")]
    [InlineData("foreach (var word in name.Split(' ')) { name = $\"<Response><Say>{|TWF1060:{word}|}</Say></Response>\"; } return name;")]
    [InlineData("var all = \"\"; foreach (var one in form.Values) { all = $\"<Response><Say>{|TWF1060:{one}|}</Say></Response>\"; } return all;")]
    public Task A_variable_is_followed_to_where_it_begins(string body) => Verify.FindsAsync(Body(body));

    [Fact]
    public Task An_answer_to_a_message_becomes_one_that_nothing_is_wrong_with() => Verify.FixesAsync<UnescapedValueFix>(
        "public class Replies { public static string Thanks(string name) => $\"<Response><Message>Thank you, {name}.</Message></Response>\"; }",
        "public class Replies { public static string Thanks(string name) => ((Twiml)$\"<Response><Message>Thank you, {name}.</Message></Response>\").ToXml(\"\"); }");

    [Theory]
    [InlineData("""$"<Response><Say>Hello {name}, {count}.</Say></Response>" """, """((Twiml)$"<Response><Say>Hello {name}, {count}.</Say></Response>").ToXml("") """)]
    [InlineData("$" + Quotes + "<Response><Say>{name}</Say></Response>" + Quotes, "((Twiml)$" + Quotes + "<Response><Say>{name}</Say></Response>" + Quotes + ").ToXml(\"\")")]
    [InlineData("$$" + Quotes + "<Response><Say>{ {{name}} }</Say></Response>" + Quotes, "((Twiml)$$" + Quotes + "<Response><Say>{ {{name}} }</Say></Response>" + Quotes + ").ToXml(\"\")")]
    [InlineData("$@\"<Response><Say language=\"\"en-GB\"\">{name}</Say></Response>\"", "((Twiml)$@\"<Response><Say language=\"\"en-GB\"\">{name}</Say></Response>\").ToXml(\"\")")]
    [InlineData("\"<Response><Say>{\\\"\" + (count > 1 ? name : \"you\") + \"\\t\" + name + $\"{count}</Say></Response>\"", "((Twiml)$\"<Response><Say>{{\\\"{(count > 1 ? name : \"you\")}\\t{name}{count}</Say></Response>\").ToXml(\"\")")]
    [InlineData("\"<Response><Say>\" + name + \"</Say><Pause length='\" + (count + 1 + count) + \"'/></Response>\"", "((Twiml)$\"<Response><Say>{name}</Say><Pause length='{(count + 1 + count)}'/></Response>\").ToXml(\"\")")]
    [InlineData("\"<Response><Say>\" + name + (\"</Say><Pause length='\" + ((count + count))) + (count + count + \"'/></Response>\")", "((Twiml)$\"<Response><Say>{name}</Say><Pause length='{(count + count)}{(count + count)}'/></Response>\").ToXml(\"\")")]
    [InlineData("\"<Response><Say>\" + (name + (count + name)) + \"</Say></Response>\"", "((Twiml)$\"<Response><Say>{(name + (count + name))}</Say></Response>\").ToXml(\"\")")]
    [InlineData("""string.Format("<Response><Say>{1:d} {0}, {1}, {0} }}</Say></Response>", name, count)""", """((Twiml)$"<Response><Say>{count:d} {name}, {count}, {name} }}</Say></Response>").ToXml("")""")]
    [InlineData("""string.Format("<Response><Say>" + "{0}</Say>" + "</Response>", count > 1 ? name : "you")""", """((Twiml)$"<Response><Say>{(count > 1 ? name : "you")}</Say></Response>").ToXml("")""")]
    [InlineData("string.Format(" + Quotes + "<Response><Say>{0}</Say></Response>" + Quotes + ", name.Trim())", "((Twiml)$" + Quotes + "<Response><Say>{name.Trim()}</Say></Response>" + Quotes + ").ToXml(\"\")")]
    [InlineData("string.Format(@\"<Response><Say voice=\"\"{0}\"\">{1}</Say></Response>\", name, name)", "((Twiml)$@\"<Response><Say voice=\"\"{name}\"\">{name}</Say></Response>\").ToXml(\"\")")]
    [InlineData("""new System.Text.StringBuilder().Append($"<Response><Say>{name}</Say></Response>").ToString()""", """new System.Text.StringBuilder().Append(((Twiml)$"<Response><Say>{name}</Say></Response>").ToXml("")).ToString()""")]
    [InlineData("""string.Join("", form.Values.Select(one => $"<Response><Say>{name}</Say></Response>"))""", """string.Join("", form.Values.Select(one => ((Twiml)$"<Response><Say>{name}</Say></Response>").ToXml("")))""")]
    [InlineData("""new System.Text.StringBuilder().AppendFormat("<Response><Say>{0}</Say></Response>", name).ToString()""", """new System.Text.StringBuilder().Append(((Twiml)$"<Response><Say>{name}</Say></Response>").ToXml("")).ToString()""")]
    public Task The_fix_makes_a_Twiml_of_the_string(string before, string after) => Verify.FixesAllAsync<UnescapedValueFix>(Code(before), Code(after));

    [Fact]
    public Task All_documents_of_a_file_are_fixed_at_once() => Verify.FixesAllAsync<UnescapedValueFix>(
        Body("var a = $\"<Response><Say>{name}</Say></Response>\"; var b = $\"<Response><Say voice='{name}'>{name}</Say></Response>\"; return a + b;"),
        Body("var a = ((Twiml)$\"<Response><Say>{name}</Say></Response>\").ToXml(\"\"); var b = ((Twiml)$\"<Response><Say voice='{name}'>{name}</Say></Response>\").ToXml(\"\"); return a + b;"));

    [Fact]
    public Task Where_TwiML_was_parsed_the_fix_leaves_that_out() => Verify.FixesAsync<UnescapedValueFix>(
        "public class Parts { public static Twiml Say(string name) => Twiml.Parse($\"<Response><Say>{name}</Say></Response>\"); }",
        "public class Parts { public static Twiml Say(string name) => (Twiml)$\"<Response><Say>{name}</Say></Response>\"; }");

    [Theory]
    [InlineData("""$"<Response><Say>{name}</Say>{Made()}</Response>" """)]
    [InlineData("""$"<Response><Say>{name} {Made()}</Say></Response>" """)]
    [InlineData("""$"<Response><Say {name}>Hi.</Say></Response>" """)]
    [InlineData("""$"<Response><Say>{name} {TimeSpan.Zero}</Say></Response>" """)]
    [InlineData("""@"<Response><Say>" + name + "</Say></Response>" """)]
    [InlineData("""string.Format(null, "<Response><Say>{0}</Say></Response>", name)""")]
    [InlineData("""string.Format("<Response><Say>{0}{0}</Say></Response>", name.Trim())""")]
    [InlineData("""string.Format("<Response><Say>{0}</Say></Response>", name, count++)""")]
    [InlineData("""string.Format("<Response><Say>{0,5}</Say></Response>", name)""")]
    [InlineData("""$"<Response><Say>{name,10}</Say></Response>" """)]
    [InlineData("""$"<Response><Say>{name}, {count,3}</Say></Response>" """)]
    [InlineData("""string.Create(System.Globalization.CultureInfo.InvariantCulture, $"<Response><Say>{name}</Say></Response>")""")]
    [InlineData("""new System.Text.StringBuilder().Append(System.Globalization.CultureInfo.InvariantCulture, $"<Response><Say>{name}</Say></Response>").ToString()""")]
    [InlineData("""string.Join("", form.Values.AsQueryable().Select(one => $"<Response><Say>{name}</Say></Response>"))""")]
    [InlineData("""string.Join("", from one in form.Values.AsQueryable() select $"<Response><Say>{name}</Say></Response>")""")]
    [InlineData("""string.Format("<Response><Say>{0}{1}</Say></Response>", name, Made())""")]
    [InlineData("string.Format(" + Quotes + "<Response><Say>}} {0}</Say></Response>" + Quotes + ", name)")]
    public Task Where_escaping_would_change_more_no_fix_is_offered(string document) => Verify.OffersNoFixAsync<UnescapedValueFix>(Code(document));

    private static string Code(string document) => Body($"return {document.TrimEnd()};");

    private static string Body(string body) => $$"""
        public static class Answers
        {
            private const string Word = "you";
            private static string EscapedName { get; } = "";
            private static readonly string Sid = "WW0123456789abcdef0123456789abcdef";
            private static readonly string _cleaned = Made();
            private static string Shop = "Fish";
            private static string Title => "Hello";
            private static string Caller => Shop;
            private static string Made() => "";
            private static string Made(string text) => text;
            private static void Clean(ref string text) => text = "";
            public static string For(string name, int count, Uri address, Dictionary<string, string> form) { {{body}} }
        }
        """;
}
