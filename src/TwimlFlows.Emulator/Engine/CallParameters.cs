using System.Collections.Frozen;

namespace TwimlFlows.Emulator.Engine;

/// <summary>The parameters that Twilio sends with nearly every request.</summary>
internal static class CallParameters
{
    /// <summary>Names that a client's own parameters cannot have. To is not among them: with it a client says whom it means.</summary>
    public static FrozenSet<string> Names { get; } = new[]
    {
        "CallSid", "AccountSid", "From", "CallStatus", "ApiVersion", "Direction", "Caller", "Called", "ParentCallSid", "ApplicationSid",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static List<KeyValuePair<string, string>> Of(Leg leg) => Of(leg, leg.Status);

    public static List<KeyValuePair<string, string>> Of(Leg leg, string status)
    {
        List<KeyValuePair<string, string>> parameters =
        [
            new("CallSid", leg.Sid),
            new("AccountSid", leg.Exchange.AccountSid),
            new("From", leg.From),
            new("To", leg.To),
            new("CallStatus", status),
            new("ApiVersion", "2010-04-01"),
            new("Direction", leg.Direction),
            new("Caller", leg.From),
            new("Called", leg.To),
        ];
        if (leg.Parent is { } parent)
        {
            parameters.Add(new("ParentCallSid", parent.Sid));
        }

        return parameters;
    }
}
