package org.stocktake.files.edit;

import java.util.Iterator;
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
    private Map<QuestionId, Region> regions;
    /** The offset of the first answer, with the comments above it. */
    private final int top;

    private record Region(int from, int to) {
        Region moved(int by) {
            return new Region(from + by, to + by);
        }
    }

    private AnswerIndex(String text, int top, Map<QuestionId, Region> regions) {
        this.text = new StringBuilder(text);
        this.top = top;
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
        @Nullable Node answers = placed.valueOf("answers");
        if (!(answers instanceof MappingNode mapping) || mapping.getFlowStyle() == FlowStyle.FLOW) {
            return Optional.empty();
        }
        int top = 0;
        Map<QuestionId, Region> regions = new LinkedHashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            int from = placed.lineStart(placed.start(entry.getKeyNode()));
            int end = Math.max(placed.end(entry.getKeyNode()), placed.end(entry.getValueNode()));
            int to = placed.endOfEntry(end, placed.column(entry.getKeyNode()));
            top = regions.isEmpty() ? placed.startOfComments(from) : top;
            regions.put(new QuestionId(PositionedYaml.key(entry)), new Region(from, to));
        }
        return Optional.of(new AnswerIndex(placed.text(), top, regions));
    }

    /**
     * Returns the text after one answer was changed, or added between its neighbours; empty, and nothing is changed
     * here, if the two assessments differ in anything else, or in the order of their answers.
     *
     * @param before what the text says
     */
    public Optional<String> change(Assessment before, Assessment after) throws UnfaithfulTextException {
        Optional<Change> found = onlyChange(before, after);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Change change = found.get();
        if (change.at().isEmpty()) {
            return addedFirst(change.question(), before, after);
        }
        QuestionId at = change.at().get();
        @Nullable Region region = regions.get(at);
        if (region == null) {
            return Optional.empty();
        }
        String old = text.substring(region.from(), region.to());
        boolean added = !at.equals(change.question());
        Optional<String> lines = lines(old, only(before, at, at), only(after, at, change.question()))
                .filter(becomes -> !added || becomes.startsWith(old));
        lines.ifPresent(becomes -> put(at, region, becomes, change.question()));
        return lines.map(done -> text.toString());
    }

    /** Adds an answer before all others and the comments above them. */
    private Optional<String> addedFirst(QuestionId question, Assessment before, Assessment after)
            throws UnfaithfulTextException {
        if (regions.isEmpty()) {
            return Optional.empty();
        }
        Map.Entry<QuestionId, Region> first = regions.entrySet().iterator().next();
        QuestionId id = first.getKey();
        String old = text.substring(top, first.getValue().to());
        String edited = YamlEditor.apply(HEAD + old, only(before, id, id), only(after, question, id));
        if (!edited.startsWith(HEAD) || !edited.endsWith(old)) {
            return Optional.empty();
        }
        String lines = edited.substring(HEAD.length(), edited.length() - old.length());
        text.insert(top, lines);
        Map<QuestionId, Region> moved = new LinkedHashMap<>();
        moved.put(question, new Region(top, top + lines.length()));
        regions.forEach((other, region) -> moved.put(other, region.moved(lines.length())));
        regions = moved;
        return Optional.of(text.toString());
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

    /** Replaces the lines of a region; an added answer follows it. */
    private void put(QuestionId at, Region region, String lines, QuestionId written) {
        text.replace(region.from(), region.to(), lines);
        int by = lines.length() - (region.to() - region.from());
        Map<QuestionId, Region> moved = new LinkedHashMap<>();
        boolean behind = false;
        for (Map.Entry<QuestionId, Region> entry : regions.entrySet()) {
            boolean here = entry.getKey().equals(at);
            if (here && written.equals(at)) {
                moved.put(at, new Region(region.from(), region.to() + by));
            } else if (here) {
                moved.put(at, region);
                moved.put(written, new Region(region.to(), region.to() + by));
            } else {
                moved.put(entry.getKey(), behind ? entry.getValue().moved(by) : entry.getValue());
            }
            behind = behind || here;
        }
        regions = moved;
    }

    /**
     * The only difference between two assessments.
     *
     * @param question the answer that differs
     * @param at itself, or the answer before it if it is new; empty if it is new and the first
     */
    private record Change(QuestionId question, Optional<QuestionId> at) {}

    /** Returns the only answer that differs; empty if anything else differs. */
    private static Optional<Change> onlyChange(Assessment before, Assessment after) {
        boolean frame = before.subject().equals(after.subject())
                && before.depth() == after.depth()
                && before.profile().equals(after.profile())
                && before.contacts().equals(after.contacts())
                && before.consulted().equals(after.consulted())
                && before.declarations().equals(after.declarations())
                && before.carryover().equals(after.carryover())
                && before.coordination().equals(after.coordination());
        return frame ? onlyAnswer(before.answers(), after.answers()) : Optional.empty();
    }

    private static Optional<Change> onlyAnswer(Map<QuestionId, Answer> before, Map<QuestionId, Answer> after) {
        @Nullable Change change = null;
        Optional<QuestionId> previous = Optional.empty();
        Iterator<QuestionId> earlier = before.keySet().iterator();
        for (Map.Entry<QuestionId, Answer> answer : after.entrySet()) {
            QuestionId question = answer.getKey();
            @Nullable Answer was = before.get(question);
            boolean moved = was != null && !earlier.next().equals(question);
            boolean differs = was == null || !was.equals(answer.getValue());
            if (moved || (differs && change != null)) {
                return Optional.empty();
            }
            change = differs ? new Change(question, was == null ? previous : Optional.of(question)) : change;
            previous = Optional.of(question);
        }
        return earlier.hasNext() ? Optional.empty() : Optional.ofNullable(change);
    }

    private static YamlValue.Entries only(Assessment of, QuestionId one, QuestionId other) {
        Map<String, YamlValue> answers = new LinkedHashMap<>();
        of.answerTo(one).ifPresent(answer -> answers.put(one.value(), AssessmentMapper.answer(answer)));
        of.answerTo(other).ifPresent(answer -> answers.put(other.value(), AssessmentMapper.answer(answer)));
        return new YamlValue.Entries(Map.of("answers", new YamlValue.Entries(answers)));
    }
}
