package readout.cli.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import readout.model.problem.Problem;
import readout.model.problem.ProblemException;

/** The key of an article whose readout was written as a line of JSON. */
final class LineKey {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private LineKey() {}

    /**
     * The key of a line.
     *
     * @param where file and line, for messages
     * @throws ProblemException if the line is no readout
     */
    static ArticleKey of(String where, String line) {
        JsonNode article = article(where, line);
        JsonNode published = article.path("published");
        boolean isStated = published.path("basis").asText().equals("stated");
        return ArticleKey.of(
                article.path("id").asText(),
                article.path("ref").asText(),
                List.of(
                        text(article, "url"),
                        text(article, "title"),
                        text(article, "publisher"),
                        text(article, "language"),
                        text(published, "edtf").filter(date -> isStated)),
                StreamSupport.stream(article.path("authors").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList());
    }

    private static JsonNode article(String where, String line) {
        try {
            JsonNode article = MAPPER.readTree(line).path("article");
            if (article.path("id").isTextual() && article.path("ref").isTextual()) {
                return article;
            }
        } catch (JsonProcessingException e) {
            throw new ProblemException(Problem.BAD_OUTPUT, where, fault(), e);
        }
        throw new ProblemException(Problem.BAD_OUTPUT, where, fault());
    }

    private static String fault() {
        return "not a readout, expected what --format json writes. --again reads all anew; or choose another --output.";
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.ofNullable(node.path(field).textValue());
    }
}
