using System.Buffers;
using System.Text;
using CsCheck;

namespace TwimlFlows.Tests.Webhooks;

/// <summary>Forms as anybody may send them: decoded exactly, or refused as a whole.</summary>
public sealed class FormDecoderTests
{
    [Theory]
    [InlineData("a=%")]
    [InlineData("a=%4")]
    [InlineData("a=%zz")]
    [InlineData("a=%4g")]
    [InlineData("a=%ff%fe")]
    [InlineData("a=%c3")]
    [InlineData("a=%ed%a0%80")]
    [InlineData("a=%c0%af")]
    [InlineData("%=a")]
    [InlineData("%ff=a")]
    [InlineData("CallSid%4=a")]
    [InlineData("a=b&c=%")]
    [InlineData("a=%c3&b=%a9")]
    [InlineData("%c3=%a9")]
    public void What_is_malformed_anywhere_is_refused_as_a_whole(string form) => Assert.Null(Decode(form));

    [Theory]
    [InlineData("", "")]
    [InlineData("&&", "")]
    [InlineData("=", ":")]
    [InlineData("=&&==&", ":|:=")]
    [InlineData("a", "a:")]
    [InlineData("a=b=c", "a:b=c")]
    [InlineData("From=%2B1+555&Caller%20Name=Zo%C3%AB", "From:+1 555|Caller Name:Zoë")]
    [InlineData("Call%53id=CA1&callsid=x", "CallSid:CA1|callsid:x")]
    [InlineData("a=%00%25%26%3d", "a:\0%&=")]
    [InlineData("To=%F0%9F%93%9E&A=ë", "To:📞|A:ë")]
    public void What_is_well_formed_is_decoded_in_its_order(string form, string expected) =>
        Assert.Equal(expected, string.Join('|', Decode(form)!.Select(static pair => $"{pair.Key}:{pair.Value}")));

    [Fact]
    public void Of_a_doubled_name_look_ups_give_the_first_value_and_the_form_keeps_both()
    {
        var form = Decode("Digits=1&From=x&Digits=2")!;

        Assert.Equal("1", new CallParameters(form)["Digits"]);
        Assert.Null(new CallParameters(form)["digits"]);
        Assert.Equal(["1", "2"], form.Where(static pair => pair.Key == "Digits").Select(static pair => pair.Value));
    }

    [Fact]
    public void Five_hundred_parameters_are_taken_and_one_more_is_refused()
    {
        Assert.Equal(500, Decode(string.Join('&', Enumerable.Range(0, 500).Select(static n => $"p{n}=x")))!.Count);
        Assert.Null(Decode(string.Join('&', Enumerable.Range(0, 501).Select(static n => $"p{n}=x"))));
        Assert.Empty(Decode(new string('&', 60_000))!);
    }

    [Fact]
    public void A_body_in_pieces_is_decoded_as_one_wherever_it_is_cut()
    {
        var bytes = "CallSid=CA1&From=%2B1555&CallerName=Zo%C3%AB"u8.ToArray();
        for (var cut = 0; cut <= bytes.Length; cut++)
        {
            Assert.Equal(Decode(bytes), FormDecoder.Decode(Pieces(bytes, cut)));
        }
    }

    [Fact]
    public void What_is_decoded_outlives_the_buffer_it_came_from()
    {
        var bytes = "CallSid=CA1&Own=%2B1555"u8.ToArray();
        var form = Decode(bytes)!;
        bytes.AsSpan().Fill((byte)'x');
        Decode("yyyyyyyyyyyy=zzzzzzzzzzzzz");

        Assert.Equal([new("CallSid", "CA1"), new("Own", "+1555")], form);
    }

    [Fact]
    public void Whatever_is_encoded_comes_back()
    {
        var text = Gen.Char.Where(static c => !char.IsSurrogate(c)).Array[0, 60].Select(static chars => new string(chars));
        Gen.Select(text, text).Array[1, 20].Sample(pairs =>
        {
            var form = string.Join('&', pairs.Select(static pair => $"{Uri.EscapeDataString(pair.Item1)}={Uri.EscapeDataString(pair.Item2)}"));
            Assert.Equal(pairs.Select(static pair => KeyValuePair.Create(pair.Item1, pair.Item2)), Decode(form)!);
        });
    }

    private static DecodedForm? Decode(string form) => Decode(Encoding.UTF8.GetBytes(form));

    private static DecodedForm? Decode(byte[] form) => FormDecoder.Decode(form.AsSpan());

    private static ReadOnlySequence<byte> Pieces(byte[] bytes, int cut)
    {
        var second = new Piece(bytes.AsMemory(cut), null, cut);
        var first = new Piece(bytes.AsMemory(0, cut), second, 0);
        return new ReadOnlySequence<byte>(first, 0, second, bytes.Length - cut);
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        internal Piece(ReadOnlyMemory<byte> memory, Piece? next, long index) => (Memory, Next, RunningIndex) = (memory, next, index);
    }
}
