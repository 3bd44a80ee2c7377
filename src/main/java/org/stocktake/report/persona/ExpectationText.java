package org.stocktake.report.persona;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.persona.Expectation;
import org.stocktake.finding.persona.Persona;
import org.stocktake.finding.persona.UnmetExpectation;
import org.stocktake.report.document.TextLine;
import org.stocktake.text.Messages;
import org.stocktake.text.ProblemText;

/** Says an expectation that is not met, with the words of the file that names it. */
final class ExpectationText {
    /** The code of the line, as problems have one. */
    static final String CODE = "expectation-not-met";

    private ExpectationText() {}

    /** Returns the whole line: place, code and sentence. */
    static String line(Messages words, Persona persona, UnmetExpectation unmet) {
        return ProblemText.place(unmet.expectation().where()) + ": " + CODE + ": " + sentence(words, persona, unmet);
    }

    /** Returns the persona, the question, the words expected and found, and the facts that decided. */
    static String sentence(Messages words, Persona persona, UnmetExpectation unmet) {
        String said = words.say(
                "report.persona.unmet",
                persona.id(),
                unmet.expectation().subject(),
                expected(words, unmet.expectation()),
                listed(words, unmet.found()));
        TextLine because = unmet.because().isEmpty()
                ? TextLine.of()
                : TextLine.of(words.say("report.persona.because", words.list(because(words, unmet))));
        return TextLine.of(said).and(because).text();
    }

    private static String expected(Messages words, Expectation expectation) {
        String listed = listed(words, expectation.words());
        return expectation.kind() == Expectation.Kind.ASKED
                ? listed
                : words.label(expectation.kind().word(), listed);
    }

    private static String listed(Messages words, List<String> all) {
        return all.isEmpty() ? words.say("report.persona.none") : words.list(all);
    }

    /** Returns the facts that decided, each with its values. */
    static List<String> because(Messages words, UnmetExpectation unmet) {
        List<String> facts = new ArrayList<>();
        unmet.because()
                .forEach((fact, values) -> facts.add(fact.value() + "="
                        + (values.isEmpty() ? words.say("report.persona.not-known") : String.join("+", values))));
        return facts;
    }
}
