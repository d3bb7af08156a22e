package readout.article.boilerplate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import readout.model.text.Boilerplate;
import readout.model.text.Span;
import readout.model.text.TextLines;

/**
 * Flags bylines at the head and links to other stories at the tail. A tail begins at a line that says so ("Read also") or
 * is a run of headlines under the last full paragraph; everything after it must look like links, or nothing is flagged.
 */
public final class BoilerplateFinder {
    private static final int LINK_LENGTH = 160;
    private static final int BARE_LINKS = 3;
    private static final int HEAD_LINES = 4;
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!:;][\"'”’»)\\]]*$");

    private final List<Cue> cues;

    private BoilerplateFinder(List<Cue> cues) {
        this.cues = List.copyOf(cues);
    }

    private record Cue(String place, String reason, Pattern pattern) {}

    private record Line(Span span, String text) {
        boolean isLink() {
            return text.length() <= LINK_LENGTH && !SENTENCE_END.matcher(text).matches();
        }
    }

    /** The finder with the cues that come with the program. */
    public static BoilerplateFinder load() {
        InputStream in = Objects.requireNonNull(
                BoilerplateFinder.class.getResourceAsStream("/readout/article/boilerplate.txt"), "boilerplate.txt");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<Cue> cues = new ArrayList<>();
            for (String line : (Iterable<String>) lines.lines()::iterator) {
                String[] fields = line.split("\t");
                if (!line.startsWith("#") && fields.length == 3) {
                    Pattern pattern = Pattern.compile(fields[2], Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
                    cues.add(new Cue(fields[0], fields[1], pattern));
                }
            }
            return new BoilerplateFinder(cues);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is not of the report, in order, without overlaps. */
    public List<Boilerplate> find(String text) {
        List<Line> lines = TextLines.in(text).stream()
                .map(span -> new Line(span, span.in(text)))
                .toList();
        List<Boilerplate> found = new ArrayList<>();
        for (Line line : lines.subList(0, Math.min(HEAD_LINES, lines.size()))) {
            cue("head", line.text()).ifPresent(reason -> found.add(new Boilerplate(line.span(), reason)));
        }
        tail(lines).ifPresent(found::add);
        return found;
    }

    private Optional<Boilerplate> tail(List<Line> lines) {
        int last = lines.size() - 1;
        for (int at = last; at > lines.size() / 3; at--) {
            Optional<String> reason = cue("tail", lines.get(at).text());
            if (reason.isPresent() && allLinks(lines, at + 1)) {
                return Optional.of(new Boilerplate(from(lines, at), reason.get()));
            }
        }
        int first = last;
        while (first > 0 && lines.get(first).isLink()) {
            first--;
        }
        if (last - first < BARE_LINKS || first == 0) {
            return Optional.empty();
        }
        Span run = from(lines, first + 1);
        return cue("run", "").map(reason -> new Boilerplate(run, reason));
    }

    /** Whether what follows the cue are links: short, and no more than a few of them sentences. */
    private static boolean allLinks(List<Line> lines, int from) {
        List<Line> rest = lines.subList(from, lines.size());
        long sentences = rest.stream().filter(line -> !line.isLink()).count();
        return rest.stream().allMatch(line -> line.text().length() <= LINK_LENGTH) && sentences * 2 <= rest.size();
    }

    private static Span from(List<Line> lines, int first) {
        return lines.get(first).span().union(lines.getLast().span());
    }

    private Optional<String> cue(String place, String line) {
        return cues.stream()
                .filter(cue ->
                        cue.place().equals(place) && cue.pattern().matcher(line).matches())
                .map(Cue::reason)
                .findFirst();
    }
}
