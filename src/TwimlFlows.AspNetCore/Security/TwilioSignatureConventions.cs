using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace TwimlFlows;

/// <summary>Protects endpoints that the application writes itself.</summary>
public static class TwilioSignatureConventions
{
    /// <summary>
    /// Lets only requests through that Twilio signed; any other gets 403 and no code of the endpoint runs. The body, a form
    /// or JSON, can be read as usual, and no antiforgery token is asked for: Twilio has none, and
    /// the signature tells where a request comes from. Filters of controllers, such as <c>[ValidateAntiForgeryToken]</c>, still ask for theirs. Twilio: <see href="https://www.twilio.com/docs/usage/security"/>.
    /// </summary>
    /// <param name="builder">The endpoint, or a group of them.</param>
    public static TBuilder RequireTwilioSignature<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Add(static endpoint =>
        {
            var next = endpoint.RequestDelegate ?? throw new InvalidOperationException($"'{endpoint.DisplayName}' answers no requests, so there is nothing to protect.");
            endpoint.RequestDelegate = async context =>
            {
                var result = await context.RequestServices.GetRequiredService<WebhookAuthenticator>().CheckAsync(context).ConfigureAwait(false);
                if (result.StatusCode == StatusCodes.Status200OK)
                {
                    await next(context).ConfigureAwait(false);
                }
                else
                {
                    context.Response.StatusCode = result.StatusCode;
                }
            };
        });
        // What binds a form asks for a token by itself.
        return builder.DisableAntiforgery();
    }
}
