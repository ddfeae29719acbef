using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Analyzers.Tests.Rules.Hosting;

/// <summary>TWF3007 to TWF3009: what own webhooks answer, and with which content type.</summary>
public sealed class AnswerRuleTests
{
    private const string Xml = "\"<Response><Say>Hello.</Say></Response>\"";

    [Theory, BadExample("TWF3007", Pitfalls = [108], Errors = [12300])]
    [InlineData($"{{|TWF3007:Results.Ok({Xml})|}}")]
    [InlineData($"{{|TWF3007:Results.Json({Xml})|}}")]
    [InlineData($"{{|TWF3007:TypedResults.Text({Xml}, \"application/json; charset=utf-8\")|}}")]
    [InlineData($"{{|TWF3007:Results.Content({Xml}, \"application/twiml\")|}}")]
    [InlineData("{|TWF3007:new VoiceResponse()|}")]
    [InlineData("{|TWF3007:Results.Ok(new VoiceResponse())|}")]
    [InlineData("{|TWF3007:(Twiml)$\"<Say>Hello.</Say>\"|}")]
    public Task What_Twilio_refuses(string answer) => HostCode.FindsAsync(Endpoint(answer));

    [Theory, BadExample("TWF3008", Pitfalls = [108])]
    [InlineData($"{{|TWF3008:{Xml}|}}")]
    [InlineData($"{{|TWF3008:Results.Text({Xml})|}}")]
    [InlineData($"{{|TWF3008:Results.Content({Xml}, null, System.Text.Encoding.UTF8)|}}")]
    [InlineData($"{{|TWF3008:Results.Text({Xml}, contentType: \"text/plain\")|}}")]
    [InlineData($"{{|TWF3008:Results.Text({Xml}, System.Net.Mime.MediaTypeNames.Text.Plain)|}}")]
    [InlineData("{|TWF3008:new VoiceResponse().ToString()|}")]
    [InlineData($"Environment.HasShutdownStarted ? {{|TWF3008:Results.Text({Xml})|}} : Results.NotFound()")]
    public Task What_Twilio_runs_or_reads_aloud(string answer) => HostCode.FindsAsync(Endpoint(answer));

    [Theory]
    [InlineData($"Results.Text({Xml}, \"text/xml\")")]
    [InlineData($"Results.Content(contentType: System.Net.Mime.MediaTypeNames.Application.Xml, content: {Xml})")]
    [InlineData($"Results.Text({Xml}, \"text/html\")")]
    [InlineData($"Results.Text({Xml}, Environment.MachineName)")]
    [InlineData("Results.Ok(\"Hello.\")")]
    [InlineData("Results.Redirect(\"/docs\")")]
    [InlineData("new Twilio.AspNet.Core.TwiMLResult()")]
    public Task What_is_right_or_not_certain_is_quiet(string answer) => Verify.IsCleanAsync(Endpoint(answer));

    [Fact]
    public Task A_text_that_is_changed_later_is_quiet() => Verify.IsCleanAsync(HostCode.Program(
        $"app.MapPost(\"/answer\", () => {{ var text = {Xml}; text = Environment.MachineName; return text; }}).RequireTwilioSignature();"));

    [Fact]
    public Task A_handler_that_sets_the_content_type_itself_is_quiet() => Verify.IsCleanAsync(HostCode.Program(
        $"app.MapPost(\"/answer\", (HttpResponse response) => {{ response.ContentType = \"text/xml\"; return {Xml}; }}).RequireTwilioSignature();"));

    [Theory]
    [InlineData("(HttpContext context) => { SetXml(context); return $XML; }")]
    [InlineData("(HttpResponse response) => { response.AsXml(); return $XML; }")]
    [InlineData("(HttpContext context) => { void Set() => SetXml(context); Set(); return $XML; }")]
    [InlineData("(HttpContext context) => { new Header(context.Response).Set(); return $XML; }")]
    public Task A_handler_that_hands_the_response_on_is_quiet(string handler) => Verify.IsCleanAsync(HostCode.Program(
        $"app.MapPost(\"/answer\", {handler.Replace("$XML", Xml, StringComparison.Ordinal)}).RequireTwilioSignature();",
        """
        private static void SetXml(HttpContext context) => context.Response.ContentType = "text/xml";
        private static void AsXml(this HttpResponse response) => response.ContentType = "text/xml";
        private sealed class Header(HttpResponse response) { public void Set() => response.ContentType = "text/xml"; }
        """));

    [Theory]
    [InlineData("private void SetXml() => Response.ContentType = \"text/xml\"; public string Answer() { SetXml(); return $XML; }")]
    [InlineData("public string Answer() { Header.Set(this); return $XML; } private static class Header { public static void Set(ControllerBase controller) => controller.Response.ContentType = \"text/xml\"; }")]
    public Task An_action_whose_controller_may_set_the_content_type_is_quiet(string members) => Verify.IsCleanAsync(
        HostCode.Controller(members.Replace("$XML", Xml, StringComparison.Ordinal), "[Authorize]"));

    [Theory]
    [InlineData("(HttpContext context) => { Note(context.TraceIdentifier); return {|TWF3008:$XML|}; }")]
    [InlineData("(HttpContext context) => { context.Abort(); return {|TWF3008:$XML|}; }")]
    public Task Handing_on_something_else_sets_nothing(string handler) => HostCode.FindsAsync(HostCode.Program(
        $"app.MapPost(\"/answer\", {handler.Replace("$XML", Xml, StringComparison.Ordinal)}).RequireTwilioSignature();",
        "private static void Note(string text) { }"));

    [Theory]
    [InlineData($"public string Answer() => {{|TWF3008:{Xml}|}};")]
    [InlineData($"public IActionResult Answer() => {{|TWF3008:Content({Xml})|}};")]
    [InlineData($"public ActionResult<string> Answer() => {{|TWF3008:Ok({Xml})|}};")]
    [InlineData("public async Task<VoiceResponse> Answer() { await Task.Yield(); return {|TWF3007:new VoiceResponse()|}; }")]
    public Task Of_actions_as_of_endpoints(string action) => HostCode.FindsAsync(HostCode.Controller(action, "[Authorize]"));

    [Theory]
    [InlineData("[Produces(\"text/xml\")]", "")]
    [InlineData("", "[Produces(\"application/xml\")]")]
    public Task An_action_that_says_what_it_produces_is_quiet(string onAction, string onController) => Verify.IsCleanAsync(
        HostCode.Controller($"{onAction} public string Answer() => {Xml};", "[Authorize]" + onController));

    [Theory]
    [InlineData("builder.Services.AddControllers(options => options.OutputFormatters.Add(null!)); app.MapControllers();", "", "")]
    [InlineData("builder.Services.AddControllers(options => options.Filters.Add(new MadeText())); app.MapControllers();", "", "")]
    [InlineData("app.MapControllers();", "[MadeText]", "")]
    [InlineData("app.MapControllers();", "[TypeFilter(typeof(MadeText))]", "")]
    [InlineData("app.MapControllers();", "", "[MadeText]")]
    public Task What_a_formatter_or_a_filter_of_the_applications_own_may_write_is_quiet(string mapping, string onController, string onAction) => Verify.IsCleanAsync(
        HostCode.Controller(onAction + "public VoiceResponse Answer() => new();", "[Authorize]" + onController, mapping),
        "public sealed class MadeText : Microsoft.AspNetCore.Mvc.Filters.ResultFilterAttribute { }");

    [Fact]
    public Task What_a_controllers_own_base_may_write_is_quiet() => Verify.IsCleanAsync(
        HostCode.Controller("public VoiceResponse Answer() => new();", "[Authorize]", baseType: "Base"),
        "public class Base : Microsoft.AspNetCore.Mvc.Controller { public override void OnActionExecuted(Microsoft.AspNetCore.Mvc.Filters.ActionExecutedContext context) => context.Result = null; }");

    [Fact]
    public Task The_checks_of_Twilios_packages_write_no_answer() => HostCode.FindsAsync(HostCode.Controller(
        "[Twilio.AspNet.Core.ValidateRequest] public VoiceResponse Answer() => {|TWF3007:new VoiceResponse()|};",
        baseType: "Twilio.AspNet.Core.TwilioController"));

    [Theory]
    [InlineData("app.MapPost(\"/answer\", () => new VoiceResponse()).RequireTwilioSignature().AddEndpointFilter(async (context, next) => Results.Text((await next(context))!.ToString(), \"text/xml\"));")]
    [InlineData("app.MapPost(\"/answer\", () => new VoiceResponse()).RequireTwilioSignature().WithText();")]
    [InlineData("var calls = app.MapGroup(\"/calls\").RequireTwilioSignature(); calls.AddEndpointFilterFactory((factory, next) => next); calls.MapPost(\"/answer\", () => new VoiceResponse());")]
    [InlineData("Given(app).MapPost(\"/answer\", () => new VoiceResponse()).RequireTwilioSignature();")]
    public Task What_a_filter_on_an_endpoint_may_write_is_quiet(string body) => Verify.IsCleanAsync(HostCode.Program(body, """
        private static IEndpointRouteBuilder Given(IEndpointRouteBuilder app) => app;
        private static void WithText(this IEndpointConventionBuilder endpoint) { }
        """));

    [Theory]
    [InlineData(".AddEndpointFilter<Twilio.AspNet.Core.ValidateTwilioRequestFilter>()")]
    [InlineData(".ValidateTwilioRequest()")]
    [InlineData(".WithName(\"answer\").RequireAuthorization(\"Twilio\")")]
    public Task What_checks_an_endpoint_writes_no_answer(string convention) => HostCode.FindsAsync("using Twilio.AspNet.Core;\n" + HostCode.Program(
        $"app.MapPost(\"/answer\", () => {{|TWF3007:new VoiceResponse()|}}){convention};"));

    [Theory, BadExample("TWF3009", Pitfalls = [28])]
    [InlineData("app.MapPost(\"/gather\", (IFormCollection form) => form[\"CallSid\"] == form[\"Digits\"] ? Results.NoContent() : {|TWF3009:Results.Redirect(\"/sales\")|}).DisableAntiforgery().RequireTwilioSignature();")]
    [InlineData($"app.MapPost(\"/gather\", (bool again) => again ? {{|TWF3009:Results.RedirectToRoute(\"answer\")|}} : Results.Text({Xml}, \"text/xml\")).RequireTwilioSignature();")]
    public Task A_redirect_by_HTTP(string body) => HostCode.FindsAsync(HostCode.Program(body));

    [Fact]
    public Task An_action_that_redirects() => HostCode.FindsAsync(HostCode.Controller(
        "public IActionResult Gather([FromForm] string callSid, [FromForm] string digits) => {|TWF3009:RedirectToAction(digits)|};", "[Twilio.AspNet.Core.ValidateRequest]"));

    private static string Endpoint(string answer) => HostCode.Program($"app.MapPost(\"/answer\", () => {answer}).RequireTwilioSignature();");
}
