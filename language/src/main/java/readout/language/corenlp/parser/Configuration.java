package readout.language.corenlp.parser;

import java.util.Arrays;

/**
 * A state of the arc-standard system: the stack, the buffer and the arcs so far. Token 0 is the root, words count from 1.
 * Reused from sentence to sentence; not safe for use by several threads.
 */
final class Configuration {
    /** No token. */
    static final int NONE = -1;
    /** Neighbours kept per token: its outermost left dependents, then its outermost right ones. */
    private static final int KEPT = 4;

    private int size;
    private int[] stack = new int[0];
    private int depth;
    private int next;
    private int[] heads = new int[0];
    private int[] relations = new int[0];
    private int[] outer = new int[0];

    /** Starts on a sentence of so many words: the root on the stack, the words in the buffer. */
    void start(int words) {
        size = words + 1;
        if (stack.length < size) {
            stack = new int[size * 2];
            heads = new int[size * 2];
            relations = new int[size * 2];
            outer = new int[size * 2 * KEPT];
        }
        Arrays.fill(heads, 0, size, NONE);
        Arrays.fill(outer, 0, size * KEPT, NONE);
        stack[0] = 0;
        depth = 1;
        next = 1;
    }

    boolean isTerminal() {
        return depth == 1 && next == size;
    }

    /** Whether words are left in the buffer. */
    boolean hasBuffer() {
        return next < size;
    }

    int depth() {
        return depth;
    }

    /** The token {@code k} below the top of the stack, or {@link #NONE}. */
    int stack(int k) {
        return k < depth ? stack[depth - 1 - k] : NONE;
    }

    /** The token {@code k} behind the front of the buffer, or {@link #NONE}. */
    int buffer(int k) {
        return next + k < size ? next + k : NONE;
    }

    /** The outermost left dependent ({@code second} 0) or the one next to it (1), or {@link #NONE}. */
    int left(int token, int second) {
        return token < 0 ? NONE : outer[token * KEPT + second];
    }

    /** As {@link #left}, of right dependents. */
    int right(int token, int second) {
        return token < 0 ? NONE : outer[token * KEPT + 2 + second];
    }

    int head(int token) {
        return heads[token];
    }

    int relation(int token) {
        return relations[token];
    }

    void shift() {
        stack[depth++] = next++;
    }

    /** Makes the second token of the stack a left dependent of the top. */
    void left(int relation) {
        int top = stack[depth - 1];
        attach(stack[depth - 2], top, relation, 0);
        stack[depth - 2] = top;
        depth--;
    }

    /** Makes the top of the stack a right dependent of the second token. */
    void right(int relation) {
        attach(stack[depth - 1], stack[depth - 2], relation, 2);
        depth--;
    }

    private void attach(int token, int head, int relation, int side) {
        heads[token] = head;
        relations[token] = relation;
        int at = head * KEPT + side;
        outer[at + 1] = outer[at];
        outer[at] = token;
    }
}
