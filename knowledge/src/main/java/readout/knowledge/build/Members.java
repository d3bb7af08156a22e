package readout.knowledge.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.knowledge.body.Body;
import readout.knowledge.data.Row;

/** Reads who is a member since when: {@code BEL,FRA@1949-04-04;GRC@1952-02-18;-GBR@2020-01-31}. */
final class Members {
    private Members() {}

    static List<Body.Membership> parse(Row row) {
        List<Body.Membership> members = new ArrayList<>();
        for (String group : row.text("members").split(";")) {
            if (!group.isEmpty()) {
                add(members, group, row);
            }
        }
        return members;
    }

    private static void add(List<Body.Membership> members, String group, Row row) {
        int at = group.indexOf('@');
        Optional<LocalDate> day = at < 0 ? Optional.empty() : Optional.of(row.parseDay(group.substring(at + 1)));
        boolean isLeaving = group.startsWith("-");
        for (String state :
                group.substring(isLeaving ? 1 : 0, at < 0 ? group.length() : at).split(",")) {
            if (isLeaving) {
                members.replaceAll(member ->
                        member.state().equals(state) ? new Body.Membership(state, member.from(), day) : member);
            } else {
                members.add(new Body.Membership(state, day, Optional.empty()));
            }
        }
    }
}
