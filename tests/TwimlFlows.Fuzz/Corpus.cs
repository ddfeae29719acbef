namespace TwimlFlows.Fuzz;

/// <summary>What inputs are made from.</summary>
internal static class Corpus
{
    /// <summary>Stands for a hole, where the form of the literal has holes.</summary>
    internal const char Hole = '\uFFFC';

    internal static readonly string[] Documents =
    [
        "<Say>Hello.</Say>",
        "<Say voice=\"Polly.Amy\" language='en-GB'>Hello \uFFFC, and welcome.</Say>",
        "<Response>\n  <Gather input=\"speech dtmf\" action=\"\uFFFC\">\n    <Say>Press 1 &amp; wait.</Say>\n  </Gather>\n  <Redirect>\uFFFC</Redirect>\n</Response>",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<Response><Dial action=\"\uFFFC\" timeout='\uFFFC'><Number>\uFFFC</Number></Dial></Response>",
        "<Enqueue waitUrl=\"\uFFFC\"><Task>{\"name\": \uFFFC}</Task></Enqueue>",
        "<Say><prosody rate=\"slow\">One <break time='1s'/>two</prosody> <say-as interpret-as=\"digits\">\uFFFC</say-as></Say>",
        "<Say xml:lang=\"de\"><s xmlns:a='urn:a'><a:w a:x=\"1\" x=\"2\">Grüß Gott 😀</a:w></s></Say>",
        "<!-- a comment < & > - \uFFFC --><Pause length=\"1\"/>",
        "<Say><![CDATA[a < b && c ]] > \uFFFC]]></Say>",
        "<?target some data?><Hangup />",
        "<!DOCTYPE Response [<!ENTITY a \"b\">]><Response/>",
        "\uFEFF<Response><Reject reason=\"busy\"/></Response>",
        "<Connect action=\"/done\"><Stream url=\"wss://example.com/a?b=1&amp;c=&#50;&#x33;\"><Parameter name='a' value='\uFFFC'/></Stream></Connect>",
        "<a><b><c><d><e/></d></c></b></a>",
        "just text with \uFFFC in it",
        "",
    ];

    internal static readonly string[] Tokens =
    [
        "<", ">", "</", "/>", "<!--", "-->", "--", "<![CDATA[", "]]>", "<?", "?>", "<?xml ", "<!DOCTYPE", "<!", "&", "&amp;", "&lt;", "&#65;", "&#x1F600;", "&#0;", "&#xD800;", "&nbsp;", ";", "=", "\"", "'", "\"\"\"",
        "{", "}", "{{", "}}", "\\", "\\u", " ", "\t", "\n", "\r\n", "\r", "\u00A0", "\u0085", "\u2028", "\uFFFC", "\uFEFF", "\0", "\u0001", "\u001B", "\uD83D", "\uDE00", "😀", "\uFFFF", ":", "a:", "xmlns:a='u'", " xmlns='v'", " a='1'", "<a>", "</a>",
        "<Say>", "</Say>", "<Response>", "</Response>", "<x:y>", "-", ".", "1", "é", "ü", "·", "[", "]", "/", "version=\"1.0\"", "]]\uFFFC>",
    ];
}
