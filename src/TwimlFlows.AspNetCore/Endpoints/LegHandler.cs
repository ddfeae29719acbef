namespace TwimlFlows;

/// <summary>A flow's method that listens to a leg.</summary>
internal sealed record LegHandler(LegEvent Event, LegEventInvoker Invoke)
{
    internal bool ListensTo(CallEvent e) => e.Event == Event;
}
