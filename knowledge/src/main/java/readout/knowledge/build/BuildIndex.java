package readout.knowledge.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import readout.knowledge.body.Body;
import readout.knowledge.body.BodyCodec;
import readout.knowledge.build.people.NameKeys;
import readout.knowledge.build.people.PersonMerger;
import readout.knowledge.build.places.PlaceFiles;
import readout.knowledge.build.places.PlaceKeys;
import readout.knowledge.build.places.Ranked;
import readout.knowledge.data.DataFolder;
import readout.knowledge.index.Index;
import readout.knowledge.index.IndexWriter;
import readout.knowledge.index.Section;
import readout.knowledge.person.Person;
import readout.knowledge.state.Metonym;
import readout.knowledge.state.State;
import readout.knowledge.state.StateCodec;
import readout.knowledge.state.States;

/** Makes the index: {@code BuildIndex DATA CLASSES}, with the data folder and the folder of the compiled classes. */
public final class BuildIndex {
    private BuildIndex() {}

    /** Writes the index among the classes, unless it is newer than the data and the classes. */
    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0]);
        Path classes = Path.of(args[1]);
        Path file =
                classes.resolve(Index.class.getPackageName().replace('.', '/')).resolve(Index.NAME);
        if (!isNewer(file, data, classes)) {
            index(new DataFolder(data)).write(file);
        }
    }

    private static boolean isNewer(Path file, Path data, Path classes) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        FileTime made = Files.getLastModifiedTime(file);
        try (Stream<Path> ofData = Files.walk(data);
                Stream<Path> ofClasses = Files.walk(classes)) {
            for (Path source : Stream.concat(ofData, ofClasses)
                    .filter(Files::isRegularFile)
                    .toList()) {
                if (Files.getLastModifiedTime(source).compareTo(made) > 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The index of the files of a folder, ready to be written. */
    static IndexWriter index(DataFolder data) throws IOException {
        IndexWriter index = new IndexWriter();
        List<State> states = StateFile.read(data);
        List<Metonym> metonyms = MetonymFile.read(data, states);
        List<Body> bodies = BodyFile.read(data);
        GivenNameFiles givenNames = GivenNameFiles.read(data);
        List<Person> persons = PersonMerger.read(data, States.of(states), givenNames.names());
        List<Ranked> places = PlaceFiles.read(data, States.of(states));
        index.records(Section.STATES, states, StateCodec::write);
        index.records(Section.METONYMS, metonyms, StateCodec::write);
        index.records(Section.BODIES, bodies, BodyCodec::write);
        givenNames.write(index);
        NameKeys.write(persons, index);
        PlaceKeys.write(places, index);
        GazetteerKeys names = new GazetteerKeys(Blocked.read(data));
        names.avoid(givenNames.sexes().keySet(), persons);
        forEach(states, names::addState);
        forEach(bodies, names::addBody);
        forEach(metonyms, names::addMetonym);
        forEach(places, names::addPlace);
        forEach(places, names::addOtherNames);
        names.write(index);
        return index;
    }

    private static <T> void forEach(List<T> records, Numbered<T> add) {
        for (int number = 0; number < records.size(); number++) {
            add.accept(records.get(number), number);
        }
    }

    /** Takes a record and its number. */
    private interface Numbered<T> {
        void accept(T record, int number);
    }
}
