namespace TwimlFlows;

/// <summary>What a step is declared as.</summary>
public enum ManifestStepKind
{
    /// <summary>With <see cref="AnswerAttribute"/>: it answers a call that comes in.</summary>
    Answer,

    /// <summary>With <see cref="StepAttribute"/>.</summary>
    Step,

    /// <summary>With <see cref="HoldMusicAttribute"/>: it is played to whoever waits.</summary>
    HoldMusic,
}
