namespace NewsIngest.Functions.Local;

/// <summary>What <c>--help</c> prints.</summary>
internal static class Usage
{
    private const string Text =
        """
        NewsIngest: which English council's children's services were judged what by Ofsted, from the news.

        This runs the function app on the embedded Functions host, until Ctrl+C.

        Usage: dotnet run --project functions/NewsIngest.Functions -- [options]

          --demo             Serve the sample news sites on this machine and work through them, with storage of its own
          --port N           Port of the HTTP functions on 127.0.0.1; 7071 or the next free one unless told
          --verbose          Show every log line of the host
          --Setting=value    An app setting, before the environment and local.settings.json
          --help             This text

        Settings are read from local.settings.json beside the project (made from local.settings.sample.json when it is missing):
          AzureWebJobsStorage    Storage account; UseDevelopmentStorage=true starts Azurite when none runs
          PollSchedule           When the sources are looked at, as NCRONTAB with six fields
          SweepSchedule          When stalled articles are sent on and old ones looked at again
          Pipeline__SourcesFile  The list of sources; sources.json unless told
          AZURITE_PATH           (environment) an Azurite that is installed already
        """;

    public static int Show()
    {
        Console.WriteLine(Text);
        return 0;
    }
}
