using System;
using System.Linq;

namespace TwimlFlows;

/// <summary>What an address must be that Twilio is told. The analyzers compile this file too, so both refuse the same.</summary>
internal static class PublicAddress
{
    /// <summary>What is wrong with an address, or null.</summary>
    internal static string? FaultIn(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("https" or "http"))
        {
            return "It is an absolute address such as https://calls.example.com.";
        }

        return address switch
        {
            { Scheme: "http", IsLoopback: false } => "It begins with https; http is for this machine only, since anybody on the way could read and change calls.",
            { UserInfo.Length: > 0 } or { Query.Length: > 0 } or { Fragment.Length: > 0 } => "It has a host and may have a port and a path, and nothing else.",
            _ when address.Host.Contains('_') => "Twilio refuses host names with an underscore.",
            _ => null,
        };
    }
}
