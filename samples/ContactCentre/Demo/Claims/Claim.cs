namespace ContactCentre.Demo.Claims;

/// <summary>Something that must have been true in a run, and whether it was.</summary>
/// <param name="Name">The claim in words.</param>
/// <param name="Holds">Whether it was observed to be true.</param>
/// <param name="Evidence">What was seen.</param>
public sealed record Claim(string Name, bool Holds, string Evidence);
