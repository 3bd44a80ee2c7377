package org.stocktake.report.worksheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.stocktake.finding.worksheet.WorksheetField;
import org.stocktake.finding.worksheet.WorksheetLine;
import org.stocktake.finding.worksheet.WorksheetList;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Force;
import org.stocktake.model.Provision;
import org.stocktake.model.Question;
import org.stocktake.model.Section;
import org.stocktake.report.chapter.ReportText;

/**
 * One question of a worksheet, with all that a person needs to answer it.
 *
 * @param force in words
 * @param facts labels, each with a text, about the question
 * @param answers the answers to choose from, by word
 * @param qualifiers the softening words to choose from, by id
 * @param values what its fields show
 */
record WorksheetQuestion(
        Question question,
        String number,
        Section section,
        String force,
        Map<String, String> facts,
        Map<String, String> answers,
        Map<String, String> qualifiers,
        WorksheetValues values,
        WorksheetLine line) {
    static WorksheetQuestion of(Question question, WorksheetContent content, Force force, Predicate<String> fits) {
        Map<String, String> qualifiers = content.labels().qualifiers(question);
        WorksheetValues values =
                WorksheetValues.of(content.worksheet().answerTo(question.id()), content.labels(), qualifiers);
        return new WorksheetQuestion(
                question,
                content.checklist().numberOf(question),
                content.checklist().sectionOf(question),
                content.text().force(force),
                facts(question, content, qualifiers),
                answers(content, force, values),
                qualifiers,
                values,
                new WorksheetLine(question.id(), values.shown(), values.kept(fits), content.base(question.id())));
    }

    /** Returns the answers that the question accepts, and the one that it has. */
    private static Map<String, String> answers(WorksheetContent content, Force force, WorksheetValues values) {
        Map<String, String> answers = new LinkedHashMap<>(content.labels().answers());
        boolean has = values.kind().equals(Optional.of(AnswerKind.CONSIDERED));
        if (!force.acceptsConsidered() && !has) {
            answers.remove(AnswerKind.CONSIDERED.word());
        }
        return answers;
    }

    private static Map<String, String> facts(
            Question question, WorksheetContent content, Map<String, String> qualifiers) {
        ReportText text = content.text();
        Question.Guidance guidance = question.guidance();
        List<String> rests = new ArrayList<>();
        question.provisions().stream()
                .map(content.checklist()::provision)
                .filter(Provision::isAssessable)
                .map(text::cite)
                .distinct()
                .forEach(rests::add);
        List<String> others = new ArrayList<>();
        for (String agency : guidance.agencies()) {
            if (!agency.equals(content.part().agency())) {
                others.add(text.agency(agency));
            }
        }
        List<String> quoted = qualifiers.values().stream().map(text::quoted).toList();
        Map<String, String> facts = new LinkedHashMap<>();
        put(facts, content.say("fact.rests"), content.words().parts(rests));
        put(facts, content.say("fact.softens"), content.words().parts(quoted));
        put(facts, content.say("fact.help"), guidance.help());
        put(facts, content.say("fact.counts"), content.words().parts(guidance.evidence()));
        put(facts, content.say("fact.others"), content.words().parts(others));
        return facts;
    }

    private static void put(Map<String, String> facts, String label, String text) {
        if (!text.isBlank()) {
            facts.put(label, text);
        }
    }

    boolean keeps(WorksheetField field) {
        return line.kept().contains(field.key());
    }

    boolean keeps(WorksheetList list) {
        return line.kept().contains(list.key());
    }

    /** Returns the fields that it offers: without softening words there is nothing to rely on. */
    List<WorksheetField> fields() {
        List<WorksheetField> fields = new ArrayList<>(List.of(WorksheetField.values()));
        if (qualifiers.isEmpty() && values.of(WorksheetField.QUALIFIER).isEmpty()) {
            fields.remove(WorksheetField.QUALIFIER);
        }
        return fields;
    }
}
