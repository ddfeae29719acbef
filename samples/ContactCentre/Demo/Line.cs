using ContactCentre.Agents;
using ContactCentre.Flows;
using TwimlFlows;

namespace ContactCentre.Demo;

/// <summary>A number to call, with the buttons that the agent's screen has for its calls.</summary>
public sealed class Line
{
    private readonly IServiceProvider _services;
    private readonly Func<IServiceProvider, Party, Task<OperationResult>> _hold;
    private readonly Func<IServiceProvider, Party, Task<OperationResult>> _resume;

    private Line(
        string number,
        IServiceProvider services,
        Func<IServiceProvider, Party, Task<OperationResult>> hold,
        Func<IServiceProvider, Party, Task<OperationResult>> resume) =>
        (Number, _services, _hold, _resume) = (number, services, hold, resume);

    /// <summary>The number that customers call.</summary>
    public string Number { get; }

    /// <summary>Puts somebody on hold. Time must pass before the button answers.</summary>
    /// <param name="who">Whom.</param>
    public Press Hold(Party who) => Press("Hold", _hold, who);

    /// <summary>Brings somebody back from hold. Time must pass before the button answers.</summary>
    /// <param name="who">Whom.</param>
    public Press Resume(Party who) => Press("Resume", _resume, who);

    /// <summary>Support holds participants of a room, which is named after the customer's leg.</summary>
    internal static Line Support(IServiceProvider services, Party customer) => new(
        ContactCentreApp.SupportNumber,
        services,
        (scope, who) => scope.GetRequiredService<SupportLine>().HoldAsync(new(customer.Leg.CallSid), who.Name),
        (scope, who) => scope.GetRequiredService<SupportLine>().ResumeAsync(new(customer.Leg.CallSid), who.Name));

    /// <summary>The desk holds legs.</summary>
    internal static Line Desk(IServiceProvider services) => new(
        ContactCentreApp.DeskNumber,
        services,
        (scope, who) => scope.GetRequiredService<DeskLine>().HoldAsync(CallSid.Parse(who.Leg.CallSid, null)),
        (scope, who) => scope.GetRequiredService<DeskLine>().ResumeAsync(CallSid.Parse(who.Leg.CallSid, null)));

    private Press Press(string button, Func<IServiceProvider, Party, Task<OperationResult>> press, Party who) =>
        new($"{button} for the {who.Name}", InScopeAsync(button, press, who));

    private async Task<OperationResult> InScopeAsync(string button, Func<IServiceProvider, Party, Task<OperationResult>> press, Party who)
    {
        await using var scope = _services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        return await services.GetRequiredService<Clicks>().NoteAsync(button, who.Name, () => press(services, who));
    }
}
