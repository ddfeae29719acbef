using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Analyzers.Tests.Rules.Vocabulary;

/// <summary>TWF1043 and TWF1044: what stands behind the # of an address.</summary>
public sealed class ConnectionRuleTests
{
    [Theory, BadExample("TWF1043", Pitfalls = [128], Errors = [11240, 11241, 11243])]
    [InlineData("<Redirect>https://calls.example.com/next#e={|TWF1043:ashbrun|}</Redirect>")]
    [InlineData("<Redirect>/next#e=dublin,{|TWF1043:us1|},{|TWF1043:Tokyo|}</Redirect>")]
    [InlineData("<Redirect>/next#rc=2&amp;rp={|TWF1043:6xx|}</Redirect>")]
    [InlineData("<Gather action='/said#rp=ct,{|TWF1043:timeout|}'/><Hangup/>")]
    [InlineData("<Dial action='{Next}#rp={|TWF1043:5x|}'>+15558675310</Dial>")]
    [InlineData("<Redirect>{Next}#e={|TWF1043:london|}&amp;rc=1</Redirect>")]
    public Task An_unknown_option(string document) => Verify.FindsAsync(Flow(document));

    [Theory]
    [InlineData("<Redirect>/next#e=ashburn,roaming,london-ix&amp;rp=4xx,5xx,ct,rt,all&amp;sni=y</Redirect>")]
    [InlineData("<Redirect>{Next}#rc=5&amp;ct=100&amp;rt=15000&amp;tt=15000</Redirect>")]
    [InlineData("<Redirect>/next?e=1&amp;rp=2</Redirect>")]
    [InlineData("<Redirect>/next?a=&#35;&amp;e=nowhere</Redirect>")]
    [InlineData("<Redirect>/next#e={text}&amp;rc={number}</Redirect>")]
    [InlineData("<Play>https://media.example.com/a.mp3#section</Play>")]
    [InlineData("<Connect><Stream url='wss://media.example.com/a#e=nowhere'/></Connect>")]
    public Task A_wrong_option_is_not_seen_where_there_is_none(string document) => Verify.IsCleanAsync(Flow(document));

    [Theory]
    [InlineData("<Redirect>/next#rc=1&amp;rp=5x&amp;e=ashbrun,Tokyo</Redirect>", "<Redirect>/next#rc=1&amp;rp=5xx&amp;e=ashburn,tokyo</Redirect>")]
    public Task An_unknown_option_is_put_right(string before, string after) => OneDocument.IsPutRightAsync(before, after);

    [Theory, BadExample("TWF1044")]
    [InlineData("<Redirect>/next#ct={|TWF1044:50|}&amp;rt={|TWF1044:15001|}&amp;tt={|TWF1044:60000|}&amp;rc={|TWF1044:6|}</Redirect>")]
    [InlineData("<Enqueue action='/next#rt={|TWF1044:15s|}' waitUrl='/wait#rc={|TWF1044:-1|}'>a</Enqueue>")]
    public Task An_option_out_of_range(string document) => Verify.FindsAsync(Flow(document));

    [Theory]
    [InlineData("<Redirect>/next#ct=50&amp;rt=20000&amp;rc=9</Redirect>", "<Redirect>/next#ct=100&amp;rt=15000&amp;rc=5</Redirect>")]
    public Task An_option_out_of_range_is_put_right(string before, string after) => OneDocument.IsPutRightAsync(before, after);

    private static string Flow(string document) => OneDocument.Of(document).Replace(
        "private Twiml Part()", "[Step] public Twiml Next() => $\"<Hangup/>\"; private Twiml Part()", StringComparison.Ordinal);
}
