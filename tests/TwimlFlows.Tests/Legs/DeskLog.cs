using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace TwimlFlows.Tests.Legs;

/// <summary>Keeps what is logged: "Warning: …".</summary>
internal sealed class DeskLog : ILogger
{
    private readonly ConcurrentQueue<string> _lines = [];

    /// <summary>What was logged from a level on.</summary>
    internal IEnumerable<string> From(LogLevel level) => _lines.Where(line => Enum.Parse<LogLevel>(line[..line.IndexOf(':', StringComparison.Ordinal)]) >= level);

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _lines.Enqueue($"{logLevel}: {formatter(state, exception)} {exception}");
}
