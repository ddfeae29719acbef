using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace TwimlFlows;

/// <summary>Registers the settings and the way to Twilio.</summary>
internal static class TwilioRegistration
{
    /// <summary>The settings, bound by hand so that trimming cannot take their properties, and checked when the host starts.</summary>
    internal static void AddTwilioOptions(this IServiceCollection services, IConfiguration twilio)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(twilio);
        services.AddOptions<TwilioOptions>().Configure(options => Bind(twilio, options)).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<TwilioOptions>, TwilioOptionsValidator>());
        services.AddSingleton<IOptionsChangeTokenSource<TwilioOptions>>(new ConfigurationChangeTokenSource<TwilioOptions>(twilio));
    }

    internal static void AddTwilioApi(this IServiceCollection services)
    {
        // The factory's own log lines hold whole addresses, and those hold phone numbers.
        services.AddHttpClient(HttpTwilioApi.ClientName, static client => client.MaxResponseContentBufferSize = HttpTwilioApi.MaximumResponseBytes)
            .ConfigurePrimaryHttpMessageHandler(static (handler, _) =>
            {
                // A handler of the application's own, such as an emulator's, stays as it is.
                if (handler is SocketsHttpHandler sockets)
                {
                    (sockets.AllowAutoRedirect, sockets.PooledConnectionLifetime) = (false, TimeSpan.FromMinutes(5));
                }
            })
            .RemoveAllLoggers();
        services.TryAddSingleton<ITwilioApi, HttpTwilioApi>();
    }

    private static void Bind(IConfiguration twilio, TwilioOptions options)
    {
        options.AccountSid = twilio[nameof(options.AccountSid)];
        options.AuthToken = twilio[nameof(options.AuthToken)];
        options.ApiKeySid = twilio[nameof(options.ApiKeySid)];
        options.ApiKeySecret = twilio[nameof(options.ApiKeySecret)];
        options.PublicBaseUrl = twilio[nameof(options.PublicBaseUrl)];
        options.ApiBaseUrl = twilio[nameof(options.ApiBaseUrl)] ?? options.ApiBaseUrl;
        foreach (var token in twilio.GetSection(nameof(options.AuthTokens)).GetChildren())
        {
            options.AuthTokens.Add(token.Value ?? "");
        }
    }
}
