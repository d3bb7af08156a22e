package readout.reading.actor.name;

import java.util.List;
import java.util.Optional;
import readout.knowledge.person.Sex;
import readout.model.event.Mention;
import readout.model.syntax.Name;
import readout.model.syntax.Token;
import readout.model.text.Span;
import readout.reading.actor.context.Context;
import readout.reading.actor.context.Reference;
import readout.reading.actor.phrase.Meaning;
import readout.reading.actor.phrase.NounPhrase;
import readout.reading.actor.phrase.Phrases;
import readout.reading.actor.phrase.Unit;

/** Reads the names of people, with what stands before and after them. */
public final class NameReader {
    private final Context context;
    private final Titles titles;
    private final PersonFinder finder;

    public NameReader(Context context) {
        this.context = context;
        this.titles = new Titles(context);
        this.finder = new PersonFinder(context);
    }

    /** The person that the phrase names at its end; empty if it names none. */
    public Optional<Reference> read(Phrases phrases, NounPhrase phrase) {
        return nameIn(phrases, phrase).map(unit -> read(phrases, phrase, unit));
    }

    /** The unit of a person's name at the end of the phrase. */
    public Optional<Unit> nameIn(Phrases phrases, NounPhrase phrase) {
        Optional<Unit> last = phrase.units().stream()
                .filter(unit -> unit.last() == phrase.last() || unit.covers(phrase.head()))
                .filter(Unit::isPerson)
                .findFirst();
        return last.or(() -> unmarked(phrases, phrase));
    }

    /** Whether the phrase's name has the phrase before it for a title: "President" + "Chad Idriss Déby". */
    public boolean isTitled(Phrases phrases, NounPhrase phrase, NounPhrase title) {
        return nameIn(phrases, phrase)
                .flatMap(name -> titles.officeOf(phrases, phrase, name))
                .filter(title::equals)
                .isPresent();
    }

    /** A person named before another noun: "the Biden administration". */
    public Optional<Reference> modifier(Phrases phrases, Unit unit) {
        return Optional.of(read(phrases, NounPhrase.of(unit), unit));
    }

    /** Capitalised words that end the phrase after a noun for a person: "President Tebboune". */
    private Optional<Unit> unmarked(Phrases phrases, NounPhrase phrase) {
        int from = phrase.last() + 1;
        while (from > phrase.first() && isFreeName(phrases, from - 1)) {
            from--;
        }
        int start = from;
        boolean isTitled = phrase.units().stream()
                .filter(unit -> unit.last() == start - 1)
                .flatMap(unit -> unit.as(Meaning.Noun.class).stream())
                .anyMatch(noun -> noun.usual().isOfPerson());
        boolean isAddressed = start > 0 && context.words().isTitle(phrases.token(start - 1));
        return start <= phrase.last() && (isTitled || isAddressed)
                ? Optional.of(new Unit(start, phrase.last(), new Meaning.Marked(Name.Kind.PERSON)))
                : Optional.empty();
    }

    private boolean isFreeName(Phrases phrases, int token) {
        Token word = phrases.token(token);
        return word.isProperNoun()
                && Character.isUpperCase(word.text().codePointAt(0))
                && !context.words().isTitle(word)
                && phrases.units()
                        .at(token)
                        .filter(unit -> !(unit.meaning() instanceof Meaning.Marked))
                        .isEmpty();
    }

    private Reference read(Phrases phrases, NounPhrase phrase, Unit unit) {
        Title title = titles.of(phrases, phrase, unit);
        Span nameSpan = phrases.sentence().span(unit.first(), unit.last());
        String name = printed(nameSpan);
        Span span = phrases.sentence().span(title.first(), unit.last());
        PersonFinder.Found found =
                finder.find(name, unit, title, span, phrases.sentence().index());
        Optional<Sex> sex = title.sex().or(found::sex).or(() -> sexOf(name));
        Reference reference = new Reference(
                phrases.sentence().index(),
                title.first(),
                unit.last(),
                phrase.head(),
                span,
                Mention.Form.NAME,
                List.of(found.party()),
                title.noun(),
                sex,
                title.side().or(found::side),
                false,
                found.score(),
                found.reason(),
                found.others());
        context.discourse().name(name, reference);
        return reference;
    }

    private String printed(Span span) {
        return span.in(context.article()).replaceAll("\\s+", " ");
    }

    private Optional<Sex> sexOf(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? Optional.empty() : context.knowledge().people().sexOf(name.substring(0, space));
    }
}
