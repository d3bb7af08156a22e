package readout.views.json;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import readout.model.event.Event;
import readout.model.event.Party;
import readout.model.event.Place;
import readout.model.event.Source;
import readout.model.event.Statement;
import readout.model.event.Warning;
import readout.model.time.When;

/** The fields of events, and of what they are made of. */
final class EventJson {
    private EventJson() {}

    static void event(JsonOut out, String text, Event event) throws IOException {
        out.string("id", event.id());
        out.string("type", event.type().name());
        out.optional("mode", event.mode());
        out.strings("contexts", event.contexts());
        out.string("cameo", event.cameo());
        out.string("status", event.status().word());
        out.objects("actors", event.actors(), (each, party) -> party(each, text, party));
        out.objects("recipients", event.recipients(), (each, party) -> party(each, text, party));
        when(out, text, event.when());
        where(out, event.where());
        out.objects("according_to", event.accordingTo(), (each, source) -> source(each, source));
        out.object("evidence", fields -> fields.quote(text, event.evidence()));
        out.optional("content_of", event.contentOf());
        out.optional("same_as", event.sameAs());
        out.strings("disputed_by", event.disputedBy());
        out.number("confidence", Math.round(event.confidence() * 100) / 100.0);
        out.strings("why", event.why());
    }

    static void party(JsonOut out, String text, Party party) throws IOException {
        out.optional("name", party.name());
        out.optional("code", party.code());
        out.optional("sector", party.sector());
        out.string("kind", party.kind().name().toLowerCase(Locale.ROOT));
        out.optional("role", party.role());
        out.string("text", party.span().in(text));
        out.span(party.span());
    }

    private static void when(JsonOut out, String text, When when) throws IOException {
        out.object("when", fields -> {
            fields.optional("edtf", when.edtf());
            fields.optional(
                    "precision", when.precision().map(unit -> unit.name().toLowerCase(Locale.ROOT)));
            fields.optional("zone", when.zone());
            fields.optional("duration", when.duration());
            fields.string("basis", when.basis().name().toLowerCase(Locale.ROOT));
            fields.objects("evidence", when.evidence(), (each, span) -> each.quote(text, span));
        });
    }

    private static void where(JsonOut out, Optional<Place> place) throws IOException {
        if (place.isEmpty()) {
            out.nil("where");
            return;
        }
        out.object("where", fields -> {
            fields.string("name", place.get().name());
            fields.optional("country", place.get().country());
            degrees(fields, place.get());
            fields.span(place.get().span());
        });
    }

    static void degrees(JsonOut out, Place place) throws IOException {
        if (place.latitude().isPresent() && place.longitude().isPresent()) {
            out.number("lat", place.latitude().getAsDouble());
            out.number("lon", place.longitude().getAsDouble());
        } else {
            out.nil("lat");
            out.nil("lon");
        }
    }

    private static void source(JsonOut out, Source source) throws IOException {
        out.optional("name", source.party().name());
        out.optional("code", source.party().code());
        out.optional("cue", source.cue());
        out.optional("said_at", source.saidAt());
        out.optional("channel", source.channel());
        out.span(source.span());
    }

    static void statement(JsonOut out, String text, Statement statement) throws IOException {
        out.string("id", statement.id());
        optionalParty(out, "speaker", text, statement.speaker());
        out.string("kind", statement.kind().name().toLowerCase(Locale.ROOT));
        out.optional("cue", statement.cue());
        out.optional("said_at", statement.saidAt());
        optionalParty(out, "audience", text, statement.audience());
        out.optional("channel", statement.channel());
        out.quote(text, statement.span());
    }

    private static void optionalParty(JsonOut out, String key, String text, Optional<Party> party) throws IOException {
        if (party.isPresent()) {
            out.object(key, fields -> party(fields, text, party.get()));
        } else {
            out.nil(key);
        }
    }

    static void warning(JsonOut out, String text, Warning warning) throws IOException {
        out.string("kind", warning.kind());
        out.string("says", warning.says());
        out.quote(text, warning.span());
    }
}
