using System.Globalization;
using System.Text;

namespace TwimlFlows.Analyzers.Emission;

/// <summary>The name of a flow's emitted file: its metadata name, with what file names do not take written as a number.</summary>
internal static class HintName
{
    /// <summary>The file with AddTwimlFlows and MapTwimlFlows.</summary>
    internal const string Host = "TwimlFlows.Host" + Extension;

    private const string Extension = ".g.cs";

    // File systems end at 255 bytes, and folders take their part of a path.
    private const int Longest = 120;

    /// <param name="metadataName">The flow's metadata name.</param>
    /// <param name="isShared">Whether another file has this name where upper and lower case are the same, as on most file systems and for the compiler.</param>
    internal static string Of(string metadataName, bool isShared)
    {
        var name = new StringBuilder(metadataName.Length + Extension.Length);
        foreach (var character in metadataName)
        {
            if (character is '.' or '+' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
            {
                name.Append(character);
            }
            else
            {
                // An underscore of the name itself is written as a number too, so no two names meet.
                name.Append('_').Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            }
        }

        if (isShared || name.Length > Longest)
        {
            // No name as it is has a hyphen.
            name.Length = Math.Min(name.Length, Longest);
            name.Append('-').Append(HashOf(metadataName).ToString("x16", CultureInfo.InvariantCulture));
        }

        return name.Append(Extension).ToString();
    }

    /// <summary>The file with a flow's manifest, beside its own. No other file's name ends so, since no name has a hyphen but in front of a number.</summary>
    internal static string ManifestOf(string file) => file.Substring(0, file.Length - Extension.Length) + "-manifest" + Extension;

    /// <summary>Those of the names that would share their file with another.</summary>
    internal static IEnumerable<string> SharedOf(IEnumerable<string> metadataNames) => metadataNames
        .GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
        .Where(same => same.Skip(1).Any() || string.Equals(same.Key + Extension, Host, StringComparison.OrdinalIgnoreCase))
        .SelectMany(same => same)
        .OrderBy(name => name, StringComparer.Ordinal);

    /// <summary>FNV-1a: the same on every machine and in every run, which string.GetHashCode is not.</summary>
    private static ulong HashOf(string text)
    {
        var hash = 14695981039346656037;
        foreach (var character in text)
        {
            hash = unchecked((hash ^ character) * 1099511628211);
        }

        return hash;
    }
}
