using ContactCentre;
using ContactCentre.Demo;

return args.Contains("--demo")
    ? await DemoRun.RunAsync(Console.Out)
    : await DeskOnYourDesk.RunAsync(args, Console.Out);
