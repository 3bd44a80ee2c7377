package org.stocktake.report;

import static org.stocktake.model.AnswerTextField.AT;
import static org.stocktake.model.AnswerTextField.BY;
import static org.stocktake.model.AnswerTextField.CHALLENGES;
import static org.stocktake.model.AnswerTextField.DECISION;
import static org.stocktake.model.AnswerTextField.GOOD_PRACTICE;
import static org.stocktake.model.AnswerTextField.INTERNAL_NOTE;
import static org.stocktake.model.AnswerTextField.MEASURES;
import static org.stocktake.model.AnswerTextField.MISSING;
import static org.stocktake.model.AnswerTextField.NOTE;
import static org.stocktake.model.AnswerTextField.OBSERVATIONS;
import static org.stocktake.model.AnswerTextField.PRACTICE;
import static org.stocktake.model.AnswerTextField.QUALIFIER;
import static org.stocktake.model.AnswerTextField.REASON;
import static org.stocktake.model.AnswerTextField.REVIEW_BY;
import static org.stocktake.model.AnswerTextField.WAITING_FOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stocktake.finding.Findings;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Assessment;
import org.stocktake.model.Depth;
import org.stocktake.model.Evidence;
import org.stocktake.model.EvidenceKind;
import org.stocktake.model.Figure;
import org.stocktake.model.Period;
import org.stocktake.model.Profile;
import org.stocktake.model.QuestionId;

/** Assessments of invented States with one case of everything that a report distinguishes. */
final class SampleAnswers {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    static final String CONTACT = "Focal point, room 217";
    static final String INTERNAL = "Colleagues disagree; settle before signature.";

    private static final Evidence ACT = new Evidence(
                    "Immigration Act", "s. 108", "2008-05-15", "https://laws.example/immigration-act", "", "", "")
            .withKind(Optional.of(EvidenceKind.LAW))
            .withLife("2008-07-01", "");
    private static final Evidence DECREE = new Evidence(
                    "Decree on first aid",
                    "No. 44",
                    "2019",
                    "",
                    "evidence/decree-44.pdf",
                    "0f".repeat(32),
                    "2026-06-30")
            .withKind(Optional.of(EvidenceKind.LAW))
            .withLife("", "2026-11-01");

    private SampleAnswers() {}

    /** Returns the assessment of a coastal party, with most questions answered. */
    static Assessment coastal() {
        return begin(
                        "XA",
                        Depth.CORE,
                        Map.of(
                                SmallChecklist.PARTY, List.of("yes"),
                                SmallChecklist.VOLUNTARY, List.of("no"),
                                SmallChecklist.COAST, List.of("coastal")))
                .with(
                        id("status.party"),
                        yes(
                                "Accession in 2004.",
                                Evidence.of("Depositary notification", "C.N.12.2004")
                                        .withKind(Optional.of(EvidenceKind.RECORD))))
                .with(
                        id("offences.smuggling"),
                        yes("Section 108 makes smuggling for gain an offence.", ACT)
                                .with(PRACTICE, "41 prosecutions and 29 convictions in 2025.")
                                .withFigures(List.of(
                                        new Figure("Prosecutions", "41", "2025-01-01", "2025-12-31"),
                                        new Figure("Convictions", "29", "2025-01-01", "")))
                                .with(GOOD_PRACTICE, "Prosecutors and border guards train together.")
                                .with(OBSERVATIONS, "A reviewing State asked for the sentences imposed (May 2026).")
                                .with(INTERNAL_NOTE, INTERNAL))
                .with(
                        id("offences.attempt"),
                        yes("Section 12 of the Penal Code covers every attempt.")
                                .with(NOTE, "The code is under revision."))
                .with(id("offences.stay"), partly())
                .with(
                        id("offences.danger"),
                        no("Danger to life does not aggravate the offence.")
                                .with(CHALLENGES, "Two drafts lapsed with the last parliament.")
                                .withNeeds(List.of("legislative-drafting"))
                                .withActions(List.of(new Action(
                                        "Table the amendment to section 109",
                                        "Ministry of Justice",
                                        "2027-06-30",
                                        "planned"))))
                .with(id("offences.organize"), yes("Kept from an earlier round.", ACT))
                .with(
                        id("offences.carriers"),
                        Answer.of(AnswerKind.NOT_APPLICABLE)
                                .with(REASON, "No commercial carrier serves the State from abroad."))
                .with(
                        id("protection.danger"),
                        no("There is no standing arrangement for rescue on land.\nThe coast guard covers the sea.")
                                .withNeeds(List.of("training", "equipment")))
                .with(
                        id("protection.urgent-care"),
                        yes("Urgent care is free for everybody.", DECREE).with(REVIEW_BY, "2026-10-01"))
                .with(
                        id("protection.children"),
                        no("No guardian is appointed for children who travel alone.")
                                .withConfidential(true))
                .with(
                        id("protection.consular"),
                        Answer.of(AnswerKind.WAITING).with(WAITING_FOR, "Ministry of Foreign Affairs"))
                .with(id("training.joint"), no("Agencies train apart.").withNeeds(List.of("training")))
                .with(id("training.documents"), Answer.of(AnswerKind.UNKNOWN).with(NOTE, "The academy is being asked."))
                .with(
                        id("training.channels"),
                        Answer.of(AnswerKind.CONSIDERED)
                                .with(DECISION, "The Council decided on 3 March 2025 to keep the present channels."))
                .with(id("training.agencies"), yes("A joint unit meets weekly.", ACT, DECREE))
                .with(id("sea.safety"), Answer.of(AnswerKind.WITHHELD))
                .with(
                        id("agreements.further"),
                        Answer.of(AnswerKind.NO).with(NOTE, "The Protocol is thought to suffice."))
                .with(id("agreements.joint"), no("No joint patrols take place."))
                .withConsulted(List.of("Supreme Court", "Association of shipowners"));
    }

    /** Returns the assessment of a landlocked non-party that assesses itself voluntarily. */
    static Assessment voluntary() {
        return begin(
                        "XB",
                        Depth.FULL,
                        Map.of(
                                SmallChecklist.PARTY, List.of("no"),
                                SmallChecklist.VOLUNTARY, List.of("yes"),
                                SmallChecklist.COAST, List.of("landlocked")))
                .with(id("status.party"), no("Accession is before parliament."))
                .with(
                        id("offences.smuggling"),
                        no("Only illegal entry is punished.").withNeeds(List.of("legislative-drafting")))
                .with(
                        id("sea.authority"),
                        Answer.of(AnswerKind.LATER).with(NOTE, "Kept although the State has no coast."))
                .with(
                        id("training.agencies"),
                        yes("A committee meets each month.", DECREE).withConfidential(true));
    }

    static Findings findings(Assessment assessment) {
        return Findings.of(SmallChecklist.checklist(), assessment, TODAY);
    }

    private static Assessment begin(String state, Depth depth, Map<org.stocktake.model.FactId, List<String>> profile) {
        Assessment.Subject subject =
                new Assessment.Subject("ctoc-cop-res-5-3", "1.0.0", state, Period.ofYear(2026), "en");
        return Assessment.begin(subject, depth)
                .withProfile(new Profile(profile))
                .withContacts(Map.of("focal-point", CONTACT));
    }

    static QuestionId id(String id) {
        return new QuestionId(id);
    }

    private static Answer given(AnswerKind kind, String day, String office) {
        return Answer.of(kind).with(BY, office).with(AT, day + "T10:42:00Z");
    }

    private static Answer yes(String measures, Evidence... evidence) {
        return given(AnswerKind.YES, "2026-11-02", "Ministry of Justice")
                .with(MEASURES, measures)
                .withEvidence(List.of(evidence));
    }

    private static Answer no(String missing) {
        return given(AnswerKind.NO, "2026-11-20", "Ministry of the Interior").with(MISSING, missing);
    }

    private static Answer partly() {
        return given(AnswerKind.PARTLY, "2026-11-24", "Ministry of Justice")
                .with(QUALIFIER, "basic-concepts")
                .with(MEASURES, "Section 110 covers hiding a person; renting rooms is not covered.")
                .with(MISSING, "Other ways of enabling stay.")
                .withEvidence(List.of(ACT))
                .withActions(List.of(new Action("Study the case law", "", "", "")));
    }
}
