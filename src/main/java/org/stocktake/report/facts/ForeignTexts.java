package org.stocktake.report.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stocktake.finding.Findings;
import org.stocktake.model.Answer;
import org.stocktake.model.Assessment;
import org.stocktake.model.CarriedAnswer;
import org.stocktake.model.Checklist;
import org.stocktake.model.Declaration;
import org.stocktake.report.document.TextLanguages;
import org.stocktake.text.ScriptLanguage;

/**
 * Collects the texts of an assessment and its checklist that may be in another language than a report of it. What an
 * office typed is in the language of the assessment, unless its letters say otherwise.
 */
public final class ForeignTexts {
    private final Map<String, String> texts = new HashMap<>();
    /** The language of the assessment that is being read. */
    private String typed = "";

    private ForeignTexts() {}

    /**
     * Returns the languages of the texts in a document about findings.
     *
     * @param language that of the document, BCP 47
     * @param findings those of one assessment, or of several
     */
    public static TextLanguages of(String language, Findings... findings) {
        ForeignTexts all = new ForeignTexts();
        for (Findings one : findings) {
            all.add(one.checklist(), language);
            all.add(one.assessment());
        }
        return new TextLanguages(language, all.texts);
    }

    /** Returns the languages of the texts in a document about the checklist alone. */
    public static TextLanguages of(String language, Checklist checklist) {
        ForeignTexts all = new ForeignTexts();
        all.add(checklist, language);
        return new TextLanguages(language, all.texts);
    }

    /** Returns the languages of the texts in a document for those who answer. */
    public static TextLanguages of(String language, Checklist checklist, Assessment assessment) {
        ForeignTexts all = new ForeignTexts();
        all.add(checklist, language);
        all.add(assessment);
        return new TextLanguages(language, all.texts);
    }

    private void add(Checklist checklist, String language) {
        String own = checklist.heading().language();
        if (!own.equals(language)) {
            ChecklistWording.of(checklist).forEach(text -> texts.put(text, own));
        }
        checklist.heading().translation().ifPresent(made -> made.left().forEach(text -> texts.put(text, made.from())));
    }

    private void add(Assessment assessment) {
        typed = assessment.subject().language();
        assessment.answers().values().forEach(this::add);
        assessment.consulted().forEach(this::typed);
        for (Declaration declaration : assessment.declarations()) {
            typed(declaration.text());
            for (Declaration.Objection objection : declaration.objections()) {
                typed(objection.from());
                typed(objection.text());
            }
        }
        for (List<CarriedAnswer> proposed : assessment.carryover().proposals().values()) {
            proposed.forEach(carried -> add(carried.answer()));
        }
        assessment.carryover().retired().forEach(carried -> add(carried.answer()));
        assessment.coordination().signOffs().forEach(signOff -> typed(signOff.office()));
    }

    private void add(Answer answer) {
        answer.texts().values().forEach(this::typed);
        answer.evidence().forEach(cited -> {
            typed(cited.title());
            typed(cited.reference());
        });
        answer.actions().forEach(action -> {
            typed(action.what());
            typed(action.owner());
        });
        answer.figures().forEach(figure -> typed(figure.what()));
    }

    private void typed(String text) {
        texts.put(text, ScriptLanguage.of(text, typed));
    }
}
