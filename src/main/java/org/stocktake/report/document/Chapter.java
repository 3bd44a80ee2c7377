package org.stocktake.report.document;

import java.util.List;
import java.util.regex.Pattern;
import org.stocktake.text.TextDirection;

/**
 * A section of a document under its own heading.
 *
 * @param id of the place, for links
 * @param number before the title, such as "B" or "Annex 2"; empty in a document without numbers
 * @param parts chapters inside it, one level deep
 */
public record Chapter(String id, String number, String title, List<Block> blocks, List<Chapter> parts) {
    /** The mark of the direction, which is not printed: after it a number is no part of the Latin text before it. */
    private static final String RIGHT_TO_LEFT = "\u200F";

    /** A number and a full stop; the space after them is a no-break space in some languages. */
    private static final Pattern OWN_NUMBER = Pattern.compile("[0-9]+\\.\\h");

    public Chapter {
        title = PlainText.text(title);
        blocks = List.copyOf(blocks);
        parts = List.copyOf(parts);
    }

    /** Creates a chapter without a number. */
    public Chapter(String id, String title, List<Block> blocks, List<Chapter> parts) {
        this(id, "", title, blocks, parts);
    }

    /** Returns a chapter without parts. */
    public static Chapter of(String id, String title, List<Block> blocks) {
        return new Chapter(id, title, blocks, List.of());
    }

    /** Returns the parts that a table of contents lists: those with a number, where the chapter has one. */
    public List<Chapter> listedParts() {
        return parts.stream().filter(part -> isListed(part)).toList();
    }

    /** Returns true if a table of contents lists the part. */
    public boolean isListed(Chapter part) {
        return number.isEmpty() || !part.number.isEmpty();
    }

    /** Returns true if the title has a number of its own, like a section of the checklist: {@code 5. Investigation}. */
    public boolean hasNumberInTitle() {
        return OWN_NUMBER.matcher(title).lookingAt();
    }

    /** Returns true if the heading says what the only block is, so that a table needs no caption on paper. */
    public boolean namesItsBlock() {
        return blocks.size() == 1;
    }

    /**
     * Returns the number, if there is one, and the title. The number of the chapter stays at the right of a title from
     * right to left that begins with a number.
     */
    public String heading() {
        if (number.isEmpty()) {
            return title;
        }
        boolean isNumberFirst = TextDirection.beginsRightToLeft(title) && Character.isDigit(title.charAt(0));
        return number + (isNumberFirst ? RIGHT_TO_LEFT + "\u2002" : "\u2002") + title;
    }
}
