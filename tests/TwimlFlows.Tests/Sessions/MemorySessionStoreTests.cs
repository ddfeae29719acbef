namespace TwimlFlows.Tests.Sessions;

public sealed class MemorySessionStoreTests : SessionStoreContract
{
    public MemorySessionStoreTests() => Store = new MemorySessionStore(Time);

    protected override ISessionStore Store { get; }
}
