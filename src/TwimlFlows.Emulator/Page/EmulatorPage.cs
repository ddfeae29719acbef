using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TwimlFlows.Emulator.Page;

namespace TwimlFlows.Emulator;

/// <summary>Puts the emulator's page on a web server: telephones to use, what each leg hears, the rooms, and what happened.</summary>
public static class EmulatorPage
{
    /// <summary>Serves the page. It answers on the developer's own machine only.</summary>
    /// <param name="endpoints">The web server's routes.</param>
    /// <param name="emulator">The emulator.</param>
    /// <param name="path">Where the page is, such as <c>/emulator</c>.</param>
    /// <param name="phones">The telephones that can be used there. Clients call the account's first TwiML application.</param>
    public static IEndpointConventionBuilder MapTwilioEmulatorPage(
        this IEndpointRouteBuilder endpoints, TwilioEmulator emulator, string path, params IReadOnlyList<PagePhone> phones)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(emulator);
        ArgumentException.ThrowIfNullOrEmpty(path);
        var reader = new PageReader(emulator, phones);
        var page = endpoints.MapGroup(path).RequireOwnPage();
        page.MapGet("/", static (HttpContext context) => context.Request.Path.Value!.EndsWith('/')
            ? Asset("index.html", "text/html; charset=utf-8")
            : Results.Redirect(context.Request.PathBase + context.Request.Path + "/"));
        page.MapGet("/page.js", static () => Asset("page.js", "text/javascript; charset=utf-8"));
        page.MapGet("/page.css", static () => Asset("page.css", "text/css; charset=utf-8"));
        page.MapGet("/state", (int? since) => Json(reader.Read(since ?? 0), PageJson.Default.PageState));
        page.MapPost("/phones/{number}/call", (string number, string to) => Try(() => Call(emulator, number, to)));
        page.MapPost("/phones/{number}/answer", (string number) => Try(() => emulator.Phone(number).Answer()));
        page.MapPost("/phones/{number}/hang-up", (string number) => Try(() => emulator.Phone(number).HangUp()));
        page.MapPost("/phones/{number}/press", (string number, string keys) => Try(() => emulator.Phone(number).Press(keys)));
        return page;
    }

    private static void Call(TwilioEmulator emulator, string number, string to)
    {
        var phone = emulator.Phone(number);
        if (PhoneAddresses.IsClient(number))
        {
            phone.CallApplication(
                emulator.Applications.FirstOrDefault() ?? throw new InvalidOperationException("The account has no TwiML application to call."),
                ("To", to));
        }
        else
        {
            phone.Call(to);
        }
    }

    // What a phone cannot do just now is said, and is no failure of the server.
    private static IResult Try(Action action)
    {
        try
        {
            action();
            return Results.NoContent();
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or KeyNotFoundException)
        {
            return Json(new PageProblem(e.Message), PageJson.Default.PageProblem, StatusCodes.Status409Conflict);
        }
    }

    private static IResult Json<T>(T value, JsonTypeInfo<T> type, int status = StatusCodes.Status200OK) =>
        Results.Json(value, type, statusCode: status);

    private static IResult Asset(string name, string contentType) => Results.Stream(
        Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!, contentType);
}
