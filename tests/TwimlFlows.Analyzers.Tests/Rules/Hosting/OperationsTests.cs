using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TwimlFlows.Analyzers.Hosting;
using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Analyzers.Tests.Rules.Hosting;

public sealed class OperationsTests
{
    private const int StackSize = 256 * 1024;

    [Fact]
    public async Task What_runs_is_seen_in_order_without_what_may_run_later()
    {
        var body = await BodyAsync("var one = 1; Func<int> later = () => 2; if (one > 3) { one = 4 + 5; } int Local() => 6; return one + 7;");
        Assert.Equal([1, 3, 4, 5, 7], Numbers(body));
    }

    [Fact]
    public async Task A_sum_of_thousands_takes_no_stack()
    {
        var body = await BodyAsync($"var one = 1; return one{string.Concat(Enumerable.Repeat(" + one", 20_000))};");
        Assert.NotEmpty(body.Descendants());
        var count = 0;
        var thread = new Thread(() => count = body.OwnDescendants().OfType<ILocalReferenceOperation>().Count(), StackSize);
        thread.Start();
        thread.Join();
        Assert.Equal(20_001, count);
    }

    private static IEnumerable<int> Numbers(IOperation body) => body.OwnDescendants().OfType<ILiteralOperation>().Select(literal => (int)literal.ConstantValue.Value!);

    private static async Task<IOperation> BodyAsync(string body)
    {
        var document = TestProject.Create($"public static class Answers {{ public static int Of() {{ {body} }} }}");
        var method = (await document.GetSyntaxRootAsync(TestContext.Current.CancellationToken))!.DescendantNodes().OfType<MethodDeclarationSyntax>().Single();
        return (await document.GetSemanticModelAsync(TestContext.Current.CancellationToken))!.GetOperation(method.Body!, TestContext.Current.CancellationToken)!;
    }
}
