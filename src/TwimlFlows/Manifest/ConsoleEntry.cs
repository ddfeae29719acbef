namespace TwimlFlows;

/// <summary>What to paste into Twilio's console, for a number or a TwiML app.</summary>
/// <param name="Field">What the field is for.</param>
/// <param name="Method">The HTTP method to choose beside it.</param>
/// <param name="Path">The path to put behind the public base URL.</param>
/// <param name="Why">What happens there, and what is lost without it.</param>
public sealed record ConsoleEntry(string Field, string Method, string Path, string Why);
