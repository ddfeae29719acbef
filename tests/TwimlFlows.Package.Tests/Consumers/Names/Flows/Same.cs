using TwimlFlows;

/// <summary>Outside of every namespace, with letters of all the world.</summary>
[VoiceFlow("/global")]
#pragma warning disable CA1050 // That it has no namespace is what is tried.
public sealed partial class Ärger_Straße
#pragma warning restore CA1050
{
    /// <summary>The first step.</summary>
    [Answer]
    public Twiml Answer() => $"<Redirect>{To.Tür("ä & 東京")}</Redirect>";

    /// <summary>A step.</summary>
    /// <param name="größe">A text.</param>
    [Step(Route = "door")]
    public Twiml Tür(string größe) => $"<Say>{größe}</Say><Hangup/>";
}

namespace Names.Case
{
    /// <summary>A flow.</summary>
    [VoiceFlow("/case-1")]
    internal sealed partial class Desk
    {
        /// <summary>The first step.</summary>
        [Answer]
        public Twiml Answer() => $"<Redirect>{Bye}</Redirect>";

        /// <summary>The last step.</summary>
        [Step]
        public Twiml Bye() => $"<Hangup/>";
    }

    /// <summary>Another flow, whose name differs in case alone.</summary>
    [VoiceFlow("/case-2")]
    internal sealed partial class DESK
    {
        /// <summary>The first step.</summary>
        [Answer]
        public Twiml Answer() => $"<Redirect>{Bye}</Redirect>";

        /// <summary>The last step.</summary>
        [Step]
        public Twiml Bye() => $"<Hangup/>";
    }
}

namespace Names.System.Threading.Tasks
{
    /// <summary>Hides the type that is meant.</summary>
    internal static class Task;
}

namespace Names.TwimlFlows
{
    /// <summary>Hides the type that is meant.</summary>
    internal static class Link;

    /// <summary>In a namespace that hides the runtime's.</summary>
    [VoiceFlow("/hidden")]
    internal sealed partial class Desk
    {
        /// <summary>The first step.</summary>
        [Answer]
        public Twiml Answer() => $"<Redirect>{Task}</Redirect>";

        /// <summary>Steps are called as what is emitted.</summary>
        [Step]
        public Twiml Task() => $"<Redirect>{To.System(1)}</Redirect>";

        /// <summary>Steps are called as what is emitted.</summary>
        /// <param name="request">A number.</param>
        [Step]
        public Twiml System(int request) => $"<Say>{request}</Say><Hangup/>";
    }
}

namespace Names.Long
{
    /// <summary>A flow with a name of more letters than a file's name may have.</summary>
    [VoiceFlow("/long")]
    internal sealed partial class AFlowWhoseNameIsSoLongThatNoFileCanHaveItForAFileSystemEndsAtTwoHundredAndFiftyFiveBytesAndAFewMoreAreNeededForTheEndOfTheNameWhichIsDotGDotCsSoThisOneGoesOnForAWhileUntilItIsSureThatItIsLongEnoughAndThenAFewWordsMoreToBeOnTheSafeSide
    {
        /// <summary>The first step.</summary>
        [Answer]
        public Twiml Answer() => $"<Redirect>{Bye}</Redirect>";

        /// <summary>The last step.</summary>
        [Step]
        public Twiml Bye() => $"<Hangup/>";
    }
}
