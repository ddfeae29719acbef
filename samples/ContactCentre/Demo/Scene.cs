namespace ContactCentre.Demo;

/// <summary>One call from its beginning to its end.</summary>
/// <param name="Title">What happens, in a line.</param>
/// <param name="Holds">How many times somebody is put on hold.</param>
/// <param name="PlayAsync">Presses the buttons.</param>
public sealed record Scene(string Title, int Holds, Func<Stage, Task> PlayAsync);
