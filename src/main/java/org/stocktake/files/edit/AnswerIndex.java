package org.stocktake.files.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.stocktake.model.Answer;
import org.stocktake.model.Assessment;
import org.stocktake.model.QuestionId;

/**
 * Maps each answer to its lines in a text, so that a change of one answer reads and checks that answer alone. A file of
 * 2,000 answers is parsed once, not at every save.
 *
 * <p>An answer is an entry of a block mapping: the meaning of its lines does not depend on the lines around them. So
 * they are changed as a small text of their own, by {@link YamlEditor} and with its check, and put back.
 */
public final class AnswerIndex {
    private static final String HEAD = "answers:\n";

    private final StringBuilder text;
    /** The lines of each answer, in the order of the text. */
    private final Map<QuestionId, Region> regions;

    private record Region(int from, int to) {
        Region moved(int by) {
            return new Region(from + by, to + by);
        }
    }

    private AnswerIndex(String text, Map<QuestionId, Region> regions) {
        this.text = new StringBuilder(text);
        this.regions = regions;
    }

    /**
     * Returns the index of a text; empty if its answers are not a block mapping, or its line ends are not {@code \n}.
     */
    public static Optional<AnswerIndex> of(String text) {
        boolean plain = text.indexOf('\r') < 0 && !text.startsWith("\uFEFF") && text.endsWith("\n");
        return plain ? PositionedYaml.of(text).flatMap(AnswerIndex::of) : Optional.empty();
    }

    private static Optional<AnswerIndex> of(PositionedYaml placed) {
        @Nullable Node answers = answers(placed.root());
        if (!(answers instanceof MappingNode mapping) || mapping.getFlowStyle() == FlowStyle.FLOW) {
            return Optional.empty();
        }
        Map<QuestionId, Region> regions = new LinkedHashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            int from = placed.lineStart(placed.start(entry.getKeyNode()));
            int to = placed.nextLine(Math.max(placed.end(entry.getKeyNode()), placed.end(entry.getValueNode())));
            regions.put(new QuestionId(PositionedYaml.key(entry)), new Region(from, to));
        }
        return Optional.of(new AnswerIndex(placed.text(), regions));
    }

    private static @Nullable Node answers(Node root) {
        if (root instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                if (PositionedYaml.key(entry).equals("answers")) {
                    return entry.getValueNode();
                }
            }
        }
        return null;
    }

    /**
     * Returns the text after one answer was changed or added at the end; empty, and nothing is changed here, if the two
     * assessments differ in anything else.
     *
     * @param before what the text says
     */
    public Optional<String> change(Assessment before, Assessment after) throws UnfaithfulTextException {
        Optional<QuestionId> changed = onlyChange(before, after);
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        QuestionId question = changed.get();
        boolean added = before.answerTo(question).isEmpty();
        Optional<QuestionId> at = added ? last() : changed;
        @Nullable Region region = at.map(regions::get).orElse(null);
        if (at.isEmpty() || region == null) {
            return Optional.empty();
        }
        String old = text.substring(region.from(), region.to());
        Optional<String> lines = lines(old, only(before, at.get(), at.get()), only(after, at.get(), question))
                .filter(becomes -> !added || becomes.startsWith(old));
        lines.ifPresent(becomes -> put(at.get(), region, becomes, added ? question : at.get()));
        return lines.map(done -> text.toString());
    }

    private static Optional<String> lines(String old, YamlValue.Entries was, YamlValue.Entries becomes)
            throws UnfaithfulTextException {
        String edited = YamlEditor.apply(HEAD + old, was, becomes);
        boolean stands = edited.startsWith(HEAD + indent(old)) && edited.endsWith("\n");
        return stands && edited.charAt(HEAD.length() + indent(old).length()) != ' '
                ? Optional.of(edited.substring(HEAD.length()))
                : Optional.empty();
    }

    private static String indent(String lines) {
        return lines.substring(0, lines.length() - lines.stripLeading().length());
    }

    /** Returns true if this is the index of that text. */
    public boolean isOf(String other) {
        return other.contentEquals(text);
    }

    /** Replaces the lines of a region; an added answer follows the one that was last. */
    private void put(QuestionId at, Region region, String lines, QuestionId written) {
        text.replace(region.from(), region.to(), lines);
        int by = lines.length() - (region.to() - region.from());
        if (!written.equals(at)) {
            regions.put(written, new Region(region.to(), region.to() + by));
            return;
        }
        boolean behind = false;
        for (Map.Entry<QuestionId, Region> entry : regions.entrySet()) {
            if (behind) {
                entry.setValue(entry.getValue().moved(by));
            } else if (entry.getKey().equals(at)) {
                entry.setValue(new Region(region.from(), region.to() + by));
                behind = true;
            }
        }
    }

    private Optional<QuestionId> last() {
        Optional<QuestionId> last = Optional.empty();
        for (QuestionId question : regions.keySet()) {
            last = Optional.of(question);
        }
        return last;
    }

    /** Returns the only answer that differs, changed or added at the end; empty if anything else differs. */
    private static Optional<QuestionId> onlyChange(Assessment before, Assessment after) {
        boolean frame = before.subject().equals(after.subject())
                && before.depth() == after.depth()
                && before.profile().equals(after.profile())
                && before.contacts().equals(after.contacts())
                && before.consulted().equals(after.consulted())
                && before.declarations().equals(after.declarations())
                && before.carryover().equals(after.carryover())
                && before.coordination().equals(after.coordination());
        int more = after.answers().size() - before.answers().size();
        if (!frame || more < 0 || more > 1) {
            return Optional.empty();
        }
        @Nullable QuestionId changed = null;
        int place = 0;
        for (Map.Entry<QuestionId, Answer> answer : after.answers().entrySet()) {
            place++;
            @Nullable Answer was = before.answers().get(answer.getKey());
            if (was != null && was.equals(answer.getValue())) {
                continue;
            }
            boolean second = changed != null;
            boolean inTheMiddle = was == null && place < after.answers().size();
            if (second || inTheMiddle) {
                return Optional.empty();
            }
            changed = answer.getKey();
        }
        return Optional.ofNullable(changed);
    }

    private static YamlValue.Entries only(Assessment of, QuestionId one, QuestionId other) {
        Map<String, YamlValue> answers = new LinkedHashMap<>();
        of.answerTo(one).ifPresent(answer -> answers.put(one.value(), AssessmentMapper.answer(answer)));
        of.answerTo(other).ifPresent(answer -> answers.put(other.value(), AssessmentMapper.answer(answer)));
        return new YamlValue.Entries(Map.of("answers", new YamlValue.Entries(answers)));
    }
}
