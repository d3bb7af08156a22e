package readout.knowledge.body;

import java.util.ArrayList;
import java.util.List;
import readout.knowledge.index.Buffer;
import readout.knowledge.index.Cursor;

/** Bodies as records of the index. */
public final class BodyCodec {
    private static final List<Body.Kind> KINDS = List.of(Body.Kind.values());

    private BodyCodec() {}

    /** Stores a body. */
    public static void write(Buffer to, Body body) {
        to.text(body.id())
                .text(body.code())
                .text(body.name())
                .choice(body.kind())
                .text(body.sector())
                .texts(body.names())
                .texts(body.seats())
                .number(body.members().size());
        for (Body.Membership member : body.members()) {
            to.text(member.state()).day(member.from()).day(member.to());
        }
        to.day(body.from()).day(body.to());
    }

    static Body read(Cursor from) {
        return new Body(
                from.text(),
                from.text(),
                from.text(),
                from.choice(KINDS),
                from.text(),
                from.texts(),
                from.texts(),
                members(from),
                from.day(),
                from.day());
    }

    private static List<Body.Membership> members(Cursor from) {
        int count = from.number();
        List<Body.Membership> members = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            members.add(new Body.Membership(from.text(), from.day(), from.day()));
        }
        return members;
    }
}
