package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.stocktake.model.Checklist;
import org.stocktake.model.Declaration;
import org.stocktake.text.Citation;
import org.stocktake.text.Messages;

/** Sentences about reservations, declarations and notifications, to show beside a finding or in a list. */
public final class DeclarationText {
    private static final int CHARS_MAX = 160;

    private DeclarationText() {}

    /** Returns its kind and its provisions: "Reservation to Protocol, article 18(1)". */
    public static String title(Declaration declaration, Checklist checklist, Messages words) {
        return say(words, "declared." + declaration.kind().word(), Citation.of(words, checklist, declaration));
    }

    /** Returns title, effect and day; the day as in the file. */
    public static String heading(Declaration declaration, Checklist checklist, Messages words) {
        List<String> details = details(declaration, words, day -> day);
        String title = title(declaration, checklist, words);
        return details.isEmpty() ? title : words.note(title, words.parts(details));
    }

    /** Returns the declaration in full: heading, words, and each objection on a line; days as in the file. */
    public static String whole(Declaration declaration, Checklist checklist, Messages words) {
        List<String> lines = new ArrayList<>();
        lines.add(heading(declaration, checklist, words) + say(words, "declared.words", declaration.text()));
        for (Declaration.Objection objection : declaration.objections()) {
            lines.add(say(words, "declared.objection", objection(objection, words, day -> day)));
        }
        return String.join("\n", lines);
    }

    private static List<String> details(Declaration declaration, Messages words, UnaryOperator<String> date) {
        List<String> details = new ArrayList<>();
        if (declaration.excludes()) {
            details.add(say(words, "declared.excludes"));
        }
        if (!declaration.date().isEmpty()) {
            details.add(date.apply(declaration.date()));
        }
        return details;
    }

    /** Returns title, day, first words and objections in one line. */
    public static String line(Declaration declaration, Checklist checklist, Messages words) {
        return title(declaration, checklist, words) + rest(declaration, words, words::day);
    }

    /** Returns what follows the title: effect, day, first words, objections. */
    static String rest(Declaration declaration, Messages words, UnaryOperator<String> date) {
        List<String> details = details(declaration, words, date);
        for (Declaration.Objection objection : declaration.objections()) {
            details.add(say(words, "declared.objection", objection.from()));
        }
        String said = say(words, "declared.words", declaration.firstWords(CHARS_MAX));
        return details.isEmpty() ? said : words.note("", words.parts(details)) + said;
    }

    /** Returns an objection in full: who, when and why; days as in the file. */
    public static String objection(Declaration.Objection objection, Messages words, UnaryOperator<String> date) {
        List<String> parts = new ArrayList<>(List.of(objection.from()));
        if (!objection.date().isEmpty()) {
            parts.add(date.apply(objection.date()));
        }
        String head = words.list(parts);
        return objection.text().isBlank() ? head : words.label(head, objection.text());
    }

    private static String say(Messages words, String key, Object... values) {
        return words.say("report." + key, values);
    }
}
