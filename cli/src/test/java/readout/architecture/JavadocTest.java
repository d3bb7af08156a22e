package readout.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other rooms can call says what it takes and gives. Constructors that only keep what they are given need not. */
class JavadocTest {
    @ParameterizedTest
    @ValueSource(strings = {"model", "language", "knowledge", "reading"})
    void what_is_public_is_documented(String module) throws IOException {
        assertThat(undocumented(House.sources(module))).isEmpty();
    }

    @Test
    void what_is_public_and_says_nothing_is_found(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("Sample.java"), """
            /** A type. */
            public class Sample {
                public int size() { return 0; }
                /** Known. */
                @Deprecated public void known() {}
                @Override public String toString() { return ""; }
                void inside() {}
                public enum Bare { ONE }
            }
            """);
        assertThat(undocumented(List.of(file)))
                .extracting(found -> found.substring(found.lastIndexOf(' ') + 1))
                .containsExactlyInAnyOrder("size", "Bare");
    }

    private static List<String> undocumented(List<Path> files) {
        List<String> found = new ArrayList<>();
        ParsedSources.read(files, (unit, trees) -> new Scanner(unit, trees, found).scan(unit, null));
        return found;
    }

    private static final class Scanner extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final CompilationUnitTree unit;
        private final DocTrees trees;
        private final List<String> found;

        Scanner(CompilationUnitTree unit, DocTrees trees, List<String> found) {
            this.unit = unit;
            this.trees = trees;
            this.found = found;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            if (!type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                return null;
            }
            check(type, type.getSimpleName().toString());
            return super.visitClass(type, null);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            ModifiersTree modifiers = method.getModifiers();
            boolean overrides = modifiers.getAnnotations().stream()
                    .anyMatch(each -> each.getAnnotationType().toString().equals("Override"));
            if (modifiers.getFlags().contains(Modifier.PUBLIC) && !overrides && method.getReturnType() != null) {
                check(method, method.getName().toString());
            }
            return null;
        }

        private void check(Tree tree, String name) {
            if (trees.getDocComment(getCurrentPath()) == null) {
                long line = unit.getLineMap()
                        .getLineNumber(trees.getSourcePositions().getStartPosition(unit, tree));
                Path file = Path.of(unit.getSourceFile().getName()).getFileName();
                found.add("%s:%d: %s".formatted(file, line, name));
            }
        }
    }
}
