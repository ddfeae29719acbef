namespace TwimlFlows;

/// <summary>What must be known to go on writing behind a literal.</summary>
/// <param name="Syntax">Where in XML the writer is.</param>
/// <param name="Element">Whose tag or text it is in.</param>
internal readonly record struct TwimlState(TwimlSyntax Syntax, TwimlElement Element = TwimlElement.Other)
{
    /// <summary>How many different states there are.</summary>
    internal const int Count = 8 * 4;

    internal int Index => ((int)Syntax * 4) + (int)Element;

    internal bool IsAddressText =>
        Syntax == TwimlSyntax.Text && Element is TwimlElement.Address or TwimlElement.AddressWithText;

    /// <summary>Whether a value has no place here: nobody reads it, and it could end what it stands in.</summary>
    internal bool TakesNoValue =>
        Syntax is TwimlSyntax.Comment or TwimlSyntax.Instruction || Element == TwimlElement.Response;

    /// <summary>The state behind a value that was written here.</summary>
    internal TwimlState Written => (Syntax, Element) switch
    {
        (TwimlSyntax.Prolog, _) => new TwimlState(TwimlSyntax.Text),
        (TwimlSyntax.Text or TwimlSyntax.CData, TwimlElement.Address) => this with { Element = TwimlElement.AddressWithText },
        _ => this,
    };
}
