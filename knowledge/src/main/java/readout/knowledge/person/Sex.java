package readout.knowledge.person;

/** Sex as pronouns and feminine endings show it. */
public enum Sex {
    FEMALE,
    MALE
}
