using System.ComponentModel;
using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace TwimlFlows;

/// <summary>A checked request for a step's document: what emitted code binds a step's parameters from.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct StepRequest
{
    internal StepRequest(HttpContext context, CallParameters parameters, CancellationToken cancellationToken)
    {
        HttpContext = context;
        Parameters = parameters;
        CancellationToken = cancellationToken;
    }

    /// <summary>The request itself.</summary>
    public HttpContext HttpContext { get; }

    /// <summary>Twilio's parameters, signature checked.</summary>
    public CallParameters Parameters { get; }

    /// <summary>Cancelled when Twilio stops waiting for the document.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>The request's services.</summary>
    public IServiceProvider Services => HttpContext.RequestServices;

    /// <summary>A link argument as it is.</summary>
    /// <param name="name">Its name in the link.</param>
    /// <exception cref="BadHttpRequestException">The link does not have it.</exception>
    public string Text(string name) => HttpContext.Request.Query[name] is [{ } value, ..]
        ? value
        : throw new BadHttpRequestException($"This link has no argument '{name}', which its step needs. Make links with To, which never forgets one.");

    /// <summary>A link argument that is true or false.</summary>
    /// <param name="name">Its name in the link.</param>
    /// <exception cref="BadHttpRequestException">The link does not have it, or it is neither.</exception>
    public bool Flag(string name) => Text(name) switch
    {
        "true" => true,
        "false" => false,
        _ => throw Unreadable(name, "true or false"),
    };

    /// <summary>A link argument that names a member of an enum.</summary>
    /// <param name="name">Its name in the link.</param>
    /// <exception cref="BadHttpRequestException">The link does not have it, or it names no member.</exception>
    public T Enum<T>(string name)
        where T : struct, Enum =>
        System.Enum.TryParse<T>(Text(name), ignoreCase: false, out var value) ? value : throw Unreadable(name, typeof(T).Name);

    /// <summary>A link argument, parsed in invariant culture.</summary>
    /// <param name="name">Its name in the link.</param>
    /// <exception cref="BadHttpRequestException">The link does not have it, or it cannot be parsed.</exception>
    public T Argument<T>(string name)
        where T : IParsable<T> =>
        T.TryParse(Text(name), CultureInfo.InvariantCulture, out var value) ? value : throw Unreadable(name, typeof(T).Name);

    private static BadHttpRequestException Unreadable(string name, string expected) =>
        new($"This link's argument '{name}' cannot be read as {expected}.");
}
