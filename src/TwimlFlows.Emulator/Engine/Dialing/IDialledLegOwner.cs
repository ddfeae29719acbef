using TwimlFlows.Emulator.Engine.Documents;

namespace TwimlFlows.Emulator.Engine.Dialing;

/// <summary>Whoever dialled a leg and has to know how it ends.</summary>
internal interface IDialledLegOwner
{
    void LegEnded(Leg leg);

    /// <summary>The leg is sent to a document of its own and belongs to nobody any more.</summary>
    void LegMoved(Leg leg);

    /// <summary>What the leg's keys go to, if not to a document of its own.</summary>
    DocumentPlayer? PlayerOf(Leg leg);
}
