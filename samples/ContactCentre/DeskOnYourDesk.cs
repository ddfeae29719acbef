namespace ContactCentre;
internal static class DeskOnYourDesk { internal static Task<int> RunAsync(string[] args) => Task.FromResult(0); }
