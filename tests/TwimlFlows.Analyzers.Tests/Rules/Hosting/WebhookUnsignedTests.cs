using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Analyzers.Tests.Rules.Hosting;

/// <summary>TWF3001: own webhooks without a check of who asks.</summary>
public sealed class WebhookUnsignedTests
{
    private const string Xml = "\"<Response><Say>Hello.</Say></Response>\"";
    private const string Answer = $"() => Results.Text({Xml}, \"text/xml\")";

    [Theory, BadExample("TWF3001")]
    [InlineData($"app.{{|TWF3001:MapPost|}}(\"/answer\", {Answer});")]
    [InlineData($"app.{{|TWF3001:MapGet|}}(\"/answer\", {Answer}).WithName(\"answer\").DisableAntiforgery();")]
    [InlineData($"app.{{|TWF3001:MapMethods|}}(\"/answer\", [\"GET\", \"POST\"], {Answer});")]
    [InlineData($"app.{{|TWF3001:MapPost|}}(\"/answer\", (string name) => Results.Content($\"<Response><Say loop='1'>Hello.</Say></Response>\", \"text/xml\"));")]
    [InlineData($"app.{{|TWF3001:MapPost|}}(\"/answer\", () => {{ var xml = {Xml}; return Results.Content(xml, \"application/xml\"); }});")]
    [InlineData($"app.{{|TWF3001:MapPost|}}(\"/answer\", (bool open) => open ? Results.Text(Greeting, \"text/xml\") : Results.NotFound());")]
    [InlineData("app.{|TWF3001:MapPost|}(\"/answer\", () => Results.Text(((Twiml)$\"<Say>Hello.</Say>\").ToXml(\"\"), \"text/xml\"));")]
    [InlineData("app.{|TWF3001:MapPost|}(\"/answer\", () => { var response = new VoiceResponse(); response.Say(\"Hello.\"); return Results.Content(response.ToString(), \"text/xml\"); });")]
    [InlineData("app.{|TWF3001:MapPost|}(\"/answer\", () => new Twilio.AspNet.Core.TwiMLResult());")]
    [InlineData("app.{|TWF3001:MapPost|}(\"/answer\", Hello);")]
    [InlineData($"app.{{|TWF3001:MapPost|}}(\"/answer\", async (HttpContext context) => {{ context.Response.ContentType = \"text/xml\"; await context.Response.WriteAsync({Xml}); }});")]
    [InlineData("app.{|TWF3001:MapPost|}(\"/status\", async (HttpRequest request) => { var form = await request.ReadFormAsync(); return form[\"CallSid\"] + form[\"CallStatus\"]; });")]
    [InlineData("app.{|TWF3001:MapPost|}(\"/status\", ([FromForm] string callSid, [FromForm(Name = \"CallStatus\")] string status) => { }).DisableAntiforgery();")]
    [InlineData("app.{|TWF3001:MapPost|}(\"/status\", ([FromForm] Status status) => { }).DisableAntiforgery();")]
    [InlineData("app.{|TWF3001:MapPost|}(\"/status\", ([FromForm] Twilio.AspNet.Common.VoiceRequest request) => { }).DisableAntiforgery();")]
    [InlineData($"var calls = app.MapGroup(\"/calls\"); calls.WithTags(\"calls\"); calls.{{|TWF3001:MapPost|}}(\"/answer\", {Answer});")]
    [InlineData($"app.MapGroup(\"/calls\").{{|TWF3001:MapPost|}}(\"/answer\", {Answer});")]
    [InlineData($"app.MapPost(\"/one\", {Answer}).RequireTwilioSignature(); app.{{|TWF3001:MapPost|}}(\"/two\", {Answer});")]
    public Task An_endpoint_that_answers_whoever_asks(string body) => HostCode.FindsAsync(Program(body));

    [Fact]
    public Task An_endpoint_that_an_extension_of_the_application_maps() => HostCode.FindsAsync(HostCode.Program(
        "app.MapCalls();", $"private static void MapCalls(this WebApplication app) => app.{{|TWF3001:MapPost|}}(\"/answer\", {Answer});"));

    [Theory]
    [InlineData($"app.MapPost(\"/answer\", {Answer}).RequireTwilioSignature();")]
    [InlineData($"app.MapPost(\"/answer\", {Answer}).WithName(\"answer\").RequireTwilioSignature();")]
    [InlineData($"Twilio.AspNet.Core.Checks.ValidateTwilioRequest(app.MapPost(\"/answer\", {Answer}));")]
    [InlineData($"app.MapPost(\"/answer\", {Answer}).AddEndpointFilter<Twilio.AspNet.Core.ValidateTwilioRequestFilter>();")]
    [InlineData($"app.MapPost(\"/answer\", {Answer}).RequireAuthorization(\"Twilio\");")]
    [InlineData($"app.MapGroup(\"/calls\").RequireTwilioSignature().MapPost(\"/answer\", {Answer});")]
    [InlineData($"var calls = app.MapGroup(\"/calls\").RequireTwilioSignature(); calls.MapPost(\"/answer\", {Answer});")]
    [InlineData($"var calls = app.MapGroup(\"/calls\"); calls.MapPost(\"/answer\", {Answer}); calls.RequireTwilioSignature();")]
    [InlineData($"var calls = app.MapGroup(\"/calls\"); Protect(calls); calls.MapPost(\"/answer\", {Answer});")]
    [InlineData($"var answer = app.MapPost(\"/answer\", {Answer}); Protect(answer);")]
    [InlineData($"IEndpointRouteBuilder somebody = Given(app); somebody.MapPost(\"/answer\", {Answer});")]
    [InlineData($"var calls = app.MapGroup(\"/calls\"); if (args.Length > 0) {{ calls = app.MapGroup(\"/\").RequireTwilioSignature(); }} calls.MapPost(\"/answer\", {Answer});")]
    [InlineData($"app.Use(async (context, next) => await next(context)); app.MapPost(\"/answer\", {Answer});")]
    [InlineData($"Others.Of(app).UseContosoGuards(); app.MapPost(\"/answer\", {Answer});")]
    [InlineData($"Others.Of(app)?.UseContosoGuards(); app.MapPost(\"/answer\", {Answer});")]
    [InlineData($"app.UseMiddleware<object>(); app.MapPost(\"/answer\", {Answer});")]
    [InlineData($"app.UseWhen(context => context.Request.IsHttps, branch => {{ }}); app.MapPost(\"/answer\", {Answer});")]
    [InlineData("app.MapPost(\"/answer\", (HttpRequest request) => IsTwilio(request) ? Results.Text(Greeting, \"text/xml\") : Results.NotFound());")]
    [InlineData("app.MapPost(\"/answer\", (HttpRequest request) => IsOurs(request) ? Results.Text(Greeting, \"text/xml\") : Results.NotFound());")]
    [InlineData("app.MapPost(\"/answer\", (HttpRequest request) => request.Headers.ContainsKey(\"X-Twilio-Signature\") ? Results.Text(Greeting, \"text/xml\") : Results.NotFound());")]
    [InlineData("app.MapPost(\"/answer\", (string key) => key == Greeting ? Results.Text(Greeting, \"text/xml\") : Results.StatusCode(403));")]
    [InlineData("app.MapPost(\"/answer\", (string key) => new Twilio.Security.RequestValidator(key).Validate(\"\", \"\", \"\") ? Results.Text(Greeting, \"text/xml\") : Results.NotFound());")]
    [InlineData("app.MapPost(\"/answer\", [Twilio.AspNet.Core.ValidateRequest] () => Results.Text(Greeting, \"text/xml\"));")]
    [InlineData("builder.Services.AddAuthorization(options => options.FallbackPolicy = options.DefaultPolicy); app.MapPost(\"/answer\", () => Results.Text(Greeting, \"text/xml\"));")]
    [InlineData("app.MapPost(\"/hold\", (string callSid, string to) => Results.NoContent());")]
    [InlineData("app.MapPost(\"/hold\", ([FromForm] string callSid, [FromForm] string to) => Results.NoContent());")]
    [InlineData("app.MapGet(\"/feed\", () => Results.Text(\"<rss><channel/></rss>\", \"text/xml\"));")]
    [InlineData("app.MapGet(\"/status\", () => Results.Content(\"<Response><Status>fine</Status></Response>\", \"text/xml\"));")]
    [InlineData("app.MapTwimlFlows();")]
    public Task What_is_checked_or_may_be_or_is_no_webhook_is_quiet(string body) => Verify.IsCleanAsync(Program(body));

    [Fact]
    public Task What_ASPNET_brings_and_what_is_no_call_checks_nothing()
    {
        var own = TestProject.References.Select(reference => reference.Display!).Where(path => Path.GetFileName(path).StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal))
            .Select(path => System.Reflection.Assembly.Load(Path.GetFileNameWithoutExtension(path)))
            .SelectMany(assembly => assembly.GetExportedTypes())
            .SelectMany(type => type.GetMethods())
            .Where(method => method.IsStatic && method.GetParameters() is [{ ParameterType: var first }, ..] && first.IsAssignableFrom(typeof(Microsoft.AspNetCore.Builder.WebApplication)))
            .Select(method => method.Name)
            .Where(name => name.StartsWith("Use", StringComparison.Ordinal) && name is not ("Use" or "UseMiddleware" or "UseWhen" or "UseForwardedHeaders"))
            .Distinct()
            .ToList();
        Assert.Contains("UseStaticFiles", own);
        return HostCode.FindsAsync(Program($$"""
            dynamic all = app;
            {{string.Concat(own.Select(name => $"all.{name}();"))}}
            all.UseKestrel().UseUrls("http://localhost:5000");
            var UseCase = new System.Net.Http.HttpClientHandler { UseProxy = false }.UseCookies;
            app.{|TWF3001:MapPost|}("/answer", {{Answer}});
            """));
    }

    [Theory]
    [InlineData($"RouteGroupBuilder calls = calls.MapGroup(\"/calls\"); calls.MapPost(\"/answer\", {Answer});")]
    [InlineData($"RouteGroupBuilder one = other.MapGroup(\"/one\"), other = one.MapGroup(\"/two\"); other.MapPost(\"/answer\", {Answer});")]
    public async Task A_group_that_is_made_of_itself_while_it_is_being_written_is_quiet(string body) =>
        Assert.Empty(await TestProject.FindingsAsync(TestProject.Create(Program(body)).Project));

    [Fact]
    public Task Where_the_host_is_not_seen_it_is_quiet() => Verify.IsCleanAsync(
        Program($"app.MapPost(\"/answer\", {Answer});").Replace("var builder = WebApplication.CreateBuilder(args);", "var builder = Given();", StringComparison.Ordinal)
            .Replace("public static class Program\n{", "public static class Program\n{\n    private static WebApplicationBuilder Given() => throw new InvalidOperationException();", StringComparison.Ordinal));

    [Theory, BadExample("TWF3001")]
    [InlineData($"[HttpPost(\"answer\")] public IActionResult {{|TWF3001:Answer|}}() => Content({Xml}, \"text/xml\");", "[ApiController, Route(\"calls\")]")]
    [InlineData($"[HttpPost(\"answer\")] public ContentResult {{|TWF3001:Answer|}}() {{ return Content({Xml}, \"text/xml\"); }}", "")]
    [InlineData($"[HttpPost(\"answer\")] public IActionResult {{|TWF3001:Answer|}}() => new ContentResult {{ Content = {Xml}, ContentType = \"text/xml\" }};", "")]
    [InlineData("[HttpPost(\"status\")] public IActionResult {|TWF3001:Status|}([FromForm] string CallSid, [FromForm] string From) => NoContent();", "")]
    public Task An_action_that_answers_whoever_asks(string action, string attributes) => HostCode.FindsAsync(HostCode.Controller(action, attributes));

    [Fact]
    public Task An_action_on_the_base_of_Twilios_package_checks_nothing_by_itself() => HostCode.FindsAsync(HostCode.Controller(
        "[HttpPost(\"answer\")] public Twilio.AspNet.Core.TwiMLResult {|TWF3001:Answer|}() => TwiML(new VoiceResponse());",
        baseType: "Twilio.AspNet.Core.TwilioController"));

    [Theory]
    [InlineData("[Twilio.AspNet.Core.ValidateRequest]", "", "app.MapControllers();")]
    [InlineData("", "[Twilio.AspNet.Core.ValidateRequest]", "app.MapControllers();")]
    [InlineData("", "[Authorize]", "app.MapControllers();")]
    [InlineData("", "", "app.MapControllers().RequireTwilioSignature();")]
    [InlineData("", "", "builder.Services.AddControllers(options => options.Filters.Add(new AuthorizeAttribute_())); app.MapControllers();")]
    [InlineData("", "", "")]
    [InlineData("[NonAction]", "", "app.MapControllers();")]
    public Task Actions_that_are_checked_or_may_be_are_quiet(string onAction, string onController, string mapping) => Verify.IsCleanAsync(
        HostCode.Controller($"{onAction} public IActionResult Answer() => Content({Xml}, \"text/xml\");", onController, mapping),
        "public sealed class AuthorizeAttribute_ : Microsoft.AspNetCore.Mvc.Filters.ActionFilterAttribute { }");

    [Theory]
    [InlineData("protected", "ControllerBase", "")]
    [InlineData("public", "Checked", "public class Checked : Controller { public override void OnActionExecuting(ActionExecutingContext context) => base.OnActionExecuting(context); }")]
    [InlineData("public", "Checked", "[Twilio.AspNet.Core.ValidateRequest] public class Checked : ControllerBase { }")]
    public Task A_base_that_may_check_and_a_method_that_is_no_action_are_quiet(string accessibility, string baseType, string declared) => Verify.IsCleanAsync(
        HostCode.Controller($"{accessibility} IActionResult Answer() => Content({Xml}, \"text/xml\");", "", baseType: baseType) + "\n" + declared.Replace("Controller ", "Microsoft.AspNetCore.Mvc.Controller ", StringComparison.Ordinal).Replace("ControllerBase", "Microsoft.AspNetCore.Mvc.ControllerBase", StringComparison.Ordinal).Replace("ActionExecutingContext", "Microsoft.AspNetCore.Mvc.Filters.ActionExecutingContext", StringComparison.Ordinal));

    private static string Program(string body) => HostCode.Program(body, """
        private const string Greeting = "<Response><Say>Hello.</Say></Response>";
        private static IResult Hello() => Results.Text(Greeting, "text/xml");
        private static void Protect(IEndpointConventionBuilder endpoint) { }
        private static IEndpointRouteBuilder Given(IEndpointRouteBuilder app) => app;
        private static class Others { public static dynamic Of(object app) => app; }
        private static bool IsTwilio(HttpRequest request) => request.IsHttps;
        private static bool IsOurs(HttpRequest request) => request.IsHttps;
        public class Status { public string? CallSid { get; set; } public string? Digits { get; set; } }
        """);
}
