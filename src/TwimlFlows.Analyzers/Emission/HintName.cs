using System.Text;

namespace TwimlFlows.Analyzers.Emission;

/// <summary>The name of a flow's emitted file: its metadata name, with what file names do not take written as a number.</summary>
internal static class HintName
{
    internal static string Of(string metadataName)
    {
        var name = new StringBuilder(metadataName.Length + 5);
        foreach (var character in metadataName)
        {
            if (character is '.' or '+' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
            {
                name.Append(character);
            }
            else
            {
                // An underscore of the name itself is written as a number too, so no two names meet.
                name.Append('_').Append(((int)character).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        return name.Append(".g.cs").ToString();
    }
}
