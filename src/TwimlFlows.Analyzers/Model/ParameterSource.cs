namespace TwimlFlows.Analyzers.Model;

/// <summary>Where the value of a parameter comes from: decided by its type, never by what is registered.</summary>
internal enum ParameterSource
{
    /// <summary>The service provider.</summary>
    Service,

    /// <summary>The request's signed parameters.</summary>
    Webhook,

    /// <summary>The request's or the host's cancellation.</summary>
    CancellationToken,

    /// <summary>The request itself.</summary>
    HttpContext,

    /// <summary>The link's query, as it is.</summary>
    LinkText,

    /// <summary>The link's query, true or false.</summary>
    LinkFlag,

    /// <summary>The link's query, the name of an enum's member.</summary>
    LinkEnum,

    /// <summary>The link's query, parsed in invariant culture.</summary>
    LinkParsable,
}
