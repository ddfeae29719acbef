using ContactCentre;
using ContactCentre.Demo;

return Array.IndexOf(args, "--demo") is >= 0 and var at
    ? await DemoRun.RunAsync(args[(at + 1)..], Console.Out)
    : await DeskOnYourDesk.RunAsync(args, Console.Out);
