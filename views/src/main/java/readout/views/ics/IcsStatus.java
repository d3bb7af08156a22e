package readout.views.ics;

import biweekly.property.Status;

/** What a calendar knows of an event's status, RFC 5545 section 3.8.1.11. */
enum IcsStatus {
    TENTATIVE,
    CONFIRMED,
    CANCELLED;

    static IcsStatus of(readout.model.event.Status status) {
        return switch (status) {
            case CALLED_OFF, DENIED -> CANCELLED;
            case HAPPENED, ONGOING -> CONFIRMED;
            case PLANNED, CONDITIONAL, DEMANDED, THREATENED, ALLEGED -> TENTATIVE;
        };
    }

    Status property() {
        return switch (this) {
            case TENTATIVE -> Status.tentative();
            case CONFIRMED -> Status.confirmed();
            case CANCELLED -> Status.cancelled();
        };
    }
}
