package readout.knowledge.name;

/** How far apart two words are in letters put in, left out, changed, or swapped with their neighbour. */
public final class Distance {
    private Distance() {}

    /** Whether one such step or none leads from one word to the other. */
    public static boolean isAtMostOne(String a, String b) {
        int difference = a.length() - b.length();
        if (difference < -1 || difference > 1) {
            return false;
        }
        String shorter = difference <= 0 ? a : b;
        String longer = difference <= 0 ? b : a;
        int at = 0;
        while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
            at++;
        }
        if (difference != 0) {
            return shorter.regionMatches(at, longer, at + 1, shorter.length() - at);
        }
        return at == shorter.length()
                || shorter.regionMatches(at + 1, longer, at + 1, shorter.length() - at - 1)
                || isSwap(shorter, longer, at);
    }

    private static boolean isSwap(String a, String b, int at) {
        return at + 1 < a.length()
                && a.charAt(at) == b.charAt(at + 1)
                && a.charAt(at + 1) == b.charAt(at)
                && a.regionMatches(at + 2, b, at + 2, a.length() - at - 2);
    }
}
