namespace TwimlFlows;

/// <summary>Makes incoming calls for tests of steps.</summary>
public static class IncomingCallFactory
{
    // An extension and no static member: a method of that name in the class itself would hide the caller's property.
    extension(IncomingCall)
    {
        /// <summary>An incoming call, as Twilio would report it while it rings.</summary>
        /// <param name="from">Who calls.</param>
        /// <param name="to">Who is called.</param>
        /// <param name="callSid">The leg; one made up when left out.</param>
        public static IncomingCall From(string from, string to = "+15005550006", CallSid? callSid = null) => new(CallParameters.Of(
            ("CallSid", (callSid ?? CallSid.Parse("CA00000000000000000000000000000001")).Value),
            ("From", from),
            ("To", to),
            ("CallStatus", "ringing"),
            ("Direction", "inbound")));
    }
}
