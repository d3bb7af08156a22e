package readout.reading.time.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads a pattern; {@link Pattern#parse} says of what form. */
final class PatternParser {
    private final String text;
    private final Map<String, SlotClass> classes;
    private int at;

    PatternParser(String text, Map<String, SlotClass> classes) {
        this.text = text;
        this.classes = classes;
    }

    Pattern parse() {
        Pattern pattern = choice(false);
        if (at < text.length()) {
            throw fault("found '%s', expected the end".formatted(text.charAt(at)));
        }
        if (pattern.isOptional()) {
            throw fault("all of it may be missing");
        }
        return pattern;
    }

    private Pattern choice(boolean isGlued) {
        List<Pattern> options = new ArrayList<>(2);
        options.add(sequence(isGlued));
        while (at < text.length() && text.charAt(at) == '|') {
            at++;
            options.add(sequence(isGlued));
        }
        return options.size() == 1 ? options.getFirst() : new Pattern.Choice(options);
    }

    private Pattern sequence(boolean isGluedBefore) {
        List<Pattern> parts = new ArrayList<>();
        skipSpace();
        boolean isGlued = isGluedBefore;
        while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != ')') {
            parts.add(repeated(part(isGlued)));
            isGlued = !skipSpace();
        }
        if (parts.isEmpty()) {
            throw fault("found an empty part");
        }
        return parts.size() == 1 ? parts.getFirst() : new Pattern.Sequence(parts);
    }

    private Pattern repeated(Pattern part) {
        if (at < text.length() && text.charAt(at) == '?') {
            at++;
            return new Pattern.Repeat(part, 1);
        }
        if (at < text.length() && text.charAt(at) == '*') {
            at++;
            return new Pattern.Repeat(part, Pattern.MAX_REPEATS);
        }
        return part;
    }

    private Pattern part(boolean isGlued) {
        return switch (text.charAt(at)) {
            case '(' -> group(isGlued);
            case '<' -> slot(isGlued);
            default -> literal(isGlued);
        };
    }

    private Pattern group(boolean isGlued) {
        at++;
        Pattern inner = choice(isGlued);
        if (at >= text.length()) {
            throw fault("found no ')'");
        }
        at++;
        return inner;
    }

    private Pattern slot(boolean isGlued) {
        int end = text.indexOf('>', at);
        if (end < 0) {
            throw fault("found no '>'");
        }
        String[] names = text.substring(at + 1, end).split("=", 2);
        SlotClass words = classes.get(names[names.length - 1]);
        if (words == null) {
            throw fault("unknown class '%s', expected one of %s"
                    .formatted(
                            names[names.length - 1],
                            classes.keySet().stream().sorted().collect(Collectors.toList())));
        }
        at = end + 1;
        return new Pattern.Slot(names[0], words, isGlued);
    }

    private Pattern literal(boolean isGlued) {
        if (text.charAt(at) == '\\' && at + 1 < text.length()) {
            at += 2;
            return new Pattern.Literal(text.substring(at - 1, at), isGlued);
        }
        int end = at;
        while (end < text.length() && " ()<>|?*\\".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        if (end == at) {
            throw fault("found '%s' where a word is expected".formatted(text.charAt(at)));
        }
        List<Pattern> atoms = new ArrayList<>(1);
        for (Atom atom : Atoms.of(text.substring(at, end))) {
            atoms.add(new Pattern.Literal(atom.key(), atoms.isEmpty() ? isGlued : atom.isGlued()));
        }
        at = end;
        return atoms.size() == 1 ? atoms.getFirst() : new Pattern.Sequence(atoms);
    }

    private boolean skipSpace() {
        int from = at;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at > from;
    }

    private IllegalArgumentException fault(String what) {
        return new IllegalArgumentException("pattern '%s': %s".formatted(text, what));
    }
}
