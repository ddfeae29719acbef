using System.Net.Http.Headers;
using System.Text;
using ContactCentre.Demo;
using TwimlFlows.Emulator;

namespace ContactCentre.Tests;

/// <summary>Changes calls behind the application's back: over the same REST interface, or on the way of its documents.</summary>
internal sealed class Saboteur : IDisposable
{
    private const string ThirdNumber = "+15005550077";
    private readonly Stage _stage;
    private readonly HttpClient _http;

    internal Saboteur(Stage stage)
    {
        _stage = stage;
        _http = new HttpClient(stage.Emulator.CreateRestHandler())
        {
            BaseAddress = new Uri($"https://api.twilio.com/2010-04-01/Accounts/{stage.Emulator.AccountSid}/"),
        };
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{stage.Emulator.AccountSid}:{stage.Emulator.AuthToken}")));
    }

    private string Room => _stage.Emulator.Rooms[^1].Sid;

    /// <summary>Changes a participant of the room.</summary>
    internal Task ParticipantAsync(Party who, params (string Name, string Value)[] form) =>
        PostAsync($"Conferences/{Room}/Participants/{who.Leg.CallSid}.json", form);

    /// <summary>Calls a third telephone, which answers and runs a document.</summary>
    internal async Task CallThirdAsync(string twiml)
    {
        var third = _stage.Emulator.Phone(ThirdNumber);
        third.OnRing = RingBehaviour.AnswerAfter(TimeSpan.FromSeconds(1));
        await PostAsync("Calls.json", ("To", ThirdNumber), ("From", ContactCentreApp.SupportNumber), ("Twiml", twiml));
        await _stage.UntilAsync("the third telephone answers", () => third.Leg?.Status == "in-progress");
    }

    /// <summary>Ends a leg.</summary>
    internal Task EndAsync(Party who) => PostAsync($"Calls/{who.Leg.CallSid}.json", ("Status", "completed"));

    /// <summary>From now on what a step answers is changed on its way.</summary>
    internal void Edit(string path, Func<string, string> edit) =>
        _stage.Emulator.ConnectApplication(new DocumentEditor(_stage.CreateApplicationHandler(), path, edit));

    /// <summary>From now on the application is asked nothing and told nothing: a step is answered with this, everything else with 204.</summary>
    internal void CutOffApplication(string path, string document) =>
        _stage.Emulator.ConnectApplication(new SilentApplication(path, document));

    public void Dispose() => _http.Dispose();

    private async Task PostAsync(string path, params (string Name, string Value)[] form)
    {
        using var content = new FormUrlEncodedContent(form.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using var answer = await _http.PostAsync(new Uri(path, UriKind.Relative), content, TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
