using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TwimlFlows.Fuzz;

using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Twiml;

/// <summary>Shows many texts to the literal reader and the template parser.</summary>
internal static class Fuzzer
{
    private static readonly CSharpParseOptions _options = new(LanguageVersion.Preview);

    internal static FuzzReport Run(int seed, int inputs)
    {
        var report = new FuzzReport();
        for (var index = 0; index < inputs && !report.IsEnough; index++)
        {
            var random = new Random(unchecked((seed * 1_000_003) + index));
            var text = new Mutator(random).Document();
            report.Inputs++;
            var source = "";
            try
            {
                RunOne(random, text, report, ref source);
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                report.Failures.Add($"Input {index} of seed {seed}: {e.GetType().Name}: {e.Message}\n  text: {Show(text)}\n  source: {Show(source)}");
            }
        }

        return report;
    }

    private static void RunOne(Random random, string text, FuzzReport report, ref string source)
    {
        var check = new DocumentCheck(report);
        var hasHoles = random.Next(2) == 0 && text.Contains(Corpus.Hole, StringComparison.Ordinal);
        if (random.Next(8) == 0)
        {
            check.Run(TwimlText.Of(text), 0, text.Length, isSentAsWritten: random.Next(2) == 0);
            return;
        }

        source = Source(random, text, hasHoles);
        var isBroken = random.Next(8) == 0;
        if (isBroken)
        {
            var changed = new StringBuilder(source);
            new Mutator(random).Mutate(changed);
            source = changed.ToString();
        }

        var expression = SyntaxFactory.ParseExpression(source, options: _options);
        foreach (var part in isBroken ? expression.DescendantNodesAndSelf().OfType<ExpressionSyntax>() : [expression])
        {
            var read = LiteralReader.Read(part, new LiteralParts((hole, expression) => new TwimlHole(hole, expression, TwimlHoleKind.Value, null, null, null)));
            if (!isBroken && read.Characters != text)
            {
                throw new InvalidDataException($"It was read as {Show(read.Characters)}.");
            }

            check.Run(read, part.SpanStart, part.Span.End, isSentAsWritten: random.Next(4) == 0);
        }
    }

    private static string Source(Random random, string text, bool hasHoles)
    {
        var writer = new LiteralWriter(random);
        var middle = random.Next(4) == 0 ? random.Next(text.Length + 1) : text.Length;
        var first = writer.Write(text[..middle], hasHoles);
        return middle == text.Length ? first : $"{first} + ({writer.Write(text[middle..], hasHoles)})";
    }

    private static string Show(string text) => string.Concat(text.Select(character =>
        character is >= ' ' and < '\u007F' ? character.ToString() : FormattableString.Invariant($"\\u{(int)character:x4}")));
}
