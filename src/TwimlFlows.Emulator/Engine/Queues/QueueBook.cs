namespace TwimlFlows.Emulator.Engine.Queues;

/// <summary>All queues of the account, by SID and by name. They stay until they are deleted.</summary>
internal sealed class QueueBook(Exchange exchange)
{
    /// <summary>The longest name; unconfirmed whether 64 itself is allowed, since error 14205 says less than 64.</summary>
    public const int LongestName = 64;

    private readonly Dictionary<string, CallQueue> _bySid = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CallQueue> _byName = new(StringComparer.Ordinal);

    /// <summary>The queues, the oldest first.</summary>
    public IEnumerable<CallQueue> All => _bySid.Values.OrderBy(q => q.Number);

    public CallQueue? Find(string sid) => _bySid.GetValueOrDefault(sid);

    public CallQueue? FindByName(string name) => _byName.GetValueOrDefault(name);

    public CallQueue Add(string name, int maxSize)
    {
        var queue = new CallQueue(exchange, exchange.Sids.Next("QU"), name, maxSize, _bySid.Count);
        _bySid.Add(queue.Sid, queue);
        _byName.Add(name, queue);
        return queue;
    }

    public void Rename(CallQueue queue, string name)
    {
        _byName.Remove(queue.Name);
        queue.Name = name;
        _byName.Add(name, queue);
    }

    public void Remove(CallQueue queue)
    {
        _bySid.Remove(queue.Sid);
        _byName.Remove(queue.Name);
        queue.Deleted();
    }
}
