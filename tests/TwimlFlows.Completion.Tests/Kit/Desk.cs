namespace TwimlFlows.Completion.Tests.Kit;

/// <summary>A flow with a few steps, in which a literal is being typed.</summary>
internal static class Desk
{
    /// <summary>The literal is what the answering step returns.</summary>
    internal static Editor Answering(string literal) => Editor.Open(Source($"[Answer] public Twiml Answer(RoomName room) => {literal};"));

    /// <summary>The flow with one more member, which is written before all others, so that nothing open is closed by chance.</summary>
    internal static string Source(string member) => $$"""
        [VoiceFlow("/desk")]
        public sealed partial class Desk
        {
            {{member}}

            [HoldMusic] public Twiml Music() => $"<Play>https://example.com/a.mp3</Play>";
            [Step] public Twiml Goodbye(DialResult result) => $"<Hangup/>";
            [Step] public Twiml Join(RoomName room, int @case) => $"<Hangup/>";
            [Step] public Twiml Whisper(QueueWhisper you) => $"<Say>Hello.</Say>";
            public Twiml Helper() => $"<Hangup/>";
        }
        """;
}
