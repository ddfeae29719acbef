using System.ComponentModel;

namespace TwimlFlows;

/// <summary>Runs a flow's handler of a room's event; emitted code makes them.</summary>
/// <param name="services">The request's services.</param>
/// <param name="e">The event.</param>
/// <param name="cancellationToken">Cancelled when the host stops.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate Task RoomEventInvoker(IServiceProvider services, ConferenceEvent e, CancellationToken cancellationToken);
