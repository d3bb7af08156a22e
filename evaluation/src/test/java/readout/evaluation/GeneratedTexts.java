package readout.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import readout.reading.codebook.Codebook;
import readout.reading.codebook.CodebookFiles;
import readout.reading.codebook.part.Example;

/** Texts nobody would write, made of the project's own sentences by chance, the same ones on every run. */
final class GeneratedTexts {
    private static final List<String> MARKS =
            List.of(",", ".", ";", " - ", "\"", "“", "”", "'", "(", ")", "…", "!", "?", ":", "\n\n", "\u00A0", "\t");
    private static final List<String> MARKUP =
            List.of("<b>", "</b>", "<br/>", "&amp;", "<a href=\"x\">", "<!-- ", "&#8220;", "\uFFFD", "\uD83D\uDE00");
    private static final int LONGEST = 6;

    private final Random random;
    private final List<String> sentences;

    GeneratedTexts(long seed) {
        this.random = new Random(seed);
        this.sentences = sentences();
    }

    private static List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        Examples.folders().forEach(folder -> {
            try {
                String text = Files.readString(folder.resolve("article.txt"));
                Stream.of(text.split("(?<=[.!?]”?)\\s+|\n+")).forEach(sentences::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        Codebook codebook = Codebook.load(CodebookFiles.of(Examples.FOLDER.resolveSibling("codebook")), "en");
        codebook.entries()
                .forEach(entry -> Stream.concat(entry.examples().stream(), entry.counterExamples().stream())
                        .map(Example::sentence)
                        .forEach(sentences::add));
        return sentences;
    }

    /** The next text: up to six sentences, half of them spoilt in one to three ways. */
    String next() {
        StringBuilder text = new StringBuilder();
        int count = 1 + random.nextInt(LONGEST);
        for (int i = 0; i < count; i++) {
            String sentence = any(sentences);
            for (int times = random.nextInt(2) * (1 + random.nextInt(3)); times > 0; times--) {
                sentence = spoilt(sentence);
            }
            text.append(sentence).append(any(List.of(" ", " ", "\n", "\n\n", "")));
        }
        return text.toString();
    }

    private String spoilt(String sentence) {
        List<String> words = new ArrayList<>(List.of(sentence.split(" ")));
        if (words.isEmpty()) {
            return sentence;
        }
        int at = random.nextInt(words.size());
        switch (random.nextInt(8)) {
            case 0 -> words.remove(at);
            case 1 -> words.add(at, words.get(at));
            case 2 -> words.add(at, any(MARKS));
            case 3 -> words.add(at, any(MARKUP));
            case 4 -> words.set(at, words.get(at).toUpperCase(Locale.ROOT));
            case 5 -> words.subList(at, words.size()).clear();
            case 6 -> {
                return sentence.replace('“', '"').replace('”', '“').replace("'", "\"");
            }
            default -> {
                return random.nextBoolean() ? sentence.toUpperCase(Locale.ROOT) : "“" + sentence;
            }
        }
        return String.join(" ", words);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
