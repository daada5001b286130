using System.Collections.Frozen;

namespace NewsIngest.Extraction.Dates;

/// <summary>Names of months, long and short, in the languages whose news pages come along; January is 1.</summary>
internal static class MonthNames
{
    private static readonly string[] Rows =
    [
        "january jan janvier janv januar jän jänner enero ene gennaio gen januari janeiro styczeń stycznia sty ocak ianuarie января январь leden ledna január tammikuu tammikuuta siječnja januarja jaanuar gener янв січня януари ιανουαρίου ιαν يناير",
        "february feb february febr février févr fevrier februar feber febrero febbraio februari fevereiro fev luty lutego lut şubat februarie февраля únor února február helmikuu helmikuuta veljače februarja veebruar febrer фев лютого февруари φεβρουαρίου φεβ فبراير pebruari",
        "march mar mars märz mär maerz marzo maart mrt março marco marzec marca mart martie марта březen března március maaliskuu mrz marts maaliskuuta ožujka marec märts març мар березня март μαρτίου μαρ مارس maret",
        "april apr avril avr abril abr aprile kwiecień kwietnia kwi nisan aprilie апреля duben dubna április huhtikuu huhtikuuta travnja aprill апр квітня април απριλίου απρ أبريل ابريل",
        "may mai mayo maggio mag mei maj maio maja mayıs мая květen května május toukokuu toukokuuta svibnja máj maig май травня μαΐου μαΐ مايو",
        "june jun juin juni junio giugno giu junho czerwiec czerwca cze haziran iunie июня červen června június kesäkuu kesäkuuta lipnja jún juuni juny июн червня юни ιουνίου ιουν يونيو يونيه",
        "july jul juillet juil juli julio luglio lug julho lipiec lipca lip temmuz iulie июля červenec července július heinäkuu heinäkuuta srpnja júl juuli juliol июл липня юли ιουλίου ιουλ يوليو يوليه",
        "august aug août aout agosto ago agustus augustus augusti sierpień sierpnia sie ağustos августа srpen srpna augusztus elokuu elokuuta kolovoza avgust avgusta agost авг серпня август αυγούστου αυγ أغسطس اغسطس",
        "september sep sept septembre septiembre settembre set setembro wrzesień września wrz eylül septembrie сентября září szeptember syyskuu syyskuuta rujna setembre сен сент вересня септември σεπτεμβρίου σεπ سبتمبر",
        "october oct octobre oktober okt octubre ottobre ott oktober outubro out październik października paź ekim octombrie октября říjen října október lokakuu lokakuuta oktoober окт жовтня октомври οκτωβρίου οκτ أكتوبر اكتوبر",
        "november nov novembre noviembre novembro listopad listopada lis kasım noiembrie ноября listopadu marraskuu marraskuuta studenog studenoga novembra ноя листопада ноември νοεμβρίου νοε نوفمبر nopember",
        "december dec décembre déc decembre dezember dez diciembre dic dicembre dezembro grudzień grudnia gru aralık decembrie декабря prosinec prosince joulukuu joulukuuta prosinca decembra detsember desember desembre дек грудня декември δεκεμβρίου δεκ ديسمبر",
    ];

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Numbers = Rows
        .SelectMany((row, month) => row.Split(' ').Select(name => (Name: name, Number: month + 1)))
        .DistinctBy(entry => entry.Name, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(entry => entry.Name, entry => entry.Number, StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>1 to 12; 0 when the word names no month.</summary>
    public static int NumberOf(ReadOnlySpan<char> word) => Numbers.TryGetValue(word, out var number) ? number : 0;
}
