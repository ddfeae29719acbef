namespace TwimlFlows;

/// <summary>The codes that operations tell apart. Twilio: <see href="https://www.twilio.com/docs/api/errors"/>.</summary>
internal static class TwilioCodes
{
    internal const int ConferenceNotActive = 16001;
    internal const int ConferenceOver = 16022;
    internal const int ConflictingUpdate = 20162;
    internal const int NotFound = 20404;
    internal const int Conflict = 20409;
    internal const int TooManyRequests = 20429;
    internal const int CallNotInProgress = 21220;
}
