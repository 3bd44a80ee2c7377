package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.stocktake.report.document.Chapter;

/** Numbers the chapters of a report: letters, because questions have numbers; annexes have a word and a number. */
final class ChapterNumbers {
    private static final int LETTERS = 26;

    /** A title with a number of its own, such as that of a section of the checklist. */
    private static final Pattern OWN_NUMBER = Pattern.compile("[0-9]+\\. .*", Pattern.DOTALL);

    private int lettered;

    /** Returns the chapters with the next letters; their parts have the letter and a number. */
    List<Chapter> lettered(List<Chapter> chapters) {
        List<Chapter> numbered = new ArrayList<>();
        for (Chapter chapter : chapters) {
            String letter = String.valueOf((char) ('A' + lettered % LETTERS)).repeat(lettered / LETTERS + 1);
            lettered++;
            List<Chapter> parts = new ArrayList<>();
            int counted = 0;
            for (Chapter part : chapter.parts()) {
                boolean own = OWN_NUMBER.matcher(part.title()).matches();
                counted += own ? 0 : 1;
                parts.add(numbered(part, own ? "" : letter + "." + counted, part.parts()));
            }
            numbered.add(numbered(chapter, letter, parts));
        }
        return numbered;
    }

    /** Returns the annexes with the word and numbers from 1. */
    List<Chapter> annexes(String word, List<Chapter> chapters) {
        List<Chapter> numbered = new ArrayList<>();
        for (Chapter chapter : chapters) {
            numbered.add(numbered(chapter, word + " " + (numbered.size() + 1), chapter.parts()));
        }
        return numbered;
    }

    private static Chapter numbered(Chapter chapter, String number, List<Chapter> parts) {
        return new Chapter(chapter.id(), number, chapter.title(), chapter.blocks(), parts);
    }
}
