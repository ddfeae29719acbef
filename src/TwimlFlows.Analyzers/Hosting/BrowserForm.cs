using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TwimlFlows.Analyzers.Parsing;

namespace TwimlFlows.Analyzers.Hosting;

/// <summary>
/// Looks for signs that a page of the application's own posts to a handler, as that of an agent who looks for calls: the fields
/// of such a form may well be called as Twilio calls its own.
/// </summary>
internal static class BrowserForm
{
    /// <summary>Methods and results of ASP.NET that show a page, or lead to one, by how their names begin.</summary>
    private static readonly string[] _pages = ["View", "PartialView", "Page", "Redirect", "LocalRedirect", "RazorComponent", "Challenge", "SignIn", "SignOut"];

    private static readonly HashSet<string> _tokens = new(StringComparer.Ordinal)
    {
        "ValidateAntiForgeryTokenAttribute", "AutoValidateAntiforgeryTokenAttribute", "RequireAntiforgeryTokenAttribute",
    };

    /// <summary>Whether anything speaks for a browser: Twilio has no token against forgery, logs in nowhere and looks at no page.</summary>
    internal static bool MayBeTakenBy(IMethodSymbol handler, IInvocationOperation? mapping, IReadOnlyList<Answer> answers) =>
        handler.GetAttributes().Concat(handler.ContainingType.GetAttributes()).Any(IsOfBrowser)
        || (mapping is not null && RouteConventions.Of(mapping)?.Any(AsksForLogin) == true)
        || answers.Any(IsPage);

    private static bool IsOfBrowser(AttributeData attribute) =>
        attribute.AttributeClass is { } type
        && (_tokens.Contains(type.Name) || (type.Name == "AuthorizeAttribute" && attribute is { ConstructorArguments.IsEmpty: true, NamedArguments.IsEmpty: true }));

    /// <summary>Whether any user who logged in may ask; a policy may be one for Twilio.</summary>
    private static bool AsksForLogin(IInvocationOperation convention) =>
        convention is { TargetMethod.Name: "RequireAuthorization", Syntax: InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } };

    private static bool IsPage(Answer answer) =>
        (answer.Call?.Written("contentType") is { ConstantValue: { HasValue: true, Value: string type } } && type.StartsWith("text/html", StringComparison.OrdinalIgnoreCase))
        || answer.Value switch
        {
            IInvocationOperation { TargetMethod: var method } => method.IsOfFramework() && IsPage(method.Name),
            IObjectCreationOperation { Type: { } made } => made.IsOfFramework() && IsPage(made.Name),
            _ => false,
        };

    private static bool IsPage(string name) => Array.Exists(_pages, start => name.StartsWith(start, StringComparison.Ordinal));
}
