package readout.views.json;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.model.event.Mention;
import readout.model.event.Party;
import readout.model.event.Place;

/** The fields of mentions and places. */
final class MentionJson {
    private MentionJson() {}

    /** A mention; one of several parties tells the first and lists all under {@code parties}. */
    static void mention(JsonOut out, String text, Mention mention) throws IOException {
        Optional<Party> party = mention.parties().stream().findFirst();
        out.span(mention.span());
        out.string("text", mention.span().in(text));
        out.optional("name", party.flatMap(Party::name));
        out.optional("code", party.flatMap(Party::code));
        out.optional("sector", party.flatMap(Party::sector));
        out.optional("kind", party.map(each -> each.kind().name().toLowerCase(Locale.ROOT)));
        out.optional("role", party.flatMap(Party::role));
        out.optional("class", party.flatMap(Party::officeClass));
        out.optional("qid", party.flatMap(Party::id));
        out.number("score", Math.round(mention.score() * 100) / 100.0);
        out.string("reason", mention.reason());
        List<Party> several = mention.parties().size() > 1 ? mention.parties() : List.of();
        out.objects("parties", several, (each, one) -> EventJson.party(each, text, one));
        out.objects("candidates", mention.candidates(), (each, candidate) -> {
            each.optional("name", candidate.party().name());
            each.optional("code", candidate.party().code());
            each.optional("qid", candidate.party().id());
            each.number("score", Math.round(candidate.score() * 100) / 100.0);
        });
    }

    static void place(JsonOut out, String text, Place place) throws IOException {
        out.span(place.span());
        out.string("text", place.span().in(text));
        out.string("name", place.name());
        out.optional("country", place.country());
        out.string("feature", place.feature().name().toLowerCase(Locale.ROOT));
        EventJson.degrees(out, place);
        if (place.radiusKm().isPresent()) {
            out.number("radius_km", place.radiusKm().getAsDouble());
        } else {
            out.nil("radius_km");
        }
        out.number("score", Math.round(place.score() * 100) / 100.0);
        out.string("reason", place.reason());
    }
}
