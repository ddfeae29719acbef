namespace ContactCentre.Demo;

/// <summary>The calls that the demo plays.</summary>
public static class Scenes
{
    /// <summary>Calls to the support line, which holds in a room.</summary>
    public static IReadOnlyList<Scene> Support => SupportScenes.All;

    /// <summary>Calls to the desk and from its softphone, which are held between two legs.</summary>
    public static IReadOnlyList<Scene> Desk { get; } = [.. DeskScenes.All, .. DeskButtonScenes.All, .. SoftphoneScenes.All];

    /// <summary>All of them, in the order in which they are played.</summary>
    public static IReadOnlyList<Scene> All { get; } = [.. Support, .. Desk];
}
