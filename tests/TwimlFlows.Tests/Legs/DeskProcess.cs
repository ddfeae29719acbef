namespace TwimlFlows.Tests.Legs;

/// <summary>A process that runs the flow.</summary>
internal sealed class DeskProcess
{
    internal DeskProcess(LegDesk desk, ISessionStore store, ITwilioApi api)
    {
        FollowUps = new FollowUps(desk.Log);
        Sessions = new FlowSessions("/desk", store, desk.Time);
        Operations = new FlowOperations("/desk", api, Sessions, () => LegDesk.Base, desk.Time, desk.Log, FollowUps);
        Operations.Legs.Configure(Link.To("/desk/call-over"), desk.Screens);
    }

    internal FollowUps FollowUps { get; }

    internal FlowSessions Sessions { get; }

    internal FlowOperations Operations { get; }
}
