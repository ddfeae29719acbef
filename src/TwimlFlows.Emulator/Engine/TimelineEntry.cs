namespace TwimlFlows.Emulator.Engine;

internal sealed class TimelineEntry(Action action)
{
    public bool IsCanceled { get; private set; }

    public void Cancel() => IsCanceled = true;

    public void Run()
    {
        IsCanceled = true;
        action();
    }
}
