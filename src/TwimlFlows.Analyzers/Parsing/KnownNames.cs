namespace TwimlFlows.Analyzers.Parsing;

/// <summary>The metadata names of what users write; a test holds each against the runtime.</summary>
internal static class KnownNames
{
    internal const string VoiceFlowAttribute = "TwimlFlows.VoiceFlowAttribute";
    internal const string StepAttribute = "TwimlFlows.StepAttribute";
    internal const string AnswerAttribute = "TwimlFlows.AnswerAttribute";
    internal const string HoldMusicAttribute = "TwimlFlows.HoldMusicAttribute";
    internal const string CallAttribute = "TwimlFlows.CallAttribute";
    internal const string HoldAttribute = "TwimlFlows.HoldAttribute";
    internal const string ResumeAttribute = "TwimlFlows.ResumeAttribute";
    internal const string MoveAttribute = "TwimlFlows.MoveAttribute";
    internal const string OnAttribute = "TwimlFlows.OnAttribute";
    internal const string Twiml = "TwimlFlows.Twiml";
    internal const string Link = "TwimlFlows.Link";
    internal const string Json = "TwimlFlows.Json";
    internal const string CurrentCall = "TwimlFlows.CurrentCall";
    internal const string IncomingCall = "TwimlFlows.IncomingCall";
    internal const string QueueWhisper = "TwimlFlows.QueueWhisper";
    internal const string QueueWait = "TwimlFlows.QueueWait";
    internal const string CalledParty = "TwimlFlows.CalledParty";
    internal const string OperationResult = "TwimlFlows.OperationResult";
    internal const string PhoneNumber = "TwimlFlows.PhoneNumber";
    internal const string CallSid = "TwimlFlows.CallSid";
    internal const string ConferenceSid = "TwimlFlows.ConferenceSid";
    internal const string QueueSid = "TwimlFlows.QueueSid";
    internal const string QueueName = "TwimlFlows.QueueName";
    internal const string RoomName = "TwimlFlows.RoomName";
    internal const string ParticipantLabel = "TwimlFlows.ParticipantLabel";
    internal const string Task = "System.Threading.Tasks.Task";
    internal const string CancellationToken = "System.Threading.CancellationToken";
    internal const string HttpContext = "Microsoft.AspNetCore.Http.HttpContext";
    internal const string DialResult = "TwimlFlows.DialResult";
    internal const string ConferenceEvent = "TwimlFlows.ConferenceEvent";
    internal const string CallEvent = "TwimlFlows.CallEvent";
    internal const string CallParameters = "TwimlFlows.CallParameters";
    internal const string FlowHost = "TwimlFlows.FlowHost";
    internal const string EndpointRouteBuilder = "Microsoft.AspNetCore.Routing.IEndpointRouteBuilder";
    internal const string QueueResult = "TwimlFlows.QueueResult";
    internal const string GatherResult = "TwimlFlows.GatherResult";
    internal const string TwilioOptions = "TwimlFlows.TwilioOptions";
    internal const string WebApplication = "Microsoft.AspNetCore.Builder.WebApplication";
    internal const string EndpointMapping = "Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions";
    internal const string HttpResponseWriting = "Microsoft.AspNetCore.Http.HttpResponseWritingExtensions";
    internal const string HttpRequest = "Microsoft.AspNetCore.Http.HttpRequest";
    internal const string HttpResponse = "Microsoft.AspNetCore.Http.HttpResponse";
    internal const string FormCollection = "Microsoft.AspNetCore.Http.IFormCollection";
    internal const string Results = "Microsoft.AspNetCore.Http.Results";
    internal const string TypedResults = "Microsoft.AspNetCore.Http.TypedResults";
    internal const string ControllerBase = "Microsoft.AspNetCore.Mvc.ControllerBase";
    internal const string Controller = "Microsoft.AspNetCore.Mvc.Controller";
    internal const string ContentResult = "Microsoft.AspNetCore.Mvc.ContentResult";
    internal const string NonAction = "Microsoft.AspNetCore.Mvc.NonActionAttribute";
    internal const string FromForm = "Microsoft.AspNetCore.Mvc.FromFormAttribute";
    internal const string Produces = "Microsoft.AspNetCore.Mvc.ProducesAttribute";
    internal const string RecordResult = "TwimlFlows.RecordResult";
    internal const string ConnectResult = "TwimlFlows.ConnectResult";
}
