using TwimlFlows;
using TwimlFlows.Emulator;

namespace ContactCentre.Agents;

/// <summary>Notes down in the transcript what the agent clicks and what the button answers: nothing else tells who asked for a hold.</summary>
/// <param name="emulator">Keeps the transcript.</param>
public sealed class Clicks(TwilioEmulator emulator)
{
    /// <summary>Notes a click down, does what the button does, and notes down how that ended.</summary>
    /// <param name="button">What is written on the button.</param>
    /// <param name="who">Whom it is for: a name, or a CallSid.</param>
    /// <param name="press">What the button does.</param>
    public async Task<OperationResult> NoteAsync(string button, string who, Func<Task<OperationResult>> press)
    {
        ArgumentNullException.ThrowIfNull(press);
        emulator.Note($"the agent clicks {button} for the {who}");
        var result = await press();
        emulator.Note($"{button} for the {who}: {result.Outcome}");
        return result;
    }
}
