namespace TwimlFlows.Completion.Offers;

/// <summary>How soon an offer is shown.</summary>
internal enum OfferRank
{
    /// <summary>It is likely what is meant.</summary>
    First,

    /// <summary>As its name sorts.</summary>
    Usual,

    /// <summary>Twilio advises against it.</summary>
    Last,
}
