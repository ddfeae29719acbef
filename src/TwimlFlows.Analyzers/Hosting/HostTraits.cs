namespace TwimlFlows.Analyzers.Hosting;

/// <summary>What a file says about the host.</summary>
[Flags]
internal enum HostTraits
{
    None = 0,

    /// <summary>It makes the host.</summary>
    BuildsHost = 1,

    /// <summary>It puts something in front of all endpoints that may check requests.</summary>
    ChecksAll = 2,

    /// <summary>It maps controllers.</summary>
    MapsControllers = 4,

    /// <summary>It says something about all controllers, such as a filter.</summary>
    ChecksControllers = 8,

    /// <summary>It maps flows, or webhooks of the application's own.</summary>
    MapsWebhooks = 16,

    /// <summary>It believes what a proxy says about requests.</summary>
    TrustsProxy = 32,

    /// <summary>It adds something that makes answers of what actions give, such as an output formatter.</summary>
    ChangesAnswers = 64,
}
