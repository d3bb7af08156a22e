package readout.knowledge.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.knowledge.index.Buffer;
import readout.knowledge.index.Cursor;
import readout.knowledge.office.OfficeClass;
import readout.knowledge.office.Tenure;

/** Persons as records of the index. */
public final class PersonCodec {
    private static final List<OfficeClass> CLASSES = List.of(OfficeClass.values());
    private static final List<Tenure.Source> SOURCES = List.of(Tenure.Source.values());
    private static final int UNKNOWN = 0;
    private static final int FEMALE = 1;
    private static final int MALE = 2;

    private PersonCodec() {}

    /** Stores a person with the tenures. */
    public static void write(Buffer to, Person person) {
        to.text(person.id())
                .text(person.name())
                .texts(person.names())
                .number(person.sex()
                        .map(sex -> sex == Sex.FEMALE ? FEMALE : MALE)
                        .orElse(UNKNOWN))
                .number(person.tenures().size());
        person.tenures().forEach(tenure -> write(to, tenure));
    }

    private static void write(Buffer to, Tenure tenure) {
        to.text(tenure.country())
                .choice(tenure.officeClass())
                .text(tenure.office())
                .day(tenure.start())
                .day(tenure.end())
                .day(tenure.openAsOf())
                .choice(tenure.source());
    }

    static Person read(Cursor from) {
        String id = from.text();
        String name = from.text();
        return new Person(id, name, from.texts(), sex(from.number()), tenures(id, name, from));
    }

    private static Optional<Sex> sex(int stored) {
        return switch (stored) {
            case FEMALE -> Optional.of(Sex.FEMALE);
            case MALE -> Optional.of(Sex.MALE);
            default -> Optional.empty();
        };
    }

    private static List<Tenure> tenures(String id, String name, Cursor from) {
        int count = from.number();
        List<Tenure> tenures = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            tenures.add(new Tenure(
                    id,
                    name,
                    from.text(),
                    from.choice(CLASSES),
                    from.text(),
                    from.day(),
                    from.day(),
                    from.day(),
                    from.choice(SOURCES)));
        }
        return tenures;
    }
}
