namespace TwimlFlows.Fuzz;

using TwimlFlows.Analyzers.Twiml;

/// <summary>What must hold for every text, whatever is in it.</summary>
internal sealed class DocumentCheck(FuzzReport report)
{
    private const int MostLooks = 16;

    /// <summary>Parses a text, and throws when something does not hold.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where in the source its expression begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="isSentAsWritten">Whether it is a whole document by itself.</param>
    internal void Run(TwimlText text, int start, int end, bool isSentAsWritten)
    {
        var document = TwimlParser.Parse(text, isSentAsWritten);
        CheckWork(document);
        CheckPlaces(document, start, end);
        CheckHoles(document, isSentAsWritten);
        report.Sound += document.IsSound ? 1 : 0;
        report.WithFaults += document.Faults.Count > 0 ? 1 : 0;
        if (Enumerable.Range(0, text.Length).All(index => text.HoleAt(index) is null))
        {
            CheckSoundness(document, isSentAsWritten);
        }
        else if (!isSentAsWritten)
        {
            CheckFilled(document);
        }
    }

    private void CheckWork(TwimlDocument document)
    {
        if (document.Text.Length > 0)
        {
            report.MostLooks = Math.Max(report.MostLooks, (double)document.Looks / document.Text.Length);
        }

        Require(document.Looks <= MostLooks * (document.Text.Length + 1L), $"it looked {document.Looks} times at {document.Text.Length} characters");
    }

    private static void CheckPlaces(TwimlDocument document, int start, int end)
    {
        var spans = document.Faults.Select(fault => fault.Span)
            .Concat(document.Nodes.Select(node => node.Span))
            .Concat(document.Elements().SelectMany(element => element.Children.Select(child => child.Span)
                .Concat(element.Attributes.SelectMany(attribute => new[] { attribute.NameSpan, attribute.ValueSpan }))
                .Append(element.TagStart)));
        foreach (var span in spans)
        {
            Require(span.Start >= 0 && span.Start <= span.End && span.End <= document.Text.Length, $"{span} lies outside of {document.Text.Length} characters");
            var place = document.Text.SourceSpan(span);
            Require(place.Start >= start && place.End <= end, $"{span} is {place} in the source, outside of {start}..{end}");
        }

        foreach (var fault in document.Faults)
        {
            Require(fault.Message.EndsWith('.'), $"a message without an end: {fault.Message}");
        }
    }

    private void CheckHoles(TwimlDocument document, bool isSentAsWritten)
    {
        var places = HolePlaces.Of(document);
        Require(places.Select(place => place.Hole).Distinct().Count() == places.Count, "a hole was seen twice");
        if (document.Faults.Count > 0 || isSentAsWritten || places.Count == 0 || document.Text.Characters.Count(character => character == Corpus.Hole) != places.Count)
        {
            return;
        }

        var writer = WriterOpinion.Of(document.Text.Characters);
        places.Sort((left, right) => left.Hole.Syntax.SpanStart.CompareTo(right.Hole.Syntax.SpanStart));

        // Behind a value without quotes both go on with a guess: a quote in it may belong to it, or begin something else.
        var guessed = document.MisplacedHoles.Where(misplaced => misplaced.Place == AttributeValueParser.Unquoted).Select(misplaced => misplaced.Hole).ToHashSet();
        for (var index = 0; index < places.Count && (index == 0 || !guessed.Contains(places[index - 1].Hole)); index++)
        {
            report.HolesCompared++;
            var expected = writer[index].Syntax == TwimlSyntax.Prolog ? nameof(TwimlSyntax.Text) : writer[index].Syntax.ToString();
            Require(expected == places[index].Place, $"hole {index} is {places[index].Place} to the parser and {expected} to the writer");
        }
    }

    private void CheckSoundness(TwimlDocument document, bool isSentAsWritten)
    {
        report.Compared++;
        var objection = SecondOpinion.Of(document.Text.Characters, isSentAsWritten);
        Require(
            document.IsSound == objection is null,
            $"as written: {isSentAsWritten}; a real parser says: {objection ?? "sound"}; ours: {document.Faults.FirstOrDefault()?.ToString() ?? "sound"}");
    }

    /// <summary>A document with holes is right when a real parser takes it with nothing in them and with something.</summary>
    private void CheckFilled(TwimlDocument document)
    {
        // Of what a prefix stands for with nothing or the same in its hole, nothing is said.
        var hasOpenNamespace = document.Elements().SelectMany(element => element.Attributes).Any(attribute => attribute.Holes.Count > 0 && attribute.Name.StartsWith("xmlns", StringComparison.Ordinal));
        if (document.MisplacedHoles.Count > 0 || hasOpenNamespace)
        {
            return;
        }

        report.Compared++;
        report.Filled++;
        var objection = SecondOpinion.Of(Filled(document.Text, ""), isSentAsWritten: false) ?? SecondOpinion.Of(Filled(document.Text, "x"), isSentAsWritten: false);
        Require(
            document.IsSound == objection is null,
            $"with filled holes; a real parser says: {objection ?? "sound"}; ours: {document.Faults.FirstOrDefault()?.ToString() ?? "sound"}");
    }

    private static string Filled(TwimlText text, string value) =>
        string.Concat(text.Characters.Select((character, index) => text.HoleAt(index) is not null ? value : IsEscaped(text, index) ? "&gt;" : character.ToString()));

    /// <summary>Whether it is a bracket that the writer escapes in a text, since what stands in the hole in front may end in others.</summary>
    private static bool IsEscaped(TwimlText text, int index) =>
        text.Characters[index] == '>'
        && ((index > 0 && text.HoleAt(index - 1) is not null) || (index > 1 && text.Characters[index - 1] == ']' && text.HoleAt(index - 2) is not null));

    private static void Require(bool condition, string otherwise)
    {
        if (!condition)
        {
            throw new InvalidDataException(otherwise);
        }
    }
}
