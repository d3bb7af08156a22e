package readout.architecture;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ConstantCaseLabelTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The string literals of Java sources, each with the place it stands in and what it is given to. */
final class Literals {
    private Literals() {}

    /**
     * One literal.
     *
     * @param where the file's name and the line
     * @param text what stands between the quotation marks
     * @param taker what takes it: {@code equals}, {@code new Set}, {@code case}, {@code field}, {@code local} and its
     *     name, {@code array},
     *     {@code return} and the method's name, {@code +} where it is joined, {@code @} in an annotation; of a choice by {@code ?} or
     *     {@code orElse} what takes its result
     */
    record Literal(String where, String text, String taker) {
        @Override
        public String toString() {
            return where + ": \"" + text + "\" in " + taker;
        }
    }

    /** All literals of the files, in the order in which they stand there. */
    static List<Literal> of(List<Path> files) {
        List<Literal> found = new ArrayList<>();
        ParsedSources.read(files, (unit, trees) -> new Scanner(unit, trees, found).scan(unit, null));
        return found;
    }

    private static final class Scanner extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final CompilationUnitTree unit;
        private final Trees trees;
        private final List<Literal> found;

        Scanner(CompilationUnitTree unit, Trees trees, List<Literal> found) {
            this.unit = unit;
            this.trees = trees;
            this.found = found;
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
            if (literal.getValue() instanceof String text) {
                long line = unit.getLineMap()
                        .getLineNumber(trees.getSourcePositions().getStartPosition(unit, literal));
                String file =
                        Path.of(unit.getSourceFile().getName()).getFileName().toString();
                found.add(new Literal(file + ":" + line, text, taker(getCurrentPath())));
            }
            return null;
        }

        private static String taker(TreePath path) {
            Tree child = path.getLeaf();
            Tree parent = path.getParentPath().getLeaf();
            return switch (parent) {
                case MethodInvocationTree call when isElse(call) -> taker(path.getParentPath());
                case MethodInvocationTree call when call.getArguments().contains(child) -> name(call.getMethodSelect());
                case MethodInvocationTree call -> name(call.getMethodSelect());
                case MemberSelectTree select -> select.getIdentifier().toString();
                case NewClassTree created -> "new " + name(created.getIdentifier());
                case NewArrayTree array -> "array";
                case ConstantCaseLabelTree label -> "case";
                case VariableTree variable when isField(path) -> "field";
                case VariableTree variable -> "local " + variable.getName();
                case AssignmentTree assignment when isInAnnotation(path) -> "@";
                case AssignmentTree assignment -> "assigned";
                case AnnotationTree annotation -> "@";
                case BinaryTree binary when binary.getKind() == Tree.Kind.PLUS -> "+";
                case CaseTree label -> "return";
                case MemberReferenceTree reference -> reference.getName().toString();
                case ReturnTree returned -> "return " + method(path);
                case YieldTree yielded -> "return";
                case LambdaExpressionTree lambda -> "return";
                case ConditionalExpressionTree choice -> taker(path.getParentPath());
                case ParenthesizedTree parentheses -> taker(path.getParentPath());
                default -> "";
            };
        }

        private static String method(TreePath path) {
            TreePath at = path;
            while (!(at.getLeaf() instanceof MethodTree || at.getLeaf() instanceof LambdaExpressionTree)) {
                at = at.getParentPath();
            }
            return at.getLeaf() instanceof MethodTree method ? method.getName().toString() : "";
        }

        private static boolean isElse(MethodInvocationTree call) {
            return name(call.getMethodSelect()).matches("(.*\\.)?orElse");
        }

        private static boolean isInAnnotation(TreePath path) {
            return path.getParentPath().getParentPath().getLeaf() instanceof AnnotationTree;
        }

        private static boolean isField(TreePath path) {
            return path.getParentPath().getParentPath().getLeaf() instanceof com.sun.source.tree.ClassTree;
        }

        private static String name(Tree tree) {
            return switch (tree) {
                case MemberSelectTree select -> {
                    ExpressionTree owner = select.getExpression();
                    String on = owner instanceof IdentifierTree id ? id.getName() + "." : "";
                    yield on + select.getIdentifier();
                }
                case IdentifierTree identifier -> identifier.getName().toString();
                default -> tree.toString();
            };
        }
    }
}
