namespace TwimlFlows.Package.Tests.Kit;

/// <summary>What a command said.</summary>
/// <param name="ExitCode">How it ended.</param>
/// <param name="Output">Its output, and its errors behind it.</param>
public sealed record Said(int ExitCode, string Output)
{
    /// <summary>It succeeded; else the test shows why it did not.</summary>
    public Said Succeeded()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }

    /// <summary>It failed.</summary>
    public Said Failed()
    {
        Assert.True(ExitCode != 0, Output);
        return this;
    }

    /// <summary>It says this.</summary>
    /// <param name="text">The text.</param>
    public Said Says(string text)
    {
        Assert.Contains(text, Output, StringComparison.Ordinal);
        return this;
    }

    /// <summary>It does not say this.</summary>
    /// <param name="text">The text.</param>
    public Said SaysNothingOf(string text)
    {
        Assert.DoesNotContain(text, Output, StringComparison.Ordinal);
        return this;
    }
}
