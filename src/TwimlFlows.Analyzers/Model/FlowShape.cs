namespace TwimlFlows.Analyzers.Model;

/// <summary>What C# leaves room for in the class, so that an unsound one gives one error and not several.</summary>
/// <param name="IsStatic">It is static and implements nothing.</param>
/// <param name="HasLinks">It has room for To.</param>
/// <param name="HasManifest">It has room for Manifest.</param>
/// <param name="HidesLinks">A flow that it derives from has both as well.</param>
internal sealed record FlowShape(bool IsStatic, bool HasLinks, bool HasManifest, bool HidesLinks);
