namespace TwimlFlows.Emulator.Rest;

/// <summary>A refusal of the REST interface: HTTP status, Twilio's code, and a message.</summary>
internal sealed class RestError(int status, int code, string message) : Exception(message)
{
    public int Status => status;

    public int Code => code;

    public static RestError NotFound(string path) => new(404, 20404, $"The requested resource {path} was not found");

    public static RestError BadRequest(string message) => new(400, 20001, message);
}
