package org.stocktake.interview.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stocktake.interview.Interview;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;

/** Offices that answers name. One office has one spelling; otherwise what waits for it would be listed twice. */
public final class OfficeNames {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private OfficeNames() {}

    /**
     * Returns the name as it is spelled already, if only capitals, accents and spaces differ.
     *
     * @param before the text recorded before; the same office in another spelling corrects it
     */
    public static String spelled(String typed, String before, Interview at) {
        if (folded(typed).equals(folded(before))) {
            return typed.strip();
        }
        Stream<String> asked = texts(AnswerTextField.WAITING_FOR, at);
        Stream<String> answering = Stream.concat(Stream.of(at.work().office()), texts(AnswerTextField.BY, at));
        return find(typed, Stream.concat(asked, answering)).orElseGet(typed::strip);
    }

    /** Returns true if the text can name an office: it has a letter, and is no day such as 17 October 2004. */
    public static boolean isName(String typed) {
        return typed.codePoints().anyMatch(Character::isLetter);
    }

    /** Says that another spelling was taken, or the office of a number. */
    public static Interview saying(String office, String typed, Interview at) {
        return office.equals(typed.strip()) ? at : at.telling("interview.note.office", office);
    }

    /**
     * Returns the offices that were named before and fit what is typed, each once, the latest first: those with a word
     * that begins so, then those that contain it; at most five. None when what is typed is one of them.
     *
     * @param typed accents, capitals and the width of spaces make no difference; the empty text offers the latest
     */
    public static List<String> offers(String typed, Interview at) {
        String sought = TypedBefore.folded(typed);
        List<String> begun = new ArrayList<>();
        List<String> others = new ArrayList<>();
        Set<String> met = new HashSet<>();
        for (String office : named(at).toList()) {
            String name = TypedBefore.folded(office);
            if (isOneLine(office) && met.add(folded(office)) && name.contains(sought)) {
                (beginsWord(sought, name) ? begun : others).add(office);
            }
        }
        return met.contains(folded(typed))
                ? List.of()
                : Stream.concat(begun.stream(), others.stream())
                        .limit(TypedBefore.OFFERS_MAX)
                        .toList();
    }

    /** Returns the offices in the order in which they are offered: the own one first, those consulted last. */
    private static Stream<String> named(Interview at) {
        Stream<String> answers = TypedBefore.latestFirst(at)
                .flatMap(answer -> Stream.concat(
                        Stream.of(answer.text(AnswerTextField.WAITING_FOR), answer.text(AnswerTextField.BY)),
                        answer.actions().stream().map(Action::owner)));
        return Stream.of(Stream.of(at.work().office()), answers, at.assessment().consulted().stream())
                .flatMap(offices -> offices)
                .filter(office -> !office.isEmpty());
    }

    private static boolean isOneLine(String office) {
        return office.indexOf('\n') < 0;
    }

    private static boolean beginsWord(String sought, String name) {
        for (int at = name.indexOf(sought); at >= 0; at = name.indexOf(sought, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(name.codePointBefore(at))) {
                return true;
            }
        }
        return false;
    }

    private static Stream<String> texts(AnswerTextField text, Interview at) {
        return at.assessment().answers().values().stream().map((Answer answer) -> answer.text(text));
    }

    private static Optional<String> find(String office, Stream<String> known) {
        String sought = folded(office);
        return known.filter(one -> !one.isEmpty() && folded(one).equals(sought)).findFirst();
    }

    private static String folded(String office) {
        return SPACES.matcher(Phrase.folded(office)).replaceAll("");
    }
}
