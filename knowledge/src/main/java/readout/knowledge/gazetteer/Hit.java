package readout.knowledge.gazetteer;

import java.util.List;

/**
 * A name of the knowledge base in a sentence.
 *
 * @param first its first token's number in the list scanned; a leading "the" is not part of it
 * @param last its last token's number, inclusive
 * @param entities all that bear the name, in the order states, demonyms, bodies, metonyms, people, places; never empty
 */
public record Hit(int first, int last, List<Entity> entities) {
    public Hit {
        entities = List.copyOf(entities);
    }
}
