using TwimlFlows.Emulator.Engine.Dialing;

namespace TwimlFlows.Emulator.Engine.Queues;

/// <summary>The side of a queue bridge that came by Enqueue, as the dialling side sees it.</summary>
internal interface IQueuedSide
{
    /// <summary>A Dial Queue takes the leg: its wait document stops, and Queue.url runs on it if there is one.</summary>
    /// <param name="taker">The Dial Queue, which is told when the leg is ready to talk, or goes away.</param>
    /// <param name="url">The absolute Queue.url, or null.</param>
    /// <param name="method">The method for it.</param>
    void Taken(QueueDial taker, string? url, string method);

    /// <summary>The dialling side is gone, and the queued leg lives on.</summary>
    /// <param name="wasMoved">Whether the other leg was moved over REST, rather than that it ended or hung up this talk.</param>
    void Released(bool wasMoved);
}
