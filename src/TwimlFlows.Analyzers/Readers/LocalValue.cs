using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace TwimlFlows.Analyzers.Readers;

/// <summary>A value that a variable is given somewhere.</summary>
/// <param name="giving">The declaration or the assignment that does so.</param>
/// <param name="value">The value.</param>
internal sealed class LocalValue(IOperation giving, IOperation value)
{
    /// <summary>The block that always runs it on its way, if it is a statement of one.</summary>
    private readonly IBlockOperation? _block = giving is ISimpleAssignmentOperation
        ? (giving.Parent as IExpressionStatementOperation)?.Parent as IBlockOperation
        : (giving.Parent?.Parent as IVariableDeclarationGroupOperation)?.Parent as IBlockOperation;

    internal IOperation Value { get; } = value;

    internal TextSpan Place => giving.Syntax.Span;

    internal int Start => Place.Start;

    /// <summary>Whether it is given by the method itself, and not by a function in it.</summary>
    internal bool IsOfMethod { get; } = giving.IsOfMethod();

    /// <summary>Whether it is given before anything happens at a place. What is put into the value itself is read before.</summary>
    internal bool IsBefore(TextSpan place) => Place.End <= place.Start;

    /// <summary>Whether nothing comes to a place without it.</summary>
    internal bool IsAlwaysBefore(TextSpan place) => IsOfMethod && IsBefore(place) && _block?.Syntax.Span.Contains(place) == true;

    /// <summary>Whether it stands in one branch of a choice, and a place in another.</summary>
    internal bool IsElsewhere(TextSpan place)
    {
        IOperation branch = giving;
        while (branch.Parent is { } parent && !parent.Syntax.Span.Contains(place))
        {
            branch = parent;
        }

        return branch.Parent switch
        {
            IConditionalOperation choice => branch == choice.WhenTrue && choice.WhenFalse?.Syntax.Span.Contains(place) == true,
            ISwitchOperation choice => branch is ISwitchCaseOperation && choice.Cases.Any(other => other.Syntax.Span.Contains(place)),
            _ => false,
        };
    }
}
