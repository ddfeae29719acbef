using System.Text;

namespace TwimlFlows;

/// <summary>A method's name as a part of a route. The generator compiles this file too, so both make the same routes.</summary>
internal static class KebabCase
{
    /// <summary>AgentWaiting: agent-waiting; HTTPReady: http-ready; ReconnectAsync: reconnect.</summary>
    internal static string Of(string methodName)
    {
        const string async = "Async";
        var name = methodName.Length > async.Length && methodName.EndsWith(async, System.StringComparison.Ordinal)
            ? methodName.Substring(0, methodName.Length - async.Length)
            : methodName;
        var route = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && StartsWord(name, i))
            {
                route.Append('-');
            }

            route.Append(char.ToLowerInvariant(name[i]));
        }

        return route.ToString();
    }

    private static bool StartsWord(string name, int index) =>
        char.IsUpper(name[index])
        && name[index - 1] != '_'
        && (!char.IsUpper(name[index - 1]) || (index + 1 < name.Length && char.IsLower(name[index + 1])));
}
