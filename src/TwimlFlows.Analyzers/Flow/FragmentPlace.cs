using TwimlFlows.Analyzers.Readers;
using TwimlFlows.Analyzers.Run;
using TwimlFlows.Analyzers.Twiml;

namespace TwimlFlows.Analyzers.Flow;

/// <summary>A hole on the way down from a document into what its holes hold.</summary>
internal sealed class FragmentPlace
{
    /// <summary>How much is read for one hole of a document. What several others hold several times each grows beyond all bounds.</summary>
    private const int Most = 2000;

    private readonly TwimlHole _hole;
    private readonly FlowLiteral _literal;
    private readonly FragmentPlace? _above;
    private readonly FragmentPlace _first;
    private readonly bool _isInCircle;
    private int _taken;

    /// <param name="hole">The hole.</param>
    /// <param name="literal">The literal that it stands in.</param>
    /// <param name="above">The hole that holds this literal; null in the document itself.</param>
    internal FragmentPlace(TwimlHole hole, FlowLiteral literal, FragmentPlace? above)
        : this(hole, literal, above, above?._isInCircle == true)
    {
    }

    private FragmentPlace(TwimlHole hole, FlowLiteral literal, FragmentPlace? above, bool isInCircle)
    {
        _hole = hole;
        _literal = literal;
        _above = above;
        _first = above?._first ?? this;
        _isInCircle = isInCircle;
    }

    /// <summary>Takes some of what may be read; false when nothing is left.</summary>
    internal bool Takes(int count) => (_first._taken += count) <= Most;

    /// <summary>Whether it is somewhere inside of a literal.</summary>
    internal bool IsIn(FlowLiteral literal)
    {
        for (var place = this; place is not null; place = place._above)
        {
            if (ReferenceEquals(place._literal, literal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The place where it holds what is itself around it. A circle is followed once: null inside of another one.</summary>
    internal FragmentPlace? Narrowed(bool isCircle) =>
        !isCircle ? this
        : _isInCircle ? null
        : new FragmentPlace(_hole, _literal, _above ?? this, isInCircle: true);

    /// <summary>The hole with one of several fragments that it holds one after the other; null for one that is not seen.</summary>
    internal RunInsert Holding(IReadOnlyList<RunSequence>? alternatives) => new(_hole, _literal, alternatives) { IsPart = true };
}
