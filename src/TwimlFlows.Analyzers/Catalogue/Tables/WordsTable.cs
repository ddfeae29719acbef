// Written from Data/words.json by the test of the catalogue; see src/docs/catalogue.md.
namespace TwimlFlows.Analyzers.Catalogue;

internal static class WordsTable
{
    internal static readonly WordList Method = new(
        "GET POST");

    internal static readonly WordList RecordingEvent = new(
        "in-progress completed absent");

    internal static readonly WordList Trim = new(
        "trim-silence do-not-trim");

    internal static readonly WordList CallEvent = new(
        "initiated ringing answered completed");

    internal static readonly WordList Track = new(
        "inbound_track outbound_track both_tracks");

    internal static readonly WordList Card = new(
        "visa mastercard amex maestro discover optima jcb diners-club enroute");

    internal static readonly WordList Beep = new(
        "true false onEnter onExit");

    internal static readonly WordList DialRingTone = new(
        "at au bg br be ch cl cn cz de dk ee es fi fr gr hu il in it lt jp mx my nl no nz ph pl pt ru se sg th uk us" +
        " us-old tw ve za");

    internal static readonly WordList PayLanguage = new(
        "de-DE en-AU en-CA en-GB en-IN en-IE en-NZ en-PH en-ZA en-US es-ES es-US fr-CA fr-FR it-IT");

    internal static readonly WordList GatherLanguage = new(
        "af-ZA am-ET ar-AE ar-BH ar-DZ ar-EG ar-IL ar-IQ ar-JO ar-KW ar-LB ar-MA ar-OM ar-PS ar-QA ar-SA ar-TN az-AZ" +
        " bg-BG bn-BD bn-IN ca-ES cs-CZ da-DK de-DE el-GR en-AU en-CA en-GB en-GH en-IE en-IN en-KE en-NG en-NZ en-PH" +
        " en-SG en-TZ en-US en-ZA es-AR es-BO es-CL es-CO es-CR es-DO es-EC es-ES es-GT es-HN es-MX es-NI es-PA es-PE" +
        " es-PR es-PY es-SV es-US es-UY es-VE et-EE eu-ES fa-IR fi-FI fil-PH fr-CA fr-FR gl-ES gu-IN he-IL hi-IN hr-HR" +
        " hu-HU hy-AM id-ID is-IS it-IT ja-JP jv-ID ka-GE km-KH kn-IN ko-KR lo-LA lt-LT lv-LV mk-MK ml-IN mn-MN mr-IN" +
        " ms-MY my-MM nar-IQ nb-NO ne-NP nl-BE nl-NL pa-guru-IN pl-PL pt-BR pt-PT ro-RO ru-RU si-LK sk-SK sl-SI sq-AL" +
        " sr-RS su-ID sv-SE sw-KE sw-TZ ta-IN ta-LK ta-MY ta-SG te-IN th-TH tr-TR uk-UA ur-IN ur-PK uz-UZ vi-VN" +
        " yue-Hant-HK zh cmn-Hans-CN zh-TW cmn-Hant-TW zu-ZA");

    internal static readonly WordList SsmlLangXmlLang = new(
        "arb ar-AE ca-ES cmn-CN cy-GB da-DK de-DE de-AT en-AU en-GB en-GB-WLS en-IN en-NZ en-US en-ZA es-ES es-MX es-US" +
        " fi-FI fr-CA fr-FR he-IL hi-IN is-IS it-IT ja-JP ko-KR nb-NO nl-NL pl-PL pt-BR pt-PT ro-RO ru-RU sv-SE tr-TR" +
        " yue-CN");

    internal static readonly WordList SayLanguage = new(
        "af-ZA am-ET ar-AE ar-XA arb bg-BG bn-IN ca-ES cmn-CN cmn-TW cs-CZ cy-GB da-DK de-AT de-DE el-GR en-AU en-CA" +
        " en-GB en-GB-WLS en-IE en-IN en-NZ en-US en-ZA es-ES es-MX es-US fi-FI fil-PH fr-CA fr-FR fr-BE gu-IN he-IL" +
        " hi-IN hu-HU id-ID is-IS it-IT ja-JP kn-IN ko-KR lv-LV ml-IN mr-IN ms-MY nb-NO nl-BE nl-NL pa-IN pl-PL pt-BR" +
        " pt-PT ro-RO ru-RU sk-SK sr-RS sv-SE ta-IN te-IN th-TH tr-TR uk-UA vi-VN yue-HK zh-CN zh-HK zh-TW");
}
