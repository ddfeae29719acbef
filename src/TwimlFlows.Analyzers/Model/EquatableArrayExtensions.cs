using System.Collections.Immutable;

namespace TwimlFlows.Analyzers.Model;

internal static class EquatableArrayExtensions
{
    internal static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => new(items.ToImmutableArray());
}
