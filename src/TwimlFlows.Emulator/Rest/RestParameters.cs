using TwimlFlows.Emulator.Engine;

namespace TwimlFlows.Emulator.Rest;

/// <summary>The parameters that each operation takes notice of; what is left out would mislead in silence.</summary>
internal static class RestParameters
{
    private static readonly string[] Page = ["Page", "PageSize", "PageToken"];

    public static string[] CallCreate { get; } =
    [
        "To", "From", "Url", "Method", "Twiml", "FallbackUrl", "FallbackMethod", "StatusCallback", "StatusCallbackEvent",
        "StatusCallbackMethod", "Timeout", "TimeLimit",
    ];

    public static string[] CallUpdate { get; } =
    [
        "Url", "Method", "Twiml", "Status", "FallbackUrl", "FallbackMethod", "StatusCallback", "StatusCallbackMethod",
        "StatusCallbackEvent",
    ];

    public static string[] CallList { get; } = ["To", "From", "ParentCallSid", "Status", .. Page];

    public static string[] ConferenceUpdate { get; } = ["Status"];

    public static string[] ConferenceList { get; } = ["FriendlyName", "Status", .. Page];

    public static string[] ParticipantUpdate { get; } =
        ["Muted", "Hold", "HoldUrl", "HoldMethod", "EndConferenceOnExit", "BeepOnExit", "Coaching", "CallSidToCoach"];

    public static string[] ParticipantList { get; } = ["Muted", "Hold", "Coaching", .. Page];

    public static string[] Queue { get; } = ["FriendlyName", "MaxSize"];

    public static string[] QueueMemberUpdate { get; } = ["Url", "Method"];

    /// <summary>Of a list that takes no filter.</summary>
    public static string[] PageOnly => Page;

    /// <summary>A change that the emulator does not carry out is noted in the journal.</summary>
    public static void NoteUnused(this RestRequest request, Journal journal, string[] known)
    {
        foreach (var name in request.Form.Select(p => p.Key).Except(known, StringComparer.Ordinal))
        {
            journal.Error(null, null, $"The emulator does nothing with the parameter {name} of {request.Path}.");
        }
    }

    /// <summary>A filter that the emulator does not know would give wrong results, so it is refused.</summary>
    public static void RefuseUnknownFilters(this RestRequest request, string[] known)
    {
        if (request.Query.Select(p => p.Key).Except(known, StringComparer.Ordinal).FirstOrDefault() is { } name)
        {
            throw RestError.BadRequest($"The emulator does not filter by {name}");
        }
    }
}
