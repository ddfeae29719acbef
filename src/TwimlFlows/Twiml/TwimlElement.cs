namespace TwimlFlows;

/// <summary>Whose tag or text this is, as far as writing it depends on that.</summary>
internal enum TwimlElement : byte
{
    /// <summary>Written as it is.</summary>
    Other,

    /// <summary>Its text is a number, a name or a URL, and nothing but white space of it was written yet.</summary>
    Address,

    /// <summary>Its text is a number, a name or a URL, and some of it was written.</summary>
    AddressWithText,

    /// <summary>The tag of a Response: left out, since every document gets one of its own.</summary>
    Response,
}
