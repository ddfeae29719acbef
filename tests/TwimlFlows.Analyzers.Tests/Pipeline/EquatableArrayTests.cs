using TwimlFlows.Analyzers.Model;

namespace TwimlFlows.Analyzers.Tests.Pipeline;

public sealed class EquatableArrayTests
{
    [Fact]
    public void Arrays_are_equal_when_their_elements_are_in_the_same_order()
    {
        Assert.Equal(Of("a", "b"), Of("a", "b"));
        Assert.Equal(Of("a", "b").GetHashCode(), Of("a", "b").GetHashCode());
        Assert.False(Of("a", "b").Equals(Of("b", "a")));
        Assert.False(Of("a").Equals(Of("a", "b")));
        Assert.False(Of("a", "b").Equals((object)Of("a")));
    }

    [Fact]
    public void No_array_is_an_empty_one()
    {
        Assert.True(default(EquatableArray<string>).Equals(Of()));
        Assert.Equal(Of().GetHashCode(), default(EquatableArray<string>).GetHashCode());
        Assert.Empty(default(EquatableArray<string>));
    }

    private static EquatableArray<string> Of(params string[] items) => items.ToEquatableArray();
}
