package readout.reading.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import readout.model.event.Place;
import readout.model.syntax.Document;
import readout.model.syntax.Sentence;
import readout.model.syntax.Token;
import readout.model.text.Article;
import readout.model.text.Span;
import readout.reading.place.PlaceWords.Cue;

/** What the words beside a name make of it: "the border with Chad", "eastern Chad", "Abéché airport". */
final class Shapes {
    private final PlaceWords words;
    private final Article article;

    Shapes(PlaceWords words, Article article) {
        this.words = words;
        this.article = article;
    }

    /** The place with the words beside its name taken in. */
    Place shaped(Toponym toponym, Place place) {
        return border(toponym, place).or(() -> part(toponym, place)).orElse(place);
    }

    /** "The border with Chad", "Chad's border": no point in Chad. */
    private Optional<Place> border(Toponym toponym, Place place) {
        Sentence sentence = toponym.sentence();
        int before = skipLoose(sentence, toponym.first() - 1);
        if (before >= 1
                && words.isIn(Cue.BORDER_WITH, sentence.token(before))
                && words.isIn(Cue.BORDER, sentence.token(before - 1))) {
            return Optional.of(border(place, sentence.span(before - 1, toponym.last())));
        }
        int next = toponym.last() + 1;
        if (next < sentence.size() && sentence.token(next).tag().equals("POS")) {
            next++;
        }
        while (next < sentence.size() && sentence.token(next).tag().startsWith("JJ")) {
            next++;
        }
        return next < sentence.size() && words.isIn(Cue.BORDER, sentence.token(next))
                ? Optional.of(border(place, sentence.span(toponym.first(), next)))
                : Optional.empty();
    }

    private static int skipLoose(Sentence sentence, int from) {
        int at = from;
        while (at > 0
                && (sentence.token(at).tag().equals("DT")
                        || sentence.token(at).tag().startsWith("JJ"))) {
            at--;
        }
        return at;
    }

    private Place border(Place place, Span span) {
        return new Place(
                name(span),
                place.country(),
                Place.Feature.BORDER,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                span,
                place.score(),
                "a border, not a point in " + place.name());
    }

    /** "Eastern Chad", "the north of Chad": a part, with the point of the whole. */
    private Optional<Place> part(Toponym toponym, Place place) {
        Sentence sentence = toponym.sentence();
        boolean isWhole = place.feature() == Place.Feature.COUNTRY || place.feature() == Place.Feature.REGION;
        int before = toponym.first() - 1;
        if (!isWhole || before < 0) {
            return Optional.empty();
        }
        if (words.isIn(Cue.COMPASS, sentence.token(before))
                && !sentence.token(before).isProperNoun()) {
            return Optional.of(part(place, sentence.span(before, toponym.last())));
        }
        boolean isOf = before >= 1
                && words.isIn(Cue.BORDER_WITH, sentence.token(before))
                && words.isIn(Cue.COMPASS, sentence.token(before - 1))
                && sentence.token(before - 1).isNoun();
        return isOf ? Optional.of(part(place, sentence.span(before - 1, toponym.last()))) : Optional.empty();
    }

    private Place part(Place place, Span span) {
        return new Place(
                name(span),
                place.country(),
                Place.Feature.REGION,
                place.latitude(),
                place.longitude(),
                place.radiusKm(),
                span,
                place.score() * 0.9,
                "a part of " + place.name());
    }

    /** Buildings and sites under a name of their own after a preposition of place: "at Abéché Central Hospital". */
    List<Place> sites(Document document, List<Place> known) {
        List<Place> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            for (Token token : sentence.tokens()) {
                boolean isSite = token.isNoun()
                        && words.kind(token).filter(Place.Feature.SITE::equals).isPresent();
                if (isSite) {
                    site(sentence, token.index(), known).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private Optional<Place> site(Sentence sentence, int noun, List<Place> known) {
        int first = noun;
        while (first > 0 && sentence.token(first - 1).isProperNoun()) {
            first--;
        }
        int before = skipLoose(sentence, first - 1);
        boolean isNamed = first < noun && sentence.token(noun).isProperNoun();
        boolean isAt = before >= 0 && words.isIn(Cue.AT, sentence.token(before));
        Span span = sentence.span(first, noun);
        boolean isKnown = known.stream().anyMatch(place -> place.span().contains(span));
        if (!isNamed || !isAt || isKnown) {
            return Optional.empty();
        }
        Optional<Place> inside =
                known.stream().filter(place -> span.contains(place.span())).findFirst();
        return Optional.of(new Place(
                name(span),
                inside.flatMap(Place::country),
                Place.Feature.SITE,
                inside.map(Place::latitude).orElse(OptionalDouble.empty()),
                inside.map(Place::longitude).orElse(OptionalDouble.empty()),
                OptionalDouble.empty(),
                span,
                0.5,
                "a site by its noun"));
    }

    private String name(Span span) {
        return span.in(article).replaceAll("\\s+", " ");
    }
}
