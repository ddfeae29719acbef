namespace TwimlFlows.Emulator.Tests.Kit;

/// <summary>Tests that look at what the whole process does, and so run while no other test does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    public const string Name = "alone";
}
