namespace TwimlFlows.Emulator;

/// <summary>A telephone on the emulator's page.</summary>
/// <param name="Name">Whose it is, such as customer.</param>
/// <param name="Number">Its number in E.164 form, or client:identity.</param>
public sealed record PagePhone(string Name, string Number);
