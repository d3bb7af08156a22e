package readout.model.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The basic dependency tree of one sentence in Universal Dependencies version 2: every token has one head, the roots
 * none. Immutable. Token numbers are those of the sentence.
 */
public final class Graph {
    /** The head of a root. */
    public static final int NONE = -1;

    private final int[] heads;
    private final String[] relations;
    private final List<List<Integer>> children;

    private Graph(int[] heads, String[] relations) {
        this.heads = heads;
        this.relations = relations;
        List<List<Integer>> below = new ArrayList<>(heads.length);
        for (int i = 0; i < heads.length; i++) {
            below.add(new ArrayList<>(2));
        }
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] != NONE) {
                below.get(heads[i]).add(i);
            }
        }
        below.replaceAll(List::copyOf);
        this.children = List.copyOf(below);
    }

    /**
     * A tree from its heads and relations.
     *
     * @param heads the head of each token, {@link #NONE} for a root
     * @param relations the relation of each token to its head, {@code root} for a root
     * @throws IllegalArgumentException if the lengths differ or a head is no token
     */
    public static Graph of(int[] heads, String[] relations) {
        if (heads.length != relations.length) {
            throw new IllegalArgumentException("graph: found %d heads and %d relations, expected as many of each"
                    .formatted(heads.length, relations.length));
        }
        for (int head : heads) {
            if (head < NONE || head >= heads.length) {
                throw new IllegalArgumentException(
                        "graph: found head %d, expected -1 to %d".formatted(head, heads.length - 1));
            }
        }
        return new Graph(heads.clone(), relations.clone());
    }

    /** How many tokens the tree has: as many as the sentence. */
    public int size() {
        return heads.length;
    }

    /** The head of a token, or {@link #NONE}. */
    public int head(int token) {
        return heads[token];
    }

    /** The relation of a token to its head, with its subtype ({@code nsubj:pass}). */
    public String relation(int token) {
        return relations[token];
    }

    /** Whether the token's relation is one of those given, compared with the subtype. */
    public boolean isRelation(int token, String... wanted) {
        for (String each : wanted) {
            if (relations[token].equals(each)) {
                return true;
            }
        }
        return false;
    }

    /** The dependents of a token in the order of the sentence. */
    public List<Integer> children(int token) {
        return children.get(token);
    }

    /** The dependents of a token that stand in one of these relations, in the order of the sentence. */
    public List<Integer> children(int token, String... wanted) {
        List<Integer> found = new ArrayList<>(2);
        for (int child : children.get(token)) {
            if (isRelation(child, wanted)) {
                found.add(child);
            }
        }
        return found;
    }

    /** The tokens without a head; one in a well-formed parse. */
    public List<Integer> roots() {
        List<Integer> roots = new ArrayList<>(1);
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == NONE) {
                roots.add(i);
            }
        }
        return roots;
    }

    /** The token and all below it, in the order of the sentence. */
    public List<Integer> subtree(int token) {
        BitSet seen = new BitSet(heads.length);
        collect(token, seen);
        return seen.stream().boxed().toList();
    }

    private void collect(int token, BitSet seen) {
        if (!seen.get(token)) {
            seen.set(token);
            children.get(token).forEach(child -> collect(child, seen));
        }
    }

    /** The token's heads up to a root, nearest first, without the token; ends on a cycle. */
    public List<Integer> ancestors(int token) {
        List<Integer> above = new ArrayList<>(4);
        for (int at = heads[token]; at != NONE && above.size() < heads.length; at = heads[at]) {
            above.add(at);
        }
        return above;
    }

    /** Whether {@code below} is {@code above} or stands under it. */
    public boolean dominates(int above, int below) {
        return above == below || ancestors(below).contains(above);
    }
}
