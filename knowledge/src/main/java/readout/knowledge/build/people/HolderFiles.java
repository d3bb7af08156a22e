package readout.knowledge.build.people;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import readout.knowledge.data.DataFolder;
import readout.knowledge.data.Row;
import readout.knowledge.office.OfficeClass;
import readout.knowledge.office.Tenure;

/** The office-holder files, read in order of precedence. */
public final class HolderFiles {
    /** The day to which the file of UK ministers reaches. */
    private static final LocalDate UK_READ = LocalDate.of(2026, 6, 12);

    /** What was held at the end of this file's time may have ended since. */
    private static final LocalDate EARLIER_READ = LocalDate.of(2000, 12, 31);

    private static final LocalDate PHOENIX_READ = LocalDate.of(2009, 12, 31);

    private HolderFiles() {}

    /** All rows of all files. */
    public static List<HolderRow> read(DataFolder data) throws IOException {
        List<HolderRow> rows = new ArrayList<>();
        rows.addAll(data.read("officeholders-supplement-1990-2026.tsv", dated(Tenure.Source.SUPPLEMENT)));
        rows.addAll(data.read("officeholders-earlier-1945-2000.tsv", read(EARLIER_READ, Tenure.Source.EARLIER)));
        rows.addAll(data.read("world-leaders-2026-08-22.tsv", HolderFiles::leader));
        rows.addAll(data.read("uk-ministers-1990-2026.tsv", HolderFiles::ukMinister));
        rows.addAll(data.read("us-executive.tsv", HolderFiles::usExecutive));
        rows.addAll(data.read("officeholders-wikidata-2000-2022.tsv", dated(Tenure.Source.WIKIDATA)));
        rows.addAll(data.read("phoenix-people.tsv", read(PHOENIX_READ, Tenure.Source.PHOENIX)));
        return rows;
    }

    /** A file that says in each row until when it was kept, and who is who by Wikidata's ids. */
    private static Function<Row, HolderRow> dated(Tenure.Source source) {
        return row ->
                row(row, row.text("country"), List.of(), row.maybe("wikidata"), row.lastDay("open_as_of"), source);
    }

    /** A file with other spellings of names that was read on one day. */
    private static Function<Row, HolderRow> read(LocalDate day, Tenure.Source source) {
        return row ->
                row(row, row.text("country"), row.list("other_names"), Optional.empty(), Optional.of(day), source);
    }

    private static HolderRow leader(Row row) {
        return row(
                row,
                row.text("country"),
                List.of(),
                Optional.empty(),
                row.lastDay("open_as_of"),
                Tenure.Source.LEADERS);
    }

    private static HolderRow ukMinister(Row row) {
        return row(
                row,
                row.text("country"),
                List.of(),
                Optional.empty(),
                Optional.of(UK_READ),
                Tenure.Source.UK_MINISTERS);
    }

    private static HolderRow usExecutive(Row row) {
        return row(row, "USA", row.list("other_names"), Optional.empty(), Optional.empty(), Tenure.Source.US_EXECUTIVE);
    }

    private static HolderRow row(
            Row row,
            String country,
            List<String> names,
            Optional<String> qid,
            Optional<LocalDate> openAsOf,
            Tenure.Source source) {
        String id = row.text("class");
        OfficeClass officeClass = OfficeClass.parse(id)
                .orElseThrow(() -> row.fault("found class '%s', expected one of OfficeClass".formatted(id)));
        Optional<LocalDate> end = row.lastDay("end");
        return new HolderRow(
                country,
                officeClass,
                row.text("office"),
                row.text("person"),
                names,
                qid,
                row.maybe("sex"),
                row.firstDay("start"),
                end,
                end.isPresent() ? Optional.empty() : openAsOf,
                source);
    }
}
