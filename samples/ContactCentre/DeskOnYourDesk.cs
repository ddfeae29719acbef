using Microsoft.AspNetCore.Connections;
using TwimlFlows.Emulator;

namespace ContactCentre;

/// <summary>The contact centre to try out by hand, in real time.</summary>
public static class DeskOnYourDesk
{
    /// <summary>Runs until somebody presses Ctrl+C.</summary>
    /// <param name="args">The command line: <c>--urls http://localhost:6000</c> takes another port.</param>
    /// <param name="output">Where it says where to look.</param>
    /// <param name="cancellationToken">Closes it, like Ctrl+C.</param>
    /// <returns>0, or 1 when the port is taken.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        await using var emulator = new TwilioEmulator(new EmulatorOptions
        {
            Seed = Random.Shared.Next(),
            StartTime = TimeProvider.System.GetUtcNow(),
        });
        WebApplication app;
        try
        {
            app = await ContactCentreApp.StartAsync(emulator, null, args);
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            await output.WriteLineAsync($"{e.Message} Stop what listens there, or take another address with --urls http://localhost:6000.");
            return 1;
        }

        await using (app)
        {
            await output.WriteLineAsync($"""
                The contact centre is open, on an emulated Twilio: no account, no charge.

                  Look at       {app.Urls.First()}
                  Support       {ContactCentreApp.SupportNumber}, holds in a room: press Call Support on the customer's telephone
                  Desk          {ContactCentreApp.DeskNumber}, holds between two legs: Call Desk, or call the customer from the agent's softphone
                  Transcript    with a lane for each leg, on the same page
                  Flows         {(app.Environment.IsDevelopment() ? app.Urls.First() + "/twimlflows: their steps, the ways between them, what Twilio's console needs" : "shown in Development only")}

                Press Ctrl+C to close it.
                """);
            await Task.WhenAll(emulator.RunRealTimeAsync(app.Lifetime.ApplicationStopping), app.WaitForShutdownAsync(cancellationToken));
        }

        return 0;
    }
}
