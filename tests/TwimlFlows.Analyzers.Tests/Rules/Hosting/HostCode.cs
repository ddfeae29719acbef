using TwimlFlows.Analyzers.Tests.Kit;

namespace TwimlFlows.Analyzers.Tests.Rules.Hosting;

/// <summary>Applications around a flow, for tests of what stands in them.</summary>
internal static class HostCode
{
    private const string Usings = """
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.Filters;
        using Microsoft.AspNetCore.Routing;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Twilio.TwiML;

        """;

    /// <summary>What is used of the packages of Twilio's.</summary>
    private const string Sdk = """

        namespace Twilio
        {
            public static class Credentials { public static void Create(string username, string password) { } }
            public static class TwilioClient { public static void Init(string username, string password) { } }
        }
        namespace Twilio.Security
        {
            public class RequestValidator(string authToken) { public bool Validate(string url, string body, string signature) => authToken == signature; }
        }
        namespace Twilio.TwiML
        {
            public class TwiML { public string ToString(object? options = null) => ""; }
            public class VoiceResponse : TwiML { public VoiceResponse Say(string message) => this; }
        }
        namespace Twilio.AspNet.Common
        {
            public class TwilioRequest { public string? AccountSid { get; set; } }
            public class VoiceRequest : TwilioRequest { public string? CallSid { get; set; } }
        }
        namespace Twilio.AspNet.Core
        {
            public class TwiMLResult : Microsoft.AspNetCore.Mvc.ContentResult, Microsoft.AspNetCore.Http.IResult
            {
                public System.Threading.Tasks.Task ExecuteAsync(Microsoft.AspNetCore.Http.HttpContext context) => System.Threading.Tasks.Task.CompletedTask;
            }
            public class TwilioController : Microsoft.AspNetCore.Mvc.ControllerBase
            {
                protected TwiMLResult TwiML(Twilio.TwiML.TwiML response) => new();
            }
            public class ValidationOptions { public string? AuthToken { get; set; } }
            public class ValidateRequestAttribute : System.Attribute { }
            public class ValidateTwilioRequestFilter : Microsoft.AspNetCore.Http.IEndpointFilter
            {
                public System.Threading.Tasks.ValueTask<object?> InvokeAsync(Microsoft.AspNetCore.Http.EndpointFilterInvocationContext context, Microsoft.AspNetCore.Http.EndpointFilterDelegate next) => next(context);
            }
            public static class Checks
            {
                public static T ValidateTwilioRequest<T>(this T builder) where T : Microsoft.AspNetCore.Builder.IEndpointConventionBuilder => builder;
            }
        }
        """;

    /// <summary>A flow that needs nothing.</summary>
    internal const string Flow = """

        [VoiceFlow("/line")]
        public sealed partial class Line { [Answer] public Twiml Answer() => $"<Say>Hello.</Say><Hangup/>"; }

        """;

    /// <summary>A program that does this with its application.</summary>
    internal static string Program(string body, string members = "") => Usings + $$"""
        public static class Program
        {
            {{members}}
            public static void Main(string[] args)
            {
                var builder = WebApplication.CreateBuilder(args);
                var app = builder.Build();
                {{body}}
                app.Run();
            }
        }
        """ + Flow + Sdk;

    /// <summary>A program with a controller.</summary>
    internal static string Controller(string members, string attributes = "", string mapping = "app.MapControllers();", string baseType = "ControllerBase") =>
        Program(mapping).Replace("public static class Program", $$"""
            {{attributes}}
            public class CallsController : {{baseType}}
            {
                {{members}}
            }

            public static class Program
            """, StringComparison.Ordinal);

    /// <summary>The source compiles and gives the marked findings.</summary>
    internal static async Task FindsAsync(string marked)
    {
        Assert.Empty(await TestProject.CompilerFindingsAsync(TestProject.Create(Marked.Parse(marked).Source).Project));
        await Verify.FindsAsync(marked);
    }
}
