using CsCheck;
using Microsoft.Extensions.Time.Testing;

namespace TwimlFlows.Tests.Sessions;

/// <summary>What every store must do, whatever it is made of.</summary>
public abstract class SessionStoreContract
{
    private static readonly TimeSpan _day = TimeSpan.FromDays(1);

    protected FakeTimeProvider Time { get; } = new();

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected abstract ISessionStore Store { get; }

    [Fact]
    public async Task What_was_never_written_is_not_there() => Assert.Null(await Store.GetAsync("nobody", Token));

    [Fact]
    public async Task What_is_written_is_read_and_every_change_has_another_version()
    {
        Assert.True(await SetAsync("key", 0, [1]));
        var first = await Store.GetAsync("key", Token);
        Assert.True(await SetAsync("key", first!.Value.Version, [2, 3]));
        var second = await Store.GetAsync("key", Token);

        Assert.Equal([2, 3], second!.Value.Content.ToArray());
        Assert.NotEqual(first.Value.Version, second.Value.Version);
        Assert.True(first.Value.Version > 0);
    }

    [Fact]
    public async Task Who_did_not_see_the_latest_version_writes_nothing()
    {
        await SetAsync("key", 0, [1]);
        var seen = (await Store.GetAsync("key", Token))!.Value.Version;
        await SetAsync("key", seen, [2]);

        Assert.False(await SetAsync("key", seen, [3]));
        Assert.False(await SetAsync("key", 0, [3]));
        Assert.False(await SetAsync("other", 1, [3]));
        Assert.Equal([2], (await Store.GetAsync("key", Token))!.Value.Content.ToArray());
    }

    [Fact]
    public async Task What_nobody_writes_again_is_forgotten_and_each_write_renews_it()
    {
        await Store.CompareAndSetAsync("key", 0, new byte[] { 1 }, TimeSpan.FromMinutes(10), Token);
        Time.Advance(TimeSpan.FromMinutes(9));
        var seen = (await Store.GetAsync("key", Token))!.Value.Version;
        await Store.CompareAndSetAsync("key", seen, new byte[] { 2 }, TimeSpan.FromMinutes(10), Token);
        Time.Advance(TimeSpan.FromMinutes(9));
        Assert.NotNull(await Store.GetAsync("key", Token));

        Time.Advance(TimeSpan.FromMinutes(2));
        Assert.Null(await Store.GetAsync("key", Token));
        Assert.False(await SetAsync("key", seen, [3]));
        Assert.True(await SetAsync("key", 0, [3]));
    }

    [Fact]
    public async Task A_version_of_a_forgotten_record_is_never_given_again()
    {
        await Store.CompareAndSetAsync("key", 0, new byte[] { 1 }, TimeSpan.FromMinutes(1), Token);
        var old = (await Store.GetAsync("key", Token))!.Value.Version;
        Time.Advance(TimeSpan.FromMinutes(2));
        await SetAsync("key", 0, [2]);

        Assert.False(await SetAsync("key", old, [3]));
    }

    [Fact]
    public async Task A_hundred_writers_at_once_lose_nothing()
    {
        await Task.WhenAll(Enumerable.Range(0, 100).Select(async _ =>
        {
            while (true)
            {
                var seen = await Store.GetAsync("count", Token);
                var count = seen is { } found ? BitConverter.ToInt32(found.Content.Span) : 0;
                if (await Store.CompareAndSetAsync("count", seen?.Version ?? 0, BitConverter.GetBytes(count + 1), _day, Token))
                {
                    return;
                }

                await Task.Yield();
            }
        }));

        Assert.Equal(100, BitConverter.ToInt32((await Store.GetAsync("count", Token))!.Value.Content.Span));
    }

    [Fact]
    public Task Any_key_and_any_content_come_back() => Gen.Select(Gen.String[1, 200], Gen.Byte.Array[0, 20_000]).SampleAsync(
        async (key, content) =>
        {
            var version = (await Store.GetAsync(key, Token))?.Version ?? 0;
            Assert.True(await SetAsync(key, version, content));
            Assert.Equal(content, (await Store.GetAsync(key, Token))!.Value.Content.ToArray());
        },
        iter: 200,
        threads: 1);

    [Fact]
    public async Task The_writers_own_buffer_is_not_kept()
    {
        byte[] content = [1, 2];
        await Store.CompareAndSetAsync("key", 0, content, _day, Token);
        content[0] = 9;

        Assert.Equal([1, 2], (await Store.GetAsync("key", Token))!.Value.Content.ToArray());
    }

    [Fact]
    public async Task Keys_that_look_alike_are_two()
    {
        await SetAsync("Straße", 0, [1]);
        Assert.Null(await Store.GetAsync("STRASSE", Token));
        Assert.Null(await Store.GetAsync("straße", Token));
        Assert.Null(await Store.GetAsync("Straße ", Token));
    }

    private async Task<bool> SetAsync(string key, long version, byte[] content) => await Store.CompareAndSetAsync(key, version, content, _day, Token);
}
