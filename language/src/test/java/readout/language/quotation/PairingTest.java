package readout.language.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairingTest {
    private static final int MARKS = 5_000;

    /** Counts how often a mark is looked at. */
    private static final class Counting extends AbstractList<Mark> implements RandomAccess {
        private final List<Mark> marks;
        private int looks;

        Counting(List<Mark> marks) {
            this.marks = marks;
        }

        @Override
        public Mark get(int index) {
            looks++;
            return marks.get(index);
        }

        @Override
        public int size() {
            return marks.size();
        }
    }

    /** Marks of one family that open and never close, and one of another family at a place. */
    private static Counting marks(int other) {
        return new Counting(IntStream.range(0, MARKS)
                .mapToObj(i ->
                        new Mark(i * 2, i * 2 + 1, i == other ? Mark.Family.ANGLE : Mark.Family.DOUBLE, true, false))
                .toList());
    }

    @Test
    void a_mark_that_is_never_closed_is_given_up_after_a_few_more() {
        Counting marks = marks(0);
        Pairing pairing = new Pairing("\" ".repeat(MARKS), marks);

        assertThat(pairing.closeOf(MARKS / 2)).isEmpty();
        assertThat(pairing.isLastOfItsFamily(MARKS / 2)).isFalse();

        assertThat(marks.looks).isLessThan(1000);
    }

    @Test
    void only_a_few_marks_are_looked_at_for_another_of_the_family() {
        Counting marks = marks(MARKS / 2);

        assertThat(new Pairing("\" ".repeat(MARKS), marks).isLastOfItsFamily(MARKS / 2))
                .isTrue();

        assertThat(marks.looks).isLessThan(200);
    }
}
