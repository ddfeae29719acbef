using System.Text.RegularExpressions;

namespace TwimlFlows.Emulator;

internal static partial class PhoneNumbers
{
    public static bool IsE164(string text) => Pattern().IsMatch(text);

    public static string Require(string number) => IsE164(number)
        ? number
        : throw new ArgumentException($"\"{number}\" is no phone number in E.164 form, such as +15558675310.", nameof(number));

    [GeneratedRegex(@"\A\+[1-9][0-9]{1,14}\z")]
    private static partial Regex Pattern();
}
