namespace TwimlFlows.Analyzers.Rules;

/// <summary>
/// What stands in a document. Every rule names what it looks at, and is not shown documents that have none of it: most documents
/// are short, and most rules are about something else.
/// </summary>
[Flags]
internal enum Traits : long
{
    None = 0,

    /// <summary>What every document has: for rules that look at all of them.</summary>
    Any = 1L << 0,

    /// <summary>A fault of its XML, or a hole where none may stand.</summary>
    Fault = 1L << 1,

    /// <summary>A comment or an instruction at its top.</summary>
    Comment = 1L << 2,

    /// <summary>No verb and no hole.</summary>
    Empty = 1L << 3,

    /// <summary>The character with which the options of an address begin.</summary>
    Hash = 1L << 4,

    /// <summary>A link to a step.</summary>
    Link = 1L << 5,

    /// <summary>A hole for a value, in an attribute.</summary>
    ValueInTag = 1L << 6,

    /// <summary>A hole for a value, between tags.</summary>
    ValueBetweenTags = 1L << 7,

    /// <summary>A hole for TwiML, in an attribute.</summary>
    FragmentInTag = 1L << 8,

    /// <summary>A hole for TwiML, between tags.</summary>
    FragmentBetweenTags = 1L << 9,

    /// <summary>An element that the catalogue does not know.</summary>
    UnknownElement = 1L << 10,

    /// <summary>A known element with an attribute that it does not have in the catalogue.</summary>
    UnknownAttribute = 1L << 11,

    /// <summary>Any attribute.</summary>
    Attribute = 1L << 12,

    /// <summary>An attribute with nothing in it.</summary>
    EmptyValue = 1L << 13,

    /// <summary>An element that must have an attribute.</summary>
    NeedsAttribute = 1L << 14,

    /// <summary>An element that must hold an element.</summary>
    NeedsChild = 1L << 15,

    /// <summary>An element that must hold text, and has neither text nor a hole in it.</summary>
    TextMissing = 1L << 16,

    /// <summary>Text that is all written out, in an element that may hold some.</summary>
    Text = 1L << 17,

    /// <summary>Text where none may stand.</summary>
    StrayText = 1L << 18,

    /// <summary>An element, an attribute or words that Twilio advises against.</summary>
    Deprecated = 1L << 19,

    /// <summary>A number that is written out.</summary>
    Number = 1L << 20,

    /// <summary>A truth value that is written out.</summary>
    Boolean = 1L << 21,

    /// <summary>One of some words, or several, written out.</summary>
    Word = 1L << 22,

    /// <summary>A list that is written out.</summary>
    List = 1L << 23,

    /// <summary>A value of a form of its own, written out.</summary>
    Pattern = 1L << 24,

    /// <summary>An address that is written out.</summary>
    Url = 1L << 25,

    /// <summary>The attribute <c>voice</c>.</summary>
    Voice = 1L << 26,

    /// <summary>The attribute <c>loop</c>.</summary>
    Loop = 1L << 27,

    /// <summary>The attribute <c>participantLabel</c>.</summary>
    Label = 1L << 28,

    /// <summary>The element <c>Dial</c>.</summary>
    Dial = 1L << 29,

    /// <summary>The element <c>Number</c>.</summary>
    PhoneNumber = 1L << 30,

    /// <summary>The elements <c>Client</c> and <c>Identity</c>.</summary>
    Client = 1L << 31,

    /// <summary>The elements <c>Sip</c> and <c>Uri</c>.</summary>
    Sip = 1L << 32,

    /// <summary>The element <c>Conference</c>.</summary>
    Conference = 1L << 33,

    /// <summary>The element <c>Queue</c>.</summary>
    Queue = 1L << 34,

    /// <summary>The element <c>Enqueue</c>.</summary>
    Enqueue = 1L << 35,

    /// <summary>The element <c>Task</c>.</summary>
    Task = 1L << 36,

    /// <summary>The element <c>Connect</c>.</summary>
    Connect = 1L << 37,

    /// <summary>The elements <c>Start</c> and <c>Stop</c>.</summary>
    Start = 1L << 38,

    /// <summary>The element <c>Gather</c>.</summary>
    Gather = 1L << 39,

    /// <summary>The element <c>Record</c>.</summary>
    Record = 1L << 40,

    /// <summary>The element <c>Say</c>.</summary>
    Say = 1L << 41,

    /// <summary>The element <c>Play</c>.</summary>
    Play = 1L << 42,

    /// <summary>The element <c>Pause</c>.</summary>
    Pause = 1L << 43,

    /// <summary>The element <c>Redirect</c>.</summary>
    Redirect = 1L << 44,

    /// <summary>The element <c>Reject</c>.</summary>
    Reject = 1L << 45,

    /// <summary>The element <c>Hangup</c>.</summary>
    Hangup = 1L << 46,

    /// <summary>The element <c>Leave</c>.</summary>
    Leave = 1L << 47,

    /// <summary>The elements <c>Message</c> and <c>Sms</c>.</summary>
    Message = 1L << 48,
}
