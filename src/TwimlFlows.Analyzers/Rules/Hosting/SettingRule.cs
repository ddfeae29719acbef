using Microsoft.CodeAnalysis;
using TwimlFlows.Analyzers.Hosting;

namespace TwimlFlows.Analyzers.Rules.Hosting;

/// <summary>A rule that looks at one setting whose value is written out.</summary>
internal abstract class SettingRule : HostingRule
{
    internal abstract Diagnostic? Analyze(Setting setting);
}
