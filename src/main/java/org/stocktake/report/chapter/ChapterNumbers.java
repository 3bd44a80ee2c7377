package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.report.document.Chapter;

/** Numbers the chapters of a report: letters, because questions have numbers; annexes have a word and a number. */
final class ChapterNumbers {
    private static final int LETTERS = 26;

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
                boolean own = part.hasNumberInTitle();
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
