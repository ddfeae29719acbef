using System.Buffers;
using System.IO.Pipelines;
using System.Text;

namespace TwimlFlows.Benchmarks;

/// <summary>A response's pipe that keeps the bytes of the latest response and allocates nothing.</summary>
internal sealed class ResponseBytes : PipeWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new(16 * 1024);

    internal string Text => Encoding.UTF8.GetString(_bytes.WrittenSpan);

    public override void Advance(int bytes) => _bytes.Advance(bytes);

    public override Memory<byte> GetMemory(int sizeHint = 0) => _bytes.GetMemory(sizeHint);

    public override Span<byte> GetSpan(int sizeHint = 0) => _bytes.GetSpan(sizeHint);

    public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default) => new(default(FlushResult));

    public override void CancelPendingFlush()
    {
    }

    public override void Complete(Exception? exception = null)
    {
    }

    internal void Clear() => _bytes.ResetWrittenCount();
}
