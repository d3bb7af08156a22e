package readout.reading.time.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import readout.model.syntax.Sentence;
import readout.reading.time.grammar.Expression.Kind;
import readout.reading.time.grammar.Field;
import readout.reading.time.grammar.Match;
import readout.reading.time.grammar.Mod;
import readout.reading.time.grammar.TimeGrammar;
import readout.reading.time.grammar.WordList;
import readout.reading.time.pattern.Atom;
import readout.reading.time.pattern.Capture;
import readout.reading.time.pattern.Phrases;

/** Makes drafts of matches: one of each, or several of "10, 12 and 13 January"; takes in the modifiers before them. */
final class Drafting {
    /** How many atoms a modifier may have. */
    private static final int MODIFIER = 6;

    private final TimeGrammar grammar;
    private final Sentence sentence;
    private final List<Atom> atoms;
    private final List<Draft> drafts = new ArrayList<>();

    private Drafting(TimeGrammar grammar, Sentence sentence, List<Atom> atoms) {
        this.grammar = grammar;
        this.sentence = sentence;
        this.atoms = atoms;
    }

    /** The drafts of a sentence in order, without overlaps. */
    static List<Draft> of(TimeGrammar grammar, Sentence sentence, List<Atom> atoms) {
        Drafting drafting = new Drafting(grammar, sentence, atoms);
        grammar.scanner().scan(sentence, atoms).forEach(drafting::add);
        return drafting.drafts;
    }

    private void add(Match match) {
        Optional<String> repeated = repeated(match.captures());
        List<Draft> found = repeated.isPresent() ? split(match, repeated.get()) : List.of(single(match));
        drafts.add(modified(found.getFirst(), match));
        drafts.addAll(found.subList(1, found.size()));
    }

    private static Draft single(Match match) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        fields.putAll(match.expression().settings());
        for (Capture capture : match.captures()) {
            Field.parse(capture.slot()).ifPresent(field -> fields.put(field, capture.value()));
        }
        Draft draft = new Draft(
                match.from(),
                match.to(),
                match.expression().kind(),
                fields,
                match.expression().rule());
        return draft.has(Field.PLUS) ? sum(draft) : draft;
    }

    /** With the number of "two and a half" as one; "several and a half" stays as it is. */
    private static Draft sum(Draft draft) {
        Optional<BigDecimal> plus = draft.text(Field.PLUS).flatMap(UnitResolver::amount);
        return draft.text(Field.NUMBER)
                .flatMap(UnitResolver::amount)
                .flatMap(number -> plus.map(number::add))
                .map(both -> draft.with(Field.NUMBER, both.toPlainString()))
                .orElse(draft);
    }

    private static Optional<String> repeated(List<Capture> captures) {
        Map<String, Long> counts =
                captures.stream().collect(Collectors.groupingBy(Capture::slot, Collectors.counting()));
        return captures.stream()
                .map(Capture::slot)
                .filter(slot -> counts.getOrDefault(slot, 0L) > 1)
                .findFirst();
    }

    /**
     * One draft for each value of the slot. The first reaches back to the match's begin, the last on to its end. Slots
     * beside it that occur as often go with it one by one ("3 May and 5 June").
     */
    private List<Draft> split(Match match, String slot) {
        List<Capture> values = match.captures().stream()
                .filter(capture -> capture.slot().equals(slot))
                .toList();
        Draft all = single(match);
        List<Draft> split = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            int from = i == 0 ? match.from() : values.get(i).from();
            int to = i == values.size() - 1 ? match.to() : values.get(i).to();
            Draft each = all.over(from, to)
                    .with(Field.parse(slot).orElseThrow(), values.get(i).value());
            boolean isRange =
                    i > 0 && isRange(values.get(i - 1).to(), values.get(i).from());
            split.add(isRange ? each.with(Field.RANGE, Boolean.toString(true)) : each);
        }
        return split;
    }

    private boolean isRange(int from, int to) {
        return grammar.list(WordList.LINKS_RANGE).contains(Phrases.of(atoms, from, to));
    }

    /** With the modifier that ends where the draft begins, if it is one for this kind of draft. */
    private Draft modified(Draft draft, Match match) {
        int earliest = drafts.isEmpty() ? 0 : drafts.getLast().to();
        Optional<Match> modifier = Optional.empty();
        for (int from = Math.max(earliest, match.from() - MODIFIER);
                from < match.from() && modifier.isEmpty();
                from++) {
            modifier = grammar.modifierScanner()
                    .at(sentence, atoms, from)
                    .filter(each -> each.to() == match.from()
                            && each.expression().before().contains(draft.kind())
                            && !isAboutOwner(each, draft));
        }
        return modifier.map(each -> apply(each, draft)).orElse(draft);
    }

    /** Whether what looks like an approximation is a preposition before an owner: "spoke about Friday's raid". */
    private boolean isAboutOwner(Match modifier, Draft draft) {
        boolean isAbout =
                Mod.APPROX.name().equals(modifier.expression().settings().get(Field.MOD));
        int next = atoms.get(draft.to() - 1).token() + 1;
        return isAbout
                && draft.kind() == Kind.DATE
                && next < sentence.size()
                && sentence.token(next).tag().equals("POS");
    }

    private static Draft apply(Match modifier, Draft draft) {
        Draft said = single(modifier);
        Draft changed = draft.over(modifier.from(), draft.to());
        for (Map.Entry<Field, String> each : said.fields().entrySet()) {
            changed = changed.with(each.getKey(), each.getValue());
        }
        return changed;
    }
}
