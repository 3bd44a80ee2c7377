package org.stocktake.files.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.stocktake.model.Assessment;

/**
 * Changes the text of a file in place: everything that a person wrote around a change stays byte for byte, such as
 * comments, the order of keys, quotes and blank lines.
 *
 * <p>The assessments before and after are compared as values; only keys that differ are edited. Comments inside a value
 * that is replaced or removed stay, above its place. {@link EditVerifier} checks the result. A file that cannot be
 * edited in this way (such as one that is a single flow mapping) is written anew below its comments, and is checked
 * too.
 */
public final class YamlEditor {
    private final PositionedYaml placed;
    private final TextEdits edits;

    private YamlEditor(PositionedYaml placed, TextEdits edits) {
        this.placed = placed;
        this.edits = edits;
    }

    /** Returns an editor of parts of a text, which collects its edits there. */
    static YamlEditor of(PositionedYaml placed, TextEdits edits) {
        return new YamlEditor(placed, edits);
    }

    /** Collects the edits of one mapping; returns false, with none collected, if its style does not allow them. */
    boolean change(Node mapping, YamlValue.Entries old, YamlValue.Entries changed) {
        return mapping(mapping, old, changed).isPresent();
    }

    /**
     * Returns the text that has the value of {@code after}, with the answers in the same order if they can be moved.
     *
     * @param text has the value of {@code before}
     * @throws UnfaithfulTextException if no way of writing gives the right value: a fault of this program
     */
    public static String apply(String text, Assessment before, Assessment after) throws UnfaithfulTextException {
        AnswerOrder order = AnswerOrder.between(before, after);
        String ordered =
                order.isNew() ? AnswerBlocks.inOrder(text, order.questions()).orElse(text) : text;
        return apply(ordered, AssessmentMapper.of(before), AssessmentMapper.of(after));
    }

    /**
     * Returns the text that has the value {@code changed}.
     *
     * @param text has the value {@code old}
     */
    static String apply(String text, YamlValue.Entries old, YamlValue.Entries changed) throws UnfaithfulTextException {
        if (old.equals(changed)) {
            return text;
        }
        String mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
        String body = text.substring(mark.length());
        Optional<PositionedYaml> placed = PositionedYaml.of(body);
        String written = placed.isPresent()
                ? new YamlEditor(placed.get(), new TextEdits()).spliced(old, changed)
                : faithful(YamlWriter.lines(changed, 0), changed);
        return mark + written;
    }

    private String spliced(YamlValue.Entries old, YamlValue.Entries changed) throws UnfaithfulTextException {
        String text = placed.text();
        String lineEnd = placed.lineEnd();
        Optional<String> inPlace = mapping(placed.root(), old, changed)
                .map(done -> edits.carryOut(text, lineEnd))
                .filter(edited -> EditVerifier.holds(placed, edited, old, changed));
        return inPlace.isPresent() ? inPlace.get() : faithful(anew(changed).replace("\n", lineEnd), changed);
    }

    private String anew(YamlValue.Entries changed) {
        return commentLines(placed.comments(0, placed.text().length()), 0) + YamlWriter.lines(changed, 0);
    }

    private static String faithful(String written, YamlValue.Entries says) throws UnfaithfulTextException {
        if (!EditVerifier.hasValue(written, says)) {
            throw new UnfaithfulTextException();
        }
        return written;
    }

    /** Edits a mapping key by key; empty, with no edit collected, if its style does not allow it. */
    private Optional<Boolean> mapping(Node node, YamlValue.Entries old, YamlValue.Entries changed) {
        if (!(node instanceof MappingNode mapping) || mapping.getFlowStyle() == FlowStyle.FLOW) {
            return Optional.empty();
        }
        int size = edits.size();
        Map<String, NodeTuple> places = new LinkedHashMap<>();
        mapping.getValue().forEach(tuple -> places.put(PositionedYaml.key(tuple), tuple));
        NodeTuple before = null;
        for (Map.Entry<String, YamlValue> entry : changed.values().entrySet()) {
            NodeTuple here = places.get(entry.getKey());
            YamlValue was = old.values().get(entry.getKey());
            boolean done = here == null
                    ? insert(before, entry, mapping)
                    : entry.getValue().equals(was) || change(here, was, entry.getValue());
            if (!done) {
                edits.backTo(size);
                return Optional.empty();
            }
            before = here == null ? before : here;
        }
        return removeGone(places, old, changed) ? Optional.of(true) : undo(size);
    }

    private Optional<Boolean> undo(int size) {
        edits.backTo(size);
        return Optional.empty();
    }

    /** Inserts an entry behind another with the comments that belong to it, or before all with their comments. */
    private boolean insert(@Nullable NodeTuple before, Map.Entry<String, YamlValue> entry, MappingNode mapping) {
        if (before == null
                && (mapping.getValue().isEmpty() || !prefix(first(mapping)).isBlank())) {
            return false;
        }
        NodeTuple beside = before == null ? first(mapping) : before;
        int column = placed.column(beside.getKeyNode());
        int at = before == null
                ? placed.startOfComments(placed.lineStart(placed.start(beside.getKeyNode())))
                : placed.endOfEntry(end(before), column);
        edits.insert(at, YamlWriter.entry(entry.getKey(), entry.getValue(), column));
        return true;
    }

    private static NodeTuple first(MappingNode mapping) {
        return mapping.getValue().get(0);
    }

    private int end(NodeTuple tuple) {
        return Math.max(placed.end(tuple.getKeyNode()), placed.end(tuple.getValueNode()));
    }

    private boolean removeGone(Map<String, NodeTuple> places, YamlValue.Entries old, YamlValue.Entries changed) {
        for (Map.Entry<String, NodeTuple> place : places.entrySet()) {
            boolean gone = old.values().containsKey(place.getKey())
                    && !changed.values().containsKey(place.getKey());
            if (gone) {
                NodeTuple tuple = place.getValue();
                if (!prefix(tuple).isBlank()) {
                    return false;
                }
                remove(
                        placed.lineStart(placed.start(tuple.getKeyNode())),
                        end(tuple),
                        placed.column(tuple.getKeyNode()));
            }
        }
        return true;
    }

    private void remove(int from, int end, int column) {
        int to = placed.nextLine(end);
        edits.replace(from, to, commentLines(placed.comments(from, to), column));
    }

    /** Returns what stands before the key on its line: blanks, or the dash of the item that begins with it. */
    private String prefix(NodeTuple tuple) {
        int start = placed.start(tuple.getKeyNode());
        return placed.text().substring(placed.lineStart(start), start);
    }

    private boolean change(NodeTuple here, @Nullable YamlValue was, YamlValue becomes) {
        Node value = here.getValueNode();
        return inline(value, becomes) || (was != null && inside(value, was, becomes)) || replace(here, becomes);
    }

    private boolean inside(Node value, YamlValue was, YamlValue becomes) {
        if (was instanceof YamlValue.Entries old && becomes instanceof YamlValue.Entries changed) {
            return !changed.values().isEmpty() && mapping(value, old, changed).isPresent();
        }
        return was instanceof YamlValue.Items old
                && becomes instanceof YamlValue.Items changed
                && items(value, old, changed);
    }

    /** Replaces a scalar on one line by a scalar on one line; the rest of the line stays. */
    private boolean inline(Node value, YamlValue becomes) {
        if (!(value instanceof ScalarNode scalar)
                || PositionedYaml.isBlock(scalar)
                || !(becomes instanceof YamlValue.Scalar text)) {
            return false;
        }
        int from = placed.start(scalar);
        int to = placed.end(scalar);
        String written = ScalarWriter.inline(text, 0);
        boolean fits = from < to
                && placed.lineBreak(from) >= to
                && written.indexOf('\n') < 0
                && ScalarWriter.literalHeader(text).isEmpty();
        if (fits) {
            edits.replace(from, to, written);
        }
        return fits;
    }

    private boolean replace(NodeTuple here, YamlValue becomes) {
        String prefix = prefix(here);
        if (!prefix.matches("[ \t]*(- *)?")) {
            return false;
        }
        int column = placed.column(here.getKeyNode());
        int from = placed.lineStart(placed.start(here.getKeyNode()));
        int to = placed.nextLine(end(here));
        String written =
                YamlWriter.entry(PositionedYaml.key(here), becomes, column).substring(column);
        int commentColumn = prefix.isBlank() ? column : Math.max(prefix.indexOf('-'), 0);
        edits.replace(from, to, commentLines(placed.comments(from, to), commentColumn) + prefix + written);
        return true;
    }

    /**
     * Edits a list: equal items at both ends stay, and the middle is changed item by item if the numbers of items
     * agree.
     */
    private boolean items(Node value, YamlValue.Items old, YamlValue.Items changed) {
        if (!(value instanceof SequenceNode list)
                || list.getFlowStyle() == FlowStyle.FLOW
                || list.getValue().size() != old.values().size()) {
            return false;
        }
        int size = edits.size();
        boolean done = new ListSplice(list, old.values(), changed.values()).apply();
        if (!done) {
            edits.backTo(size);
        }
        return done;
    }

    private static String commentLines(List<String> comments, int column) {
        StringBuilder lines = new StringBuilder();
        comments.forEach(
                comment -> lines.append(" ".repeat(column)).append(comment).append('\n'));
        return lines.toString();
    }

    /** Edits one list. */
    private final class ListSplice {
        private final SequenceNode list;
        private final List<YamlValue> old;
        private final List<YamlValue> changed;
        private final int column;

        ListSplice(SequenceNode list, List<YamlValue> old, List<YamlValue> changed) {
            this.list = list;
            this.old = old;
            this.changed = changed;
            this.column = placed.column(list);
        }

        boolean apply() {
            int head = 0;
            int shorter = Math.min(old.size(), changed.size());
            while (head < shorter && old.get(head).equals(changed.get(head))) {
                head++;
            }
            int tail = 0;
            while (tail < shorter - head
                    && old.get(old.size() - 1 - tail).equals(changed.get(changed.size() - 1 - tail))) {
                tail++;
            }
            int oldMiddle = old.size() - head - tail;
            int newMiddle = changed.size() - head - tail;
            if (oldMiddle == newMiddle) {
                return changeEach(head, oldMiddle);
            }
            return (head > 0 || tail > 0) && exchange(head, oldMiddle, newMiddle);
        }

        private boolean changeEach(int first, int count) {
            for (int i = first; i < first + count; i++) {
                Node item = list.getValue().get(i);
                boolean done = old.get(i).equals(changed.get(i))
                        || inline(item, changed.get(i))
                        || inside(item, old.get(i), changed.get(i))
                        || rewrite(item, changed.get(i));
                if (!done) {
                    return false;
                }
            }
            return true;
        }

        /** Writes a text of several lines anew, such as a block that its item begins. */
        private boolean rewrite(Node item, YamlValue becomes) {
            int line = dashLine(item);
            if (line < 0 || !(item instanceof ScalarNode)) {
                return false;
            }
            edits.insert(line, YamlWriter.item(becomes, column));
            remove(line, placed.end(item), column);
            return true;
        }

        private boolean exchange(int head, int oldMiddle, int newMiddle) {
            List<String> written = new ArrayList<>();
            changed.subList(head, head + newMiddle).forEach(item -> written.add(YamlWriter.item(item, column)));
            int at = head > 0
                    ? placed.nextLine(placed.end(list.getValue().get(head - 1)))
                    : dashLine(list.getValue().get(0));
            if (at < 0) {
                return false;
            }
            edits.insert(at, String.join("", written));
            for (int i = head; i < head + oldMiddle; i++) {
                Node item = list.getValue().get(i);
                if (dashLine(item) < 0) {
                    return false;
                }
                remove(dashLine(item), placed.end(item), column);
            }
            return true;
        }

        /** Returns the start of the line with the item's dash; -1 if the dash is not on the line of the item. */
        private int dashLine(Node item) {
            int line = placed.lineStart(placed.start(item));
            String before = placed.text().substring(line, placed.start(item));
            return before.matches(" {" + column + "}- *") ? line : -1;
        }
    }
}
