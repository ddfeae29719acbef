using Microsoft.CodeAnalysis;

namespace TwimlFlows.Analyzers.Parsing;

/// <summary>Says whether the project can answer requests: what is emitted calls ASP.NET and the package that brings it.</summary>
internal static class ProjectHost
{
    internal static (string Why, string Advice)? WhyNone(Compilation compilation) =>
        compilation.GetTypeByMetadataName(KnownNames.EndpointRouteBuilder) is null
            ? ("has no ASP.NET Core", "Reference the package TwimlFlows.AspNetCore, or move the flow into the project that does")
        : compilation.GetTypeByMetadataName(KnownNames.FlowHost) is null
            ? ("does not reference TwimlFlows.AspNetCore", "Add the package, or move the flow into the project that has it")
        : null;
}
