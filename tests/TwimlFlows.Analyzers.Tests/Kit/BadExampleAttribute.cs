namespace TwimlFlows.Analyzers.Tests.Kit;

/// <summary>Marks a test whose source shows what a rule prevents; held against <c>rules.json</c>.</summary>
/// <param name="rule">The rule's number.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class BadExampleAttribute(string rule) : Attribute
{
    /// <summary>The rule.</summary>
    public string Rule { get; } = rule;

    /// <summary>The numbers of the known pitfalls that it shows.</summary>
    public int[] Pitfalls { get; init; } = [];

    /// <summary>Twilio's error codes that the source would lead to.</summary>
    public int[] Errors { get; init; } = [];
}
