namespace TwimlFlows.Chaos;

/// <summary>The numbers of the calls: each call has a customer and an agent of its own, so that a mix-up shows.</summary>
internal static class Numbers
{
    internal const string Redirect = "+15005550001";
    internal const string Action = "+15005550002";

    internal static string CustomerOf(int call) => FormattableString.Invariant($"+1555{call:0000000}");

    internal static string AgentOf(string customer) => "+1666" + customer[5..];
}
