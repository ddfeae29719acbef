namespace TwimlFlows.Fuzz;

/// <summary>Where the writer that runs in the application thinks that holes stand.</summary>
internal static class WriterOpinion
{
    /// <summary>The state in which each hole is written.</summary>
    internal static List<TwimlState> Of(string text)
    {
        var states = new List<TwimlState>();
        var state = new TwimlState(TwimlSyntax.Prolog);
        var literals = text.Split(Corpus.Hole);
        for (var index = 0; index < literals.Length; index++)
        {
            state = literals[index].Length == 0 ? state : new LiteralEncoder(literals[index], state).Encode().End;
            if (index < literals.Length - 1)
            {
                states.Add(state);
                state = state.TakesNoValue ? state : state.Written;
            }
        }

        return states;
    }
}
