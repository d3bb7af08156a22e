package readout.knowledge.person;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import readout.knowledge.index.Cursor;
import readout.knowledge.index.Index;
import readout.knowledge.index.KeyTable;
import readout.knowledge.index.Records;
import readout.knowledge.index.Section;

/** All persons by number and id; each is decoded when it is first asked for. Shared by threads. */
public final class Roll {
    private final Records records;
    private final KeyTable ids;
    private final AtomicReferenceArray<IndexedPerson> persons;

    private Roll(Index index) {
        records = index.records(Section.PERSONS);
        ids = index.keys(Section.PERSON_IDS);
        persons = new AtomicReferenceArray<>(records.size());
    }

    /** The persons of the index. */
    public static Roll of(Index index) {
        return new Roll(index);
    }

    IndexedPerson indexed(int number) {
        IndexedPerson known = persons.get(number);
        if (known != null) {
            return known;
        }
        IndexedPerson decoded = IndexedPerson.of(PersonCodec.read(records.at(number)));
        persons.set(number, decoded);
        return decoded;
    }

    /** The person of a number. */
    public Person person(int number) {
        return indexed(number).person();
    }

    /** The person of an id. */
    public Optional<Person> byId(String id) {
        Cursor found = ids.find(id);
        return found.number() == 0 ? Optional.empty() : Optional.of(person(found.number()));
    }

    /** All persons, those of the most trusted file first. */
    public List<Person> all() {
        return records.all(PersonCodec::read);
    }
}
