namespace TwimlFlows.Analyzers.Twiml;

/// <summary>A comment, or a processing instruction: something that Twilio does not look at.</summary>
internal sealed class TwimlComment : TwimlNode
{
    internal override bool IsSomething => false;
}
