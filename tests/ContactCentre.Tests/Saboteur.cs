using System.Net.Http.Headers;
using System.Text;
using ContactCentre.Demo;
using TwimlFlows.Emulator;

namespace ContactCentre.Tests;

/// <summary>Changes calls behind the application's back, over the same REST interface.</summary>
internal sealed class Saboteur : IDisposable
{
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

    internal Task ParticipantAsync(VirtualPhone who, params (string Name, string Value)[] form) =>
        PostAsync($"Conferences/{Room}/Participants/{who.Leg!.CallSid}.json", form);

    internal Task AddAsync(string number) => PostAsync(
        "Calls.json",
        ("To", number),
        ("From", ContactCentreApp.SupportNumber),
        ("Twiml", $"<Response><Dial><Conference>{_stage.Customer.Leg!.CallSid}</Conference></Dial></Response>"));

    internal Task EndAsync(VirtualPhone who) => PostAsync($"Calls/{who.Leg!.CallSid}.json", ("Status", "completed"));

    public void Dispose() => _http.Dispose();

    private async Task PostAsync(string path, params (string Name, string Value)[] form)
    {
        using var content = new FormUrlEncodedContent(form.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using var answer = await _http.PostAsync(new Uri(path, UriKind.Relative), content, TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
