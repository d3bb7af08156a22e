package readout.article.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import readout.article.Metadata;
import readout.model.problem.Problem;
import readout.model.problem.ProblemException;
import readout.model.time.Edtf;

/**
 * One line of an input of JSON Lines: {@code {id?, title?, url?, publisher?, published?, language?, text}}.
 *
 * @param text the text, as it is
 * @param metadata the other fields; fields that are not known are left alone
 */
public record JsonArticle(String text, Metadata metadata) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /**
     * Reads a line.
     *
     * @param where file and line, for messages
     * @throws ProblemException if it is no object with a text, or its date is no EDTF
     */
    public static JsonArticle parse(String where, String line) {
        JsonNode node;
        try {
            node = MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
            throw new ProblemException(
                    Problem.BAD_JSON,
                    where,
                    "not JSON: %s. Expected one object a line.".formatted(e.getOriginalMessage()),
                    e);
        }
        if (!node.path("text").isTextual()) {
            throw new ProblemException(Problem.BAD_JSON, where, "found no \"text\", expected {\"text\": \"...\"}.");
        }
        return new JsonArticle(
                node.path("text").textValue(),
                new Metadata(
                        text(node, "id"),
                        text(node, "title"),
                        text(node, "url"),
                        text(node, "publisher"),
                        List.of(),
                        text(node, "published").map(date -> date(where, date)),
                        Optional.empty(),
                        text(node, "language")));
    }

    private static Optional<String> text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isTextual() && !value.textValue().isBlank() ? Optional.of(value.textValue()) : Optional.empty();
    }

    private static Edtf date(String where, String text) {
        try {
            return Edtf.parse(text);
        } catch (RuntimeException e) {
            throw new ProblemException(
                    Problem.BAD_DATE,
                    where,
                    "found the date '%s', expected EDTF such as 2021-12-30.".formatted(text),
                    e);
        }
    }
}
