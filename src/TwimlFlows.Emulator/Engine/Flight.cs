using TwimlFlows.Emulator.Webhooks;

namespace TwimlFlows.Emulator.Engine;

/// <summary>A request that the application has not answered yet.</summary>
internal sealed class Flight
{
    private readonly CancellationTokenSource _hangUp = new();

    public Flight(WebhookRequest request, WebhookSender sender, Activity activity)
    {
        Request = request;
        Answer = Task.Run(async () =>
        {
            try
            {
                return await sender.SendAsync(request, _hangUp.Token);
            }
            finally
            {
                activity.Note();
            }
        });
    }

    public WebhookRequest Request { get; }

    public Task<WebhookAnswer> Answer { get; }

    public bool IsOver => Answer.IsCompleted || Request.IsAbandoned;

    /// <summary>Twilio closes the connection when its limit has passed.</summary>
    public void Abandon() => _hangUp.Cancel();
}
