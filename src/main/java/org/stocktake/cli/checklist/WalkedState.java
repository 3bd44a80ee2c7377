package org.stocktake.cli.checklist;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stocktake.cli.command.UserException;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.finding.persona.Persona;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Depth;
import org.stocktake.model.FactId;
import org.stocktake.model.Period;
import org.stocktake.model.Profile;

/**
 * The State with which an author walks through a checklist.
 *
 * @param assessment its facts, declarations and depth; answers do not matter
 * @param today the day on which it is judged whether a reservation is withdrawn
 */
record WalkedState(Assessment assessment, LocalDate today) {
    /** The code of a State that is none: ISO 3166 assigns it to nobody. */
    private static final String NOBODY = "ZZ";

    /** Returns a State of which nothing is known, at the full depth. */
    static WalkedState unknown(Checklist checklist, LocalDate today) {
        Assessment.Subject subject = new Assessment.Subject(
                checklist.id(),
                checklist.version(),
                NOBODY,
                Period.ofYear(today.getYear()),
                checklist.heading().language());
        return new WalkedState(Assessment.begin(subject, Depth.FULL), today);
    }

    /** Returns the State of a persona, on the day that it names. */
    static WalkedState of(Persona persona) {
        return new WalkedState(persona.assessment(), persona.today());
    }

    /** Returns the State of an assessment. */
    static WalkedState of(AssessmentDocument document, LocalDate today) {
        return new WalkedState(document.assessment(), today);
    }

    /** Returns the State at another depth; the same one if no depth is named. */
    WalkedState withDepth(String word) throws UserException {
        if (word.isEmpty()) {
            return this;
        }
        Optional<Depth> depth = Depth.of(word);
        if (depth.isEmpty()) {
            throw UserException.usage("bad-depth", word);
        }
        return new WalkedState(assessment.withDepth(depth.get()), today);
    }

    /** Returns the State with other values of these facts. A fact given as {@value Profile#NOT_KNOWN} is not known. */
    WalkedState withFacts(Profile facts) {
        Map<FactId, List<String>> values =
                new LinkedHashMap<>(assessment.profile().values());
        values.putAll(facts.values());
        return new WalkedState(assessment.withProfile(new Profile(values)), today);
    }
}
