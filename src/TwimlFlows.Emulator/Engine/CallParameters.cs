namespace TwimlFlows.Emulator.Engine;

/// <summary>The parameters that Twilio sends with nearly every request.</summary>
internal static class CallParameters
{
    public static List<KeyValuePair<string, string>> Of(Leg leg)
    {
        List<KeyValuePair<string, string>> parameters =
        [
            new("CallSid", leg.Sid),
            new("AccountSid", leg.Exchange.AccountSid),
            new("From", leg.From),
            new("To", leg.To),
            new("CallStatus", leg.Status),
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
