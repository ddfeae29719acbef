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

        var writer = Written(random, text, hasHoles);
        source = writer.Source;
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

            if (!isBroken)
            {
                CheckPlaces(read, writer.Places, report);
            }

            check.Run(read, part.SpanStart, part.Span.End, isSentAsWritten: random.Next(4) == 0);
        }
    }

    private static LiteralWriter Written(Random random, string text, bool hasHoles)
    {
        var writer = new LiteralWriter(random);
        var middle = random.Next(4) == 0 ? random.Next(text.Length + 1) : text.Length;
        writer.Write(text[..middle], hasHoles);
        if (middle < text.Length)
        {
            writer.Between(" + (");
            writer.Write(text[middle..], hasHoles);
            writer.Between(")");
        }

        return writer;
    }

    /// <summary>Each character must have the very place that it was written to.</summary>
    private static void CheckPlaces(TwimlText read, List<(int Start, int End)> places, FuzzReport report)
    {
        for (var index = 0; index < places.Count; index++)
        {
            var place = read.SourceSpan(new(index, index + 1));
            if ((place.Start, place.End) != places[index])
            {
                throw new InvalidDataException($"Character {index} is said to stand at {place}, and was written to {places[index]}.");
            }
        }

        report.PlacesCompared += places.Count;
    }

    private static string Show(string text) => string.Concat(text.Select(character =>
        character is >= ' ' and < '\u007F' ? character.ToString() : FormattableString.Invariant($"\\u{(int)character:x4}")));
}
