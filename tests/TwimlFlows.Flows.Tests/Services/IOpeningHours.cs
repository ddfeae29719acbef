namespace Centre.Services;

/// <summary>When somebody is there.</summary>
public interface IOpeningHours
{
    /// <summary>Whether somebody is there now.</summary>
    bool IsOpen { get; }

    /// <summary>The hour of the next morning at which somebody is there again.</summary>
    int NextOpening { get; }
}
