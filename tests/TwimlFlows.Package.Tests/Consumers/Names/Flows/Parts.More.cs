using TwimlFlows;

namespace Names.Flows;

public partial class Parts
{
    /// <summary>The last step, with a method of its name beside it.</summary>
    [Step]
    public Twiml Bye() => $"<Hangup/>";

    /// <summary>No step.</summary>
    /// <param name="number">A number.</param>
    public static int Bye(int number) => number;
}
