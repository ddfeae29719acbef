using System.Reflection;
using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Tests.Pipeline;

/// <summary>The tests of the generator run on the lowest Roslyn that loads it and on newer ones.</summary>
public sealed class RoslynVersionTests
{
    [Fact]
    public void The_tests_run_on_the_Roslyn_that_their_project_names()
    {
        var named = typeof(RoslynVersionTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "Roslyn").Value;

        Assert.Equal(named + ".0", typeof(ISymbol).Assembly.GetName().Version?.ToString());
    }
}
