using System.Reflection;
using TwimlFlows.Analyzers.Parsing;
using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Analyzers.Tests;

public sealed class KnownNamesTests
{
    [Fact]
    public void Every_type_that_the_compiler_side_knows_by_name_exists()
    {
        var compilation = Microsoft.CodeAnalysis.CSharp.CSharpCompilation.Create("Names", references: TestProject.References);
        var names = typeof(KnownNames).GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
            .Where(field => field.IsLiteral)
            .Select(field => (string)field.GetRawConstantValue()!)
            .ToList();

        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.True(
            compilation.GetTypeByMetadataName(name) is not null || compilation.GetTypeByMetadataName(name + "`1") is not null,
            $"There is no type {name}."));
    }
}
