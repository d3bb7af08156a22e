package readout.language.corenlp.convert;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPInputStream;
import readout.language.corenlp.names.NameModelFile;
import readout.language.corenlp.parser.ParserModelFile;
import readout.language.corenlp.tagger.TaggerModelFile;

/** The build's step from CoreNLP's models to ours. */
public final class ConvertModels {
    private ConvertModels() {}

    /**
     * Converts what is missing or older than its source.
     *
     * @param arguments the folder with CoreNLP's models, the folder for ours
     * @throws IOException if reading or writing fails
     */
    public static void main(String[] arguments) throws IOException {
        Path from = Path.of(arguments[0]).resolve("edu/stanford/nlp/models");
        Path to = Files.createDirectories(Path.of(arguments[1]));
        convert(
                from.resolve("pos-tagger/english-left3words-distsim.tagger"),
                to.resolve(TaggerModelFile.NAME),
                TaggerModelFile::convert);
        convert(
                from.resolve("ner/english.all.3class.distsim.crf.ser.gz"),
                to.resolve(NameModelFile.NAME),
                (source, target) -> NameModelFile.convert(new GZIPInputStream(source), target));
        convert(from.resolve("parser/nndep/english_UD.gz"), to.resolve(ParserModelFile.NAME), ConvertModels::parser);
    }

    /** A conversion from one file to another. */
    private interface Conversion {
        void convert(InputStream source, DataOutputStream target) throws IOException;
    }

    private static void convert(Path source, Path target, Conversion conversion) throws IOException {
        boolean isFresh = Files.exists(target)
                && Files.getLastModifiedTime(target).compareTo(Files.getLastModifiedTime(source)) >= 0;
        if (isFresh) {
            return;
        }
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try (InputStream in = new BufferedInputStream(Files.newInputStream(source));
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
            conversion.convert(in, out);
        }
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void parser(InputStream source, DataOutputStream target) throws IOException {
        InputStreamReader text = new InputStreamReader(new GZIPInputStream(source), StandardCharsets.UTF_8);
        ParserModelFile.convert(new BufferedReader(text), target);
    }
}
