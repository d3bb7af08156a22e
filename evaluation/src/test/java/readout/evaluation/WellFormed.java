package readout.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readout.model.event.Event;
import readout.model.event.Readout;
import readout.views.json.ReadoutJson;

/** What holds for every readout of every text, checked on what is written for others to read. */
final class WellFormed {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private WellFormed() {}

    static void check(Readout readout) {
        String text = readout.article().text();
        Stream.of(
                        ReadoutJson.readout(readout),
                        ReadoutJson.times(readout),
                        ReadoutJson.actors(readout),
                        ReadoutJson.places(readout),
                        ReadoutJson.statements(readout))
                .forEach(json -> quotes(parse(json), text));
        links(readout.events());
        assertThat(readout.events()).allSatisfy(event -> {
            assertThat(event.evidence().isEmpty()).as("words of " + event.id()).isFalse();
            assertThat(event.why()).as("why of " + event.id()).isNotEmpty();
            assertThat(event.confidence()).isBetween(0.0, 1.0);
        });
    }

    private static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new AssertionError("what is written is not JSON: " + json, e);
        }
    }

    /** Whatever has offsets has them within the text, and its words are the text's at these offsets. */
    private static void quotes(JsonNode node, String text) {
        if (node.hasNonNull("start") || node.hasNonNull("end")) {
            int start = node.path("start").asInt(-1);
            int end = node.path("end").asInt(-1);
            assertThat(0 <= start && start <= end && end <= text.length())
                    .as("offsets of " + node)
                    .isTrue();
            Stream.of("quote", "text")
                    .filter(node::has)
                    .forEach(words -> assertThat(node.path(words).textValue()).isEqualTo(text.substring(start, end)));
        }
        node.forEach(child -> quotes(child, text));
    }

    /** Ids are there once; a repeat points back, a content to another, a dispute to others. */
    private static void links(List<Event> events) {
        List<String> ids = events.stream().map(Event::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
        List<String> earlier = new ArrayList<>();
        for (Event event : events) {
            assertThat(earlier)
                    .as("same_as of " + event.id())
                    .containsAll(event.sameAs().stream().toList());
            assertThat(ids).containsAll(event.disputedBy());
            assertThat(event.disputedBy()).doesNotContain(event.id());
            assertThat(above(event, events)).as("content_of over " + event.id()).doesNotHaveDuplicates();
            earlier.add(event.id());
        }
    }

    /** The event, the speech act that it is the content of, and so on. */
    private static List<String> above(Event event, List<Event> events) {
        List<String> above = new ArrayList<>(List.of(event.id()));
        Optional<String> next = event.contentOf();
        while (next.isPresent() && above.size() <= events.size()) {
            String id = next.get();
            above.add(id);
            next = events.stream()
                    .filter(other -> other.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no event " + id))
                    .contentOf();
        }
        return above;
    }
}
