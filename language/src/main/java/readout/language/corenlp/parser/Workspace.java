package readout.language.corenlp.parser;

import java.util.BitSet;
import readout.model.syntax.Graph;

/** What parsing one sentence at a time needs; reused, so that nothing is allocated between two transitions. */
final class Workspace {
    private static final int TAGS = 18;
    private static final int RELATIONS = 36;
    private static final int DEPENDENTS = 6;

    private final HiddenLayer layer;
    private final Vocabulary vocabulary;
    private final Configuration configuration = new Configuration();
    private final float[][] contributions = new float[ParserModel.PLACES][];
    private final float[][] nothing;
    private final float[] hidden;
    private final float[] scores;
    private int count;
    private int[] words = new int[0];
    private int[] tags = new int[0];

    Workspace(ParserModel model, HiddenLayer layer) {
        this.layer = layer;
        this.vocabulary = model.vocabulary();
        this.nothing = nothing();
        this.hidden = new float[model.hidden()];
        this.scores = new float[model.stride()];
    }

    Graph parse(String[] sentence, String[] sentenceTags) {
        number(sentence, sentenceTags);
        configuration.start(sentence.length);
        while (!configuration.isTerminal()) {
            step();
        }
        int[] heads = new int[sentence.length];
        String[] relations = new String[sentence.length];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = configuration.head(i + 1) - 1;
            relations[i] = vocabulary.relations().get(configuration.relation(i + 1));
        }
        markPassiveSubjects(heads, relations);
        return Graph.of(heads, relations);
    }

    /** As CoreNLP does: the subject of a verb with a passive auxiliary is a passive one, whatever the network says. */
    private static void markPassiveSubjects(int[] heads, String[] relations) {
        BitSet passive = new BitSet(heads.length);
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] >= 0 && relations[i].equals("aux:pass")) {
                passive.set(heads[i]);
            }
        }
        for (int i = 0; i < heads.length && !passive.isEmpty(); i++) {
            boolean subject = relations[i].equals("nsubj") || relations[i].equals("csubj");
            if (subject && heads[i] >= 0 && passive.get(heads[i])) {
                relations[i] = relations[i] + ":pass";
            }
        }
    }

    private void number(String[] sentence, String[] sentenceTags) {
        if (words.length <= sentence.length) {
            words = new int[2 * sentence.length + 1];
            tags = new int[2 * sentence.length + 1];
        }
        words[0] = vocabulary.rootWord();
        tags[0] = vocabulary.rootTag();
        for (int i = 0; i < sentence.length; i++) {
            words[i + 1] = vocabulary.word(sentence[i]);
            tags[i + 1] = vocabulary.tag(sentenceTags[i]);
        }
    }

    /** Where only one transition is allowed it is taken unseen. */
    private void step() {
        if (configuration.depth() > 2) {
            gather();
            layer.score(contributions, count, hidden, scores);
            apply(best());
        } else if (configuration.hasBuffer()) {
            configuration.shift();
        } else {
            configuration.right(0);
        }
    }

    /** The allowed transition with the highest score: left by relation, right by relation, shift; never to the root. */
    private int best() {
        int relations = vocabulary.relations().size();
        int best = 1;
        for (int i = 2; i < 2 * relations; i++) {
            if (scores[i] > scores[best] && i != relations) {
                best = i;
            }
        }
        boolean shifts = configuration.hasBuffer() && scores[2 * relations] > scores[best];
        return shifts ? 2 * relations : best;
    }

    private void apply(int transition) {
        int relations = vocabulary.relations().size();
        if (transition == 2 * relations) {
            configuration.shift();
        } else if (transition < relations) {
            configuration.left(transition);
        } else {
            configuration.right(transition - relations);
        }
    }

    private void gather() {
        count = 0;
        for (int k = 0; k < 3; k++) {
            take(2 - k, configuration.stack(k));
            take(3 + k, configuration.buffer(k));
        }
        for (int k = 0; k < 2; k++) {
            int token = configuration.stack(k);
            int place = DEPENDENTS + DEPENDENTS * k;
            int left = configuration.left(token, 0);
            int right = configuration.right(token, 0);
            takeDependent(place, left);
            takeDependent(place + 1, right);
            takeDependent(place + 2, configuration.left(token, 1));
            takeDependent(place + 3, configuration.right(token, 1));
            takeDependent(place + 4, configuration.left(left, 0));
            takeDependent(place + 5, configuration.right(right, 0));
        }
    }

    private void take(int place, int token) {
        if (token == Configuration.NONE) {
            contributions[count++] = nothing[place];
        } else {
            add(place, words[token]);
            add(TAGS + place, tags[token]);
        }
    }

    private void takeDependent(int place, int token) {
        take(place, token);
        if (token != Configuration.NONE) {
            int relation = vocabulary.noRelation() + 1 + configuration.relation(token);
            add(RELATIONS + place - DEPENDENTS, relation);
        }
    }

    /** What an empty place adds, by place: its word, its tag and, of a dependent, its relation at once. */
    private float[][] nothing() {
        float[][] sums = new float[TAGS][];
        for (int place = 0; place < TAGS; place++) {
            sums[place] = layer.contribution(place, vocabulary.noWord()).clone();
            addTo(sums[place], layer.contribution(TAGS + place, vocabulary.noTag()));
            if (place >= DEPENDENTS) {
                addTo(sums[place], layer.contribution(RELATIONS + place - DEPENDENTS, vocabulary.noRelation()));
            }
        }
        return sums;
    }

    private static void addTo(float[] sum, float[] values) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += values[i];
        }
    }

    private void add(int place, int feature) {
        contributions[count++] = layer.contribution(place, feature);
    }
}
