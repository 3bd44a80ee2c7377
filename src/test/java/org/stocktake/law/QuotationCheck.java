package org.stocktake.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stocktake.model.Checklist;
import org.stocktake.model.Provision;

/** Finds quoted words that do not stand in their clause, and clauses that do not stand in their text. */
final class QuotationCheck {
    /** An anchor is a place in a text and not the text. Source: the project quotes briefly. */
    private static final int ANCHOR_WORDS_MAX = 9;

    private final Checklist checklist;
    private final List<String> faults = new ArrayList<>();

    private QuotationCheck(Checklist checklist) {
        this.checklist = checklist;
    }

    /** Returns the faults that show without the texts: long anchors, and clauses that are needed and missing. */
    static List<String> faultsOfClauses(Checklist checklist) {
        QuotationCheck check = new QuotationCheck(checklist);
        Map<String, Integer> numbers = new HashMap<>();
        for (Provision provision : checklist.provisions()) {
            numbers.merge(provision.source() + " " + provision.number(), 1, Integer::sum);
        }
        for (Provision provision : checklist.provisions()) {
            List<String> clause = provision.quotes().clause();
            if (numbers.getOrDefault(provision.source() + " " + provision.number(), 0) > 1 && clause.isEmpty()) {
                check.tell(provision, "shares the number " + provision.number() + " and has no clause");
            }
            clause.stream()
                    .flatMap(span -> TreatyTexts.anchors(span).stream())
                    .filter(anchor -> anchor.split(" ", -1).length > ANCHOR_WORDS_MAX)
                    .forEach(anchor -> check.tell(provision, "pastes a sentence as its clause: " + anchor));
        }
        return check.faults;
    }

    /** Returns the faults that show in the texts. */
    static List<String> faults(Checklist checklist, TreatyTexts texts) {
        QuotationCheck check = new QuotationCheck(checklist);
        checklist.provisions().forEach(provision -> check.look(provision, texts));
        return check.faults;
    }

    private void look(Provision provision, TreatyTexts texts) {
        StringBuilder text = new StringBuilder();
        for (String number : provision.number().split(", ?", -1)) {
            Optional<String> found = texts.text(provision.source(), number);
            if (found.isEmpty()) {
                tell(provision, "there is no " + provision.source() + " " + number);
                return;
            }
            text.append(found.get()).append(' ');
        }
        Provision.Quotes quotes = provision.quotes();
        Optional<List<String>> spans = quotes.clause().isEmpty()
                ? Optional.of(List.of(text.toString()))
                : TreatyTexts.spans(text.toString(), quotes.clause());
        if (spans.isEmpty()) {
            tell(provision, "its clause is not in the text: " + quotes.clause());
            return;
        }
        look(provision, "softens", quotes.softens(), spans.get());
        look(provision, "standard", quotes.standard(), spans.get());
        look(provision, "limits", quotes.limits(), spans.get());
    }

    private void look(Provision provision, String kind, List<String> qualifiers, List<String> spans) {
        for (String qualifier : qualifiers) {
            String quoted = checklist.vocabulary().qualifier(qualifier);
            String words = TreatyTexts.plain(quoted).toLowerCase(Locale.ROOT);
            if (spans.stream().noneMatch(span -> span.toLowerCase(Locale.ROOT).contains(words))) {
                tell(provision, kind + ": '" + quoted + "' is not in the clause");
            }
        }
    }

    private void tell(Provision provision, String fault) {
        faults.add(provision.id().value() + ": " + fault);
    }
}
