package readout.evaluation.times;

import java.util.Locale;
import java.util.Map;

/**
 * How long the taggers took.
 *
 * @param sentences how many sentences the texts have, headings among them
 * @param rounds of how many the best was taken
 * @param language seconds of cutting, tagging and naming, which all taggers were given
 * @param tagging seconds of finding times, by system, ours first
 */
record TimesSpeed(int sentences, int rounds, double language, Map<String, Double> tagging) {
    /** Sentences a second, and how many times as fast ours is. */
    String table() {
        double own = tagging.values().iterator().next();
        StringBuilder out = new StringBuilder(
                "%d sentences, one thread, best of %d rounds, sentences a second%n".formatted(sentences, rounds));
        out.append(row("", "times alone", "ours is", "with language", "ours is"));
        tagging.forEach((system, seconds) -> out.append(row(
                system,
                number(sentences / seconds),
                ratio(seconds / own),
                number(sentences / (seconds + language)),
                ratio((seconds + language) / (own + language)))));
        out.append(row("language alone", "", "", number(sentences / language), ""));
        return out.toString();
    }

    private static String row(String system, String alone, String ratio, String whole, String wholeRatio) {
        return "%-18s %14s %9s %14s %9s"
                        .formatted(system, alone, ratio, whole, wholeRatio)
                        .stripTrailing()
                + System.lineSeparator();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }

    private static String ratio(double value) {
        return String.format(Locale.ROOT, "%.1f x", value);
    }
}
