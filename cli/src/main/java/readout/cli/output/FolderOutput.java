package readout.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import readout.model.event.Readout;
import readout.model.text.Article;
import readout.views.View;

/**
 * A folder with a file an article, named by the input's id and a digest of all that is known of the article. A file
 * appears whole, in one step, so that whatever ends the program leaves no half.
 */
public final class FolderOutput implements Output {
    private static final String SETTINGS = ".readout-settings";
    private static final int NAME = 80;
    private static final int DIGITS = 16;

    private final Path folder;
    private final View view;
    private final String ending;
    private final Settings settings;
    private final boolean isAnew;
    private final Set<ArticleKey> written = ConcurrentHashMap.newKeySet();

    /**
     * A folder, made if it is not there.
     *
     * @param ending of the files, without the dot
     * @param isAnew whether what is there already counts for nothing
     */
    public FolderOutput(Path folder, View view, String ending, Settings settings, boolean isAnew) {
        this.folder = folder;
        this.view = view;
        this.ending = ending;
        this.settings = settings;
        this.isAnew = isAnew;
    }

    @Override
    public void open() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw WholeFile.fault(folder, e);
        }
        settings.settle(folder.resolve(SETTINGS), isAnew);
    }

    @Override
    public boolean has(Article article) {
        ArticleKey key = ArticleKey.of(article);
        Path file = file(article, key);
        try {
            return written.contains(key)
                    || Files.exists(file)
                            && Files.getLastModifiedTime(file).compareTo(Settings.since(folder.resolve(SETTINGS))) >= 0;
        } catch (IOException e) {
            throw WholeFile.fault(file, e);
        }
    }

    @Override
    public void write(Readout readout) {
        ArticleKey key = ArticleKey.of(readout.article());
        WholeFile.write(file(readout.article(), key), view.header() + view.of(readout) + view.footer());
        written.add(key);
    }

    private Path file(Article article, ArticleKey key) {
        String name = article.ref().replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceFirst("^[.-]+", "");
        String digest = key.digest();
        return folder.resolve("%s-%s.%s"
                .formatted(name.substring(0, Math.min(NAME, name.length())), digest.substring(0, DIGITS), ending));
    }

    @Override
    public boolean isClosed() {
        return false;
    }

    @Override
    public void close() {
        // Every file is whole already.
    }

    @Override
    public boolean isKept() {
        return true;
    }
}
