using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace TwimlFlows;

/// <summary>Sends requests, repeats those that Twilio put off, and gives up on answers that do not come.</summary>
internal sealed class TwilioRest
{
    /// <summary>So that a lost answer leaves an operation time to ask what became of it.</summary>
    private static readonly TimeSpan _answerLimit = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan _repeatLimit = TimeSpan.FromSeconds(5);
    private static readonly ResiliencePropertyKey<long> _startKey = new("TwimlFlows.Start");

    private static readonly ResiliencePropertyKey<Func<ValueTask<bool>>?> _wantedKey = new("TwimlFlows.IsStillWanted");

    private static readonly ResiliencePropertyKey<Attempt?> _latestKey = new("TwimlFlows.Latest");

    private readonly ITwilioApi _api;
    private readonly TimeProvider _time;
    private readonly ResiliencePipeline<Attempt> _anyConflict;
    private readonly ResiliencePipeline<Attempt> _onlyRateLimit;

    internal TwilioRest(ITwilioApi api, TimeProvider time)
    {
        _api = api;
        _time = time;
        _anyConflict = PipelineFor(static answer => answer.IsTooEarly);
        _onlyRateLimit = PipelineFor(static answer => answer.Status == 429);
    }

    /// <summary>Changes something. Repeated when Twilio says that nothing happened: too many requests, or another change under way.</summary>
    internal Task<TwilioAnswer> UpdateAsync(string path, IReadOnlyList<KeyValuePair<string, string>> form, CancellationToken cancellationToken) =>
        SendAsync(_anyConflict, new TwilioRequest(HttpMethod.Post, path, form), cancellationToken);

    /// <summary>Makes something new. Repeated only when Twilio had too many requests: a second one would be a second call.</summary>
    internal Task<TwilioAnswer> CreateAsync(string path, IReadOnlyList<KeyValuePair<string, string>> form, CancellationToken cancellationToken) =>
        SendAsync(_onlyRateLimit, new TwilioRequest(HttpMethod.Post, path, form), cancellationToken);

    /// <summary>
    /// Moves a leg. Repeated only when Twilio had too many requests, and only as long as somebody still wants it.
    /// </summary>
    internal Task<TwilioAnswer> MoveAsync(
        string path,
        IReadOnlyList<KeyValuePair<string, string>> form,
        Func<ValueTask<bool>> isStillWanted,
        CancellationToken cancellationToken) =>
        SendAsync(_onlyRateLimit, new TwilioRequest(HttpMethod.Post, path, form), cancellationToken, isStillWanted);

    internal Task<TwilioAnswer> DeleteAsync(string path, CancellationToken cancellationToken) =>
        SendAsync(_onlyRateLimit, new TwilioRequest(HttpMethod.Delete, path, []), cancellationToken);

    internal Task<TwilioAnswer> GetAsync(string path, IReadOnlyList<KeyValuePair<string, string>> query, CancellationToken cancellationToken) =>
        SendAsync(_anyConflict, new TwilioRequest(HttpMethod.Get, path, query), cancellationToken);

    private async Task<TwilioAnswer> SendAsync(ResiliencePipeline<Attempt> pipeline, TwilioRequest request, CancellationToken cancellationToken, Func<ValueTask<bool>>? isStillWanted = null)
    {
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        try
        {
            context.Properties.Set(_startKey, _time.GetTimestamp());
            context.Properties.Set(_wantedKey, isStillWanted);
            var outcome = await pipeline.ExecuteOutcomeAsync(
                static (context, state) => state.Sender.AttemptAsync(state.Request, context),
                context,
                (Sender: this, Request: request)).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            if (outcome.Exception is TimeoutRejectedException)
            {
                return TwilioAnswer.Lost;
            }

            outcome.ThrowIfException();
            return outcome.Result!.Answer;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private async ValueTask<Outcome<Attempt>> AttemptAsync(TwilioRequest request, ResilienceContext context)
    {
        var cancellationToken = context.CancellationToken;
        try
        {
            if (context.Properties.GetValue(_latestKey, null) is { } latest && !await IsStillWantedAsync(context).ConfigureAwait(false))
            {
                // While this waited for its turn, the leg hung up.
                return Outcome.FromResult(latest);
            }

            var response = await _api.SendAsync(request, cancellationToken).ConfigureAwait(false);
            var attempt = new Attempt(TwilioAnswer.Of(response), response.RetryAfter);
            context.Properties.Set(_latestKey, attempt);
            return Outcome.FromResult(attempt);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or TimeoutException
            || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return Outcome.FromResult(new Attempt(TwilioAnswer.Lost, null));
        }
        catch (Exception e)
        {
            // The pipeline wants to see it: only so it tells its own limit from the caller's wish to give up.
            return Outcome.FromException<Attempt>(e);
        }
    }

    private ResiliencePipeline<Attempt> PipelineFor(Func<TwilioAnswer, bool> isToBeRepeated) =>
        new ResiliencePipelineBuilder<Attempt> { TimeProvider = _time }
            .AddRetry(new RetryStrategyOptions<Attempt>
            {
                MaxRetryAttempts = 3,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = TimeSpan.FromMilliseconds(250),
                MaxDelay = TimeSpan.FromSeconds(2),
                ShouldHandle = async arguments =>
                    arguments.Outcome.Result is { } attempt
                    && isToBeRepeated(attempt.Answer)
                    && LeftOf(arguments.Context) > (attempt.RetryAfter ?? TimeSpan.Zero)
                    && await IsStillWantedAsync(arguments.Context).ConfigureAwait(false),
                DelayGenerator = arguments => new(arguments.Outcome.Result?.RetryAfter),
            })
            .AddTimeout(new TimeoutStrategyOptions { Timeout = _answerLimit })
            .Build();

    private TimeSpan LeftOf(ResilienceContext context) =>
        _repeatLimit - _time.GetElapsedTime(context.Properties.GetValue(_startKey, _time.GetTimestamp()));

    private static ValueTask<bool> IsStillWantedAsync(ResilienceContext context) =>
        context.Properties.GetValue(_wantedKey, null) is { } isStillWanted ? isStillWanted() : new(true);

    private sealed record Attempt(TwilioAnswer Answer, TimeSpan? RetryAfter);
}
