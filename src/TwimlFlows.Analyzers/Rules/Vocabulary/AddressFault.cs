namespace TwimlFlows.Analyzers.Rules.Vocabulary;

/// <summary>What is wrong about an address; the first of these that holds.</summary>
internal enum AddressFault
{
    /// <summary>Nothing, or nothing that can be seen here.</summary>
    None,

    /// <summary>It has no host, or characters that no address has.</summary>
    Malformed,

    /// <summary>Twilio does not use its scheme here.</summary>
    WrongScheme,

    /// <summary>Its host has an underscore.</summary>
    Underscore,

    /// <summary>Its host is known on one machine or in one network alone.</summary>
    Unreachable,

    /// <summary>Its port is that of the other scheme.</summary>
    WrongPort,

    /// <summary>It holds a password.</summary>
    Credentials,

    /// <summary>It is not encrypted.</summary>
    Insecure,
}
