namespace TwimlFlows.Analyzers.Catalogue;

/// <summary>Finds what was meant by a misspelt name.</summary>
internal static class Spelling
{
    /// <summary>The candidate that differs in the case alone, else the nearest one, if it is near enough to be meant.</summary>
    internal static string? Nearest(string word, IEnumerable<string> candidates)
    {
        var nearest = candidates
            .Select(candidate => (Candidate: candidate, Distance: Distance(word, candidate)))
            .OrderBy(one => one.Distance)
            .ThenBy(one => one.Candidate, StringComparer.Ordinal)
            .FirstOrDefault();
        return nearest.Candidate is not null && (nearest.Distance <= Math.Max(1, Math.Min(word.Length, nearest.Candidate.Length) / 3) || IsSwap(word, nearest.Candidate)) && nearest.Distance < word.Length
            ? nearest.Candidate
            : null;
    }

    /// <summary>Whether letters changed places: Dail for Dial.</summary>
    internal static bool IsSwap(string word, string candidate) =>
        word.Length > 2 && word.Length == candidate.Length
        && word.ToUpperInvariant().OrderBy(letter => letter).SequenceEqual(candidate.ToUpperInvariant().OrderBy(letter => letter));

    /// <summary>How many letters have to be changed, added or taken away to make one name of another; the case counts nothing.</summary>
    internal static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = diagonal + (char.ToUpperInvariant(one[i - 1]) == char.ToUpperInvariant(other[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[other.Length];
    }
}
