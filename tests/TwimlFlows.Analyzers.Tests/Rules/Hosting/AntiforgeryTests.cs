using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Analyzers.Tests.Rules.Hosting;

/// <summary>TWF3004: webhooks that want a token which Twilio does not have.</summary>
public sealed class AntiforgeryTests
{
    private const string Answer = "Results.Text(\"<Response><Say>Hello.</Say></Response>\", \"text/xml\")";

    [Theory, BadExample("TWF3004", Pitfalls = [107], Errors = [11200])]
    [InlineData($"app.{{|TWF3004:MapPost|}}(\"/answer\", ([FromForm] string from) => {Answer}).RequireAuthorization(\"Twilio\");")]
    [InlineData($"app.{{|TWF3004:MapPost|}}(\"/answer\", (IFormCollection form) => {Answer}).AddEndpointFilter<Twilio.AspNet.Core.ValidateTwilioRequestFilter>().WithName(\"answer\");")]
    [InlineData($"app.UseAntiforgery(); var calls = app.MapGroup(\"/calls\").RequireAuthorization(\"Twilio\"); calls.{{|TWF3004:MapPost|}}(\"/answer\", (IFormCollection form) => {Answer});")]
    public Task An_endpoint_that_binds_the_form(string body) => HostCode.FindsAsync(HostCode.Program(body));

    [Theory]
    [InlineData($"app.MapPost(\"/answer\", ([FromForm] string from) => {Answer}).RequireAuthorization(\"Twilio\").DisableAntiforgery();")]
    [InlineData($"app.MapGroup(\"/calls\").DisableAntiforgery().MapPost(\"/answer\", ([FromForm] string from) => {Answer}).RequireAuthorization(\"Twilio\");")]
    [InlineData($"app.MapPost(\"/answer\", ([FromForm] string from) => {Answer}).WithMetadata(new object()).RequireAuthorization(\"Twilio\");")]
    [InlineData($"Other(app.MapPost(\"/answer\", ([FromForm] string from) => {Answer}).RequireTwilioSignature());")]
    [InlineData($"app.MapPost(\"/answer\", [Microsoft.AspNetCore.Antiforgery.RequireAntiforgeryToken(false)] ([FromForm] string from) => {Answer}).RequireAuthorization(\"Twilio\");")]
    [InlineData($"app.MapPost(\"/answer\", async (HttpRequest request) => {{ var form = await request.ReadFormAsync(); return {Answer}; }}).RequireTwilioSignature();")]
    [InlineData("app.MapPost(\"/contact\", ([FromForm] string from) => Results.NoContent());")]
    [InlineData($"app.MapPost(\"/answer\", ([FromForm] string from) => {Answer}).RequireTwilioSignature();")]
    [InlineData($"app.UseAntiforgery(); var calls = app.MapGroup(\"/calls\").RequireTwilioSignature(); calls.MapPost(\"/answer\", (IFormCollection form) => {Answer});")]
    public Task One_that_does_not_or_that_says_so_is_quiet(string body) => Verify.IsCleanAsync(
        HostCode.Program(body, "private static void Other(IEndpointConventionBuilder endpoint) { }"));

    [Theory]
    [InlineData("app.MapPost(\"/agent/digits\", ([FromForm] string callSid, [FromForm] string digits) => Results.Redirect(\"/agent\")).RequireAuthorization();")]
    [InlineData("app.MapPost(\"/agent/digits\", ([FromForm] string callSid, [FromForm] string digits) => Results.NoContent()).RequireAuthorization();")]
    [InlineData("app.MapPost(\"/agent/digits\", ([FromForm] string callSid, [FromForm] string digits) => Results.Redirect(\"/agent\")).RequireAuthorization(\"Agents\");")]
    [InlineData("app.MapPost(\"/agent/digits\", ([FromForm] string callSid, [FromForm] string digits) => Results.Content(\"<p>Sent.</p>\", \"text/html; charset=utf-8\"));")]
    [InlineData("app.MapPost(\"/agent/digits\", [Authorize] ([FromForm] string callSid, [FromForm] string digits) => { });")]
    public Task A_form_of_the_applications_own_pages_is_quiet(string body) => Verify.IsCleanAsync(HostCode.Program(body));

    [Theory]
    [InlineData("[HttpPost, ValidateAntiForgeryToken] public IActionResult Search([FromForm] Filter filter) => View(filter);", "")]
    [InlineData("[HttpPost] public IActionResult Search([FromForm] Filter filter) => View(filter);", "")]
    [InlineData("[HttpPost] public IActionResult Search([FromForm] Filter filter) => new RedirectResult(\"/calls\");", "")]
    [InlineData("[HttpPost] public IActionResult Search([FromForm] Filter filter) => RedirectToAction(nameof(Search));", "[AutoValidateAntiforgeryToken]")]
    [InlineData("[HttpPost] public void Search([FromForm] Filter filter) { }", "[ValidateAntiForgeryToken]")]
    [InlineData("[HttpPost, ValidateAntiForgeryToken] public void Search([FromForm] Filter filter) { }", "[Authorize(Roles = \"Agents\")]")]
    public Task A_form_of_a_controllers_own_pages_is_quiet(string action, string onController) => Verify.IsCleanAsync(
        HostCode.Controller(action, onController, baseType: "Controller"),
        "public class Filter { public string? CallSid { get; set; } public string? From { get; set; } public string? Direction { get; set; } }");

    [Theory]
    [InlineData("app.{|TWF3004:MapPost|}(\"/status\", ([FromForm] string callSid, [FromForm] string callStatus) => { }).RequireAuthorization(\"Twilio\");")]
    [InlineData("app.{|TWF3004:MapPost|}(\"/status\", ([FromForm] string callSid, [FromForm] string callStatus) => Results.NoContent()).AddEndpointFilter<Twilio.AspNet.Core.ValidateTwilioRequestFilter>().RequireAuthorization();")]
    public Task An_endpoint_that_takes_what_Twilio_sends(string body) => HostCode.FindsAsync(HostCode.Program(body));

    [Fact]
    public Task An_action_that_takes_what_Twilio_sends() => HostCode.FindsAsync(HostCode.Controller(
        "[{|TWF3004:ValidateAntiForgeryToken|}, Twilio.AspNet.Core.ValidateRequest] public void Status([FromForm] string callSid, [FromForm] string callStatus) { }"));

    [Fact]
    public Task Of_one_that_checks_no_signature_that_alone_is_said() => HostCode.FindsAsync(
        HostCode.Program($"app.{{|TWF3001:MapPost|}}(\"/answer\", ([FromForm] string from) => {Answer});"));

    [Theory]
    [InlineData("[{|TWF3004:ValidateAntiForgeryToken|}]", "[Authorize]")]
    [InlineData("[{|TWF3004:ValidateAntiForgeryToken|}, HttpGet]", "[Authorize]")]
    [InlineData("[HttpPost]", "[Authorize, {|TWF3004:AutoValidateAntiforgeryToken|}]")]
    [InlineData("[{|TWF3004:ValidateAntiForgeryToken|}]", "[Authorize, IgnoreAntiforgeryToken]")]
    [InlineData("[{|TWF3004:ValidateAntiForgeryToken(Order = 3000)|}, IgnoreAntiforgeryToken]", "[Authorize]")]
    [InlineData("[HttpPost(\"answer\"), HttpPut(\"answer\")]", "[Authorize, {|TWF3004:AutoValidateAntiforgeryToken|}]")]
    public Task An_action_that_validates_a_token(string onAction, string onController) => HostCode.FindsAsync(HostCode.Controller(
        $"{onAction} public IActionResult Answer() => Content(\"<Response><Say>Hello.</Say></Response>\", \"text/xml\");", onController));

    [Theory]
    [InlineData("")]
    [InlineData("[HttpGet]")]
    [InlineData("[HttpGet, HttpPost]")]
    [InlineData("[AcceptVerbs(\"GET\")]")]
    public Task An_action_that_may_be_asked_by_GET_of_which_no_token_is_wanted_is_quiet(string onAction) => Verify.IsCleanAsync(HostCode.Controller(
        $"{onAction} public IActionResult Answer() => Content(\"<Response><Say>Hello.</Say></Response>\", \"text/xml\");",
        "[Authorize, AutoValidateAntiforgeryToken]"));

    [Theory]
    [InlineData("[HttpPost, IgnoreAntiforgeryToken]", "[Authorize, AutoValidateAntiforgeryToken]")]
    [InlineData("[HttpPost, AutoValidateAntiforgeryToken, IgnoreAntiforgeryToken]", "[Authorize]")]
    [InlineData("[HttpPost, IgnoreAntiforgeryToken, ValidateAntiForgeryToken]", "[Authorize]")]
    [InlineData("[HttpPost, ValidateAntiForgeryToken]", "[Authorize, IgnoreAntiforgeryToken(Order = 2000)]")]
    public Task An_action_that_ignores_the_token_is_quiet(string onAction, string onController) => Verify.IsCleanAsync(HostCode.Controller(
        $"{onAction} public IActionResult Answer() => Content(\"<Response><Say>Hello.</Say></Response>\", \"text/xml\");", onController));
}
