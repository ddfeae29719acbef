using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace TwimlFlows.Emulator;

/// <summary>Puts an emulator where an application expects Twilio.</summary>
public static class TwilioEmulatorHosting
{
    /// <summary>
    /// The application talks to the emulator instead of Twilio: the section Twilio of its settings gets the emulator's account, its
    /// REST requests are answered by the emulator, and its time is the emulator's. The other direction is
    /// <see cref="TwilioEmulator.ConnectApplication"/>, once the application listens.
    /// </summary>
    /// <param name="builder">The application's builder.</param>
    /// <param name="emulator">The emulator.</param>
    /// <param name="publicBaseUrl">Where the emulator finds the application, such as http://localhost:5080.</param>
    public static TBuilder UseTwilioEmulator<TBuilder>(this TBuilder builder, TwilioEmulator emulator, string publicBaseUrl)
        where TBuilder : IHostApplicationBuilder
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(emulator);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Twilio:AccountSid"] = emulator.AccountSid,
            ["Twilio:AuthToken"] = emulator.AuthToken,
            ["Twilio:PublicBaseUrl"] = publicBaseUrl,
        });
        builder.Services.AddSingleton(emulator);
        builder.Services.Replace(ServiceDescriptor.Singleton(emulator.Clock));
        builder.Services.AddHttpClient("TwimlFlows").ConfigurePrimaryHttpMessageHandler(emulator.CreateRestHandler);
        return builder;
    }
}
