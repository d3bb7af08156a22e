package readout.reading.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A value of a YAML file that knows where it stands. Reading collects faults instead of throwing, so that all of a file
 * are told at once; a value of the wrong kind reads as empty.
 */
public final class Yaml {
    private final String file;
    private final Node node;
    private final List<Fault> faults;

    private Yaml(String file, Node node, List<Fault> faults) {
        this.file = file;
        this.node = node;
        this.faults = faults;
    }

    /**
     * The top value of a file.
     *
     * @param file the name to tell in faults
     * @param text the file's text
     * @param faults gets what is wrong, now and while the value is read
     * @return the value; empty if the file is empty or is no YAML
     */
    public static Optional<Yaml> parse(String file, String text, List<Fault> faults) {
        try {
            LoadSettings settings = LoadSettings.builder().setLabel(file).build();
            return new Compose(settings).composeString(text).map(node -> new Yaml(file, node, faults));
        } catch (MarkedYamlEngineException e) {
            String at = e.getProblemMark().map(mark -> at(file, mark)).orElse(file);
            faults.add(new Fault(at, "not YAML: " + e.getProblem()));
            return Optional.empty();
        }
    }

    /** {@code file:line:column}, counted from 1. */
    public String at() {
        return node.getStartMark().map(mark -> at(file, mark)).orElse(file);
    }

    /** {@code file:line}, counted from 1. */
    public String line() {
        return node.getStartMark()
                .map(mark -> file + ":" + (mark.getLine() + 1))
                .orElse(file);
    }

    /** Notes a fault at this value. */
    public void fault(String what) {
        faults.add(new Fault(at(), what));
    }

    /** Whether it is a scalar. */
    public boolean isText() {
        return node instanceof ScalarNode;
    }

    /** Whether it has keys. */
    public boolean isMap() {
        return node instanceof MappingNode;
    }

    /** The scalar as text; a fault and "" if it is none. */
    public String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        fault("expected text");
        return "";
    }

    /** The scalar as a number; a fault and 0 if it is none. */
    public double number() {
        try {
            return Double.parseDouble(text());
        } catch (NumberFormatException e) {
            fault("expected a number");
            return 0;
        }
    }

    /** The scalar as {@code true} or {@code false}; a fault and false if it is neither. */
    public boolean flag() {
        String text = text();
        boolean flag = Boolean.parseBoolean(text);
        if (!Boolean.toString(flag).equals(text)) {
            fault("expected true or false, found '%s'".formatted(text));
        }
        return flag;
    }

    /** The values of a list; a single text counts as a list of one. */
    public List<Yaml> list() {
        if (node instanceof SequenceNode sequence) {
            List<Yaml> items = new ArrayList<>(sequence.getValue().size());
            sequence.getValue().forEach(item -> items.add(new Yaml(file, item, faults)));
            return items;
        }
        if (node instanceof ScalarNode) {
            return List.of(this);
        }
        fault("expected a list");
        return List.of();
    }

    /** The texts of a list. */
    public List<String> texts() {
        return list().stream().map(Yaml::text).toList();
    }

    /** The keys and values of a mapping in the order of the file; a key given twice is a fault. */
    public Map<String, Yaml> map() {
        if (!(node instanceof MappingNode mapping)) {
            fault("expected keys and values");
            return Map.of();
        }
        Map<String, Yaml> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Yaml key = new Yaml(file, tuple.getKeyNode(), faults);
            if (entries.put(key.text(), new Yaml(file, tuple.getValueNode(), faults)) != null) {
                key.fault("'%s' is given twice".formatted(key.text()));
            }
        }
        return entries;
    }

    /** The value of a key of a mapping; empty if the key is missing or this is no mapping. */
    public Optional<Yaml> get(String key) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode name
                        && name.getValue().strip().equals(key)) {
                    return Optional.of(new Yaml(file, tuple.getValueNode(), faults));
                }
            }
        }
        return Optional.empty();
    }

    /** The value of a key that must be there; a fault and an empty value if it is missing. */
    public Yaml require(String key) {
        return get(key).orElseGet(() -> {
            fault("the key '%s' is missing".formatted(key));
            return new Yaml(file, new ScalarNode(Tag.STR, "", ScalarStyle.PLAIN), faults);
        });
    }

    private static String at(String file, Mark mark) {
        return file + ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1);
    }
}
