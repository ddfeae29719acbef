using TwimlFlows;

namespace Names.Flows;

/// <summary>A class around flows.</summary>
public static partial class Outer
{
    /// <summary>In a class.</summary>
    [VoiceFlow("/in-class")]
    public sealed partial class Desk
    {
        /// <summary>The first step.</summary>
        /// <param name="call">The call.</param>
        [Answer]
        public Twiml Answer(IncomingCall call) => $"<Redirect>{To.Seat(7)}</Redirect>";

        /// <summary>A step.</summary>
        /// <param name="seat">A number.</param>
        [Step]
        public Twiml Seat(int seat) => $"<Say>{seat}</Say><Hangup/>";
    }

    /// <summary>A record around a flow.</summary>
    public partial record Middle
    {
        /// <summary>In a record.</summary>
        [VoiceFlow("/in-record")]
        internal sealed partial class Desk
        {
            /// <summary>The first step.</summary>
            [Answer]
            public Twiml Answer() => $"<Redirect>{Bye}</Redirect>";

            /// <summary>The last step.</summary>
            [Step]
            public Twiml Bye() => $"<Hangup/>";
        }
    }
}

/// <summary>A struct around a flow.</summary>
internal readonly partial struct Around
{
    /// <summary>In a struct.</summary>
    [VoiceFlow("/in-struct")]
    internal sealed partial record Desk(TimeProvider Clock)
    {
        /// <summary>The first step, in a flow that is a record and takes a service.</summary>
        [Answer]
        public Twiml Answer() => $"<Say>{Clock.GetUtcNow().Year > 2000}</Say><Redirect>{Bye}</Redirect>";

        /// <summary>The last step.</summary>
        [Step]
        public Twiml Bye() => $"<Hangup/>";
    }
}

/// <summary>An interface around a flow.</summary>
public partial interface IAround
{
    /// <summary>In an interface.</summary>
    [VoiceFlow("/in-interface")]
    public sealed partial class Desk
    {
        /// <summary>The first step.</summary>
        [Answer]
        public Twiml Answer() => $"<Redirect>{Bye}</Redirect>";

        /// <summary>The last step.</summary>
        [Step]
        public Twiml Bye() => $"<Hangup/>";
    }
}
