namespace TwimlFlows.Emulator;

/// <summary>What legs are called where people read: the name that somebody gave, or the telephone's, or its number.</summary>
internal static class LegNames
{
    /// <summary>The names by CallSid. Two legs of one telephone get numbers, so that they stay apart.</summary>
    /// <param name="emulator">The emulator.</param>
    /// <param name="given">Names by CallSid or by telephone number.</param>
    public static Dictionary<string, string> Of(TwilioEmulator emulator, IReadOnlyDictionary<string, string> given)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var leg in emulator.Legs)
        {
            var name = given.GetValueOrDefault(leg.CallSid) ?? given.GetValueOrDefault(PhoneOf(leg)) ?? PhoneOf(leg);
            var count = counts[name] = counts.GetValueOrDefault(name) + 1;
            names[leg.CallSid] = count == 1 ? name : FormattableString.Invariant($"{name} {count}");
        }

        return names;
    }

    private static string PhoneOf(EmulatedLeg leg) => leg.Direction == "inbound" ? leg.From : leg.To;
}
