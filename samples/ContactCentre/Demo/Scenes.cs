namespace ContactCentre.Demo;

/// <summary>The calls that the demo plays.</summary>
public static class Scenes
{
    /// <summary>All of them, in the order in which they are played.</summary>
    public static IReadOnlyList<Scene> All { get; } = [.. SupportScenes.All, .. DeskScenes.All, .. DeskButtonScenes.All, .. SoftphoneScenes.All];
}
