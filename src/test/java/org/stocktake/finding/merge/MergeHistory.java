package org.stocktake.finding.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stocktake.SampleChecklist;
import org.stocktake.files.FileFixtures;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.files.edit.AssessmentWriter;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Coordination;
import org.stocktake.model.Depth;
import org.stocktake.model.Period;
import org.stocktake.model.QuestionId;

/**
 * A random history of an assessment and three offices: worksheets go out, everybody writes, worksheets come back, some
 * twice, and conflicts are settled in between. Every text that somebody writes has a word of its own, {@code w17}, so
 * that a lost one is found.
 */
final class MergeHistory {
    private static final Checklist CHECKLIST = SampleChecklist.checklist();
    private static final Pattern WORD = Pattern.compile("\\bw\\d+\\b");
    private static final int OFFICES = 3;
    private static final int TURNS = 12;

    private final Random random;
    private final List<QuestionId> questions;
    private final RandomEdits edits;
    private Assessment master;
    private final List<Assessment> sheets = new ArrayList<>();
    private final List<Assessment> sent = new ArrayList<>();
    private final List<Assessment> returned = new ArrayList<>();

    /** Begins a history; each second one is of two questions only, so that everybody writes at the same ones. */
    MergeHistory(long seed) {
        this.random = new Random(seed);
        this.edits = new RandomEdits(random);
        List<QuestionId> all =
                CHECKLIST.questions().map(question -> question.id()).toList();
        this.questions = seed % 2 == 0 ? all : all.subList(0, 2);
        this.master = Assessment.begin(
                new Assessment.Subject("sample", "1.0.0", "XA", Period.ofYear(2026), "en"), Depth.FULL);
    }

    /** Plays the history and checks after each merge what must be true. */
    void play() {
        master = edited(master, 8, "office " + random.nextInt(OFFICES));
        for (int office = 0; office < OFFICES; office++) {
            sent.add(worksheet(office));
            sheets.add(edited(sent.get(office), random.nextInt(6), "office " + office));
        }
        for (int turn = 0; turn < TURNS; turn++) {
            int office = random.nextInt(OFFICES);
            switch (random.nextInt(11)) {
                case 0 -> master = edited(master, 1 + random.nextInt(3), "coordinator");
                case 1 -> sheets.set(office, edited(sheets.get(office), 1 + random.nextInt(3), "office " + office));
                case 2 -> {
                    sent.set(office, worksheet(office));
                    sheets.set(office, sent.get(office));
                }
                case 3 -> sheets.set(office, edited(copy(office), 1 + random.nextInt(4), "office " + office));
                case 4 -> mergeAsSent(copy(office));
                case 5 -> mergeUnits(office);
                case 6 -> mergeOldReturn();
                case 7 -> mergeTogether(office);
                default -> merge(sheets.get(office));
            }
        }
    }

    /** Returns a copy of a worksheet as it was sent to any office, with another name typed in. */
    private Assessment copy(int office) {
        Assessment one = edits.one(sent);
        Coordination.Worksheet head = one.coordination().worksheet().orElseThrow();
        return one.withCoordination(Coordination.NONE.withWorksheet(head.withOffice("office " + office)));
    }

    /** Merges what two units of an office wrote, each into a copy of its own of one worksheet. */
    private void mergeUnits(int office) {
        Assessment copy = copy(office);
        merge(edited(copy, 1 + random.nextInt(3), "office " + office));
        merge(edited(copy, 1 + random.nextInt(3), "office " + office));
    }

    private void mergeAsSent(Assessment copy) {
        assertThat(again(copy)).as("a worksheet as it was sent changes nothing").isEqualTo(master);
    }

    private void mergeOldReturn() {
        if (!returned.isEmpty()) {
            assertThat(again(edits.one(returned)))
                    .as("what came back before changes nothing")
                    .isEqualTo(master);
        }
    }

    /** Merges in one command what an office wrote, what it corrected in it, and what came back before. */
    private void mergeTogether(int office) {
        Coordination began = master.coordination();
        Assessment copy = edited(copy(office), 1 + random.nextInt(3), "office " + office);
        List<Assessment> files = new ArrayList<>(List.of(copy, edited(copy, 1, "office " + office)));
        files.add(returned.isEmpty() ? copy : edits.one(returned));
        Collections.shuffle(files, random);
        Set<String> written = new TreeSet<>();
        for (Assessment file : files) {
            returned.add(file);
            Assessment before = master;
            AssessmentMerge.Result result = AssessmentMerge.ofWorksheet(master, file, CHECKLIST, began);
            master = result.merged();
            requireNoLoss(before, file, began);
            requireTold(before, file, result);
            written.addAll(written(file, began));
            assertThat(words(master))
                    .as("no file of a command takes out what another one says")
                    .containsAll(written);
        }
        for (Assessment file : files) {
            assertThat(AssessmentMerge.ofWorksheet(master, file, CHECKLIST, began)
                            .merged())
                    .as("a file twice in one command is once")
                    .isEqualTo(master);
        }
    }

    private void merge(Assessment sheet) {
        Assessment before = master;
        returned.add(sheet);
        AssessmentMerge.Result result = AssessmentMerge.ofWorksheet(master, sheet, CHECKLIST);
        master = result.merged();
        requireNoLoss(before, sheet, before.coordination());
        requireTold(before, sheet, result);
        requireReadBack();
        assertThat(again(sheet)).as("twice is once").isEqualTo(master);
        settle();
        AssessmentMerge.Result settled = AssessmentMerge.ofWorksheet(master, sheet, CHECKLIST);
        assertThat(settled.with(MergeOutcome.CONFLICT))
                .as("a settled conflict does not come back")
                .allSatisfy(conflict -> assertThat(master.coordination().conflictsAt(conflict.question()))
                        .contains(conflict.other().orElseThrow()));
        assertThat(settled.merged()).isEqualTo(master);
    }

    /** Requires that the reader of files takes what the merge remembers, as it is written. */
    private void requireReadBack() {
        try {
            Assessment file = FileFixtures.read(FileFixtures.valid())
                    .found()
                    .orElseThrow()
                    .assessment();
            Coordination written =
                    Coordination.NONE.withReceived(master.coordination().received());
            LoadResult<AssessmentDocument> read =
                    FileFixtures.read(AssessmentWriter.write(file.withCoordination(written)));
            assertThat(read.problems()).isEmpty();
            assertThat(read.found().orElseThrow().assessment().coordination()).isEqualTo(written);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Assessment again(Assessment sheet) {
        return AssessmentMerge.ofWorksheet(master, sheet, CHECKLIST).merged();
    }

    /** Settles the conflicts in one of the ways, or leaves them for later. */
    private void settle() {
        for (Map.Entry<QuestionId, List<Answer>> conflict :
                master.coordination().conflicts().entrySet()) {
            for (Answer other : conflict.getValue()) {
                master = edits.one(ConflictChoice.values()).settle(master, conflict.getKey(), other);
            }
        }
    }

    /** Returns a worksheet of all questions, which offers some or all parts, as its office gets it. */
    private Assessment worksheet(int office) {
        Set<AnswerPart> offered = random.nextBoolean()
                ? EnumSet.allOf(AnswerPart.class)
                : EnumSet.complementOf(EnumSet.of(AnswerPart.NOTE, AnswerPart.FIGURES));
        Map<QuestionId, String> base = new LinkedHashMap<>();
        Map<QuestionId, Answer> answers = new LinkedHashMap<>();
        for (QuestionId id : questions) {
            base.put(id, AnswerBase.of(master.answerTo(id)).limitedTo(offered).line());
            Optional<Answer> answer = master.answerTo(id);
            if (answer.isPresent()) {
                boolean all = offered.contains(AnswerPart.NOTE);
                answers.put(
                        id,
                        all
                                ? answer.get()
                                : answer.get().with(AnswerTextField.NOTE, "").withFigures(List.of()));
            }
        }
        String day = random.nextBoolean() ? "day" : "day" + edits.next();
        return master.withAnswers(answers)
                .withCoordination(Coordination.NONE.withWorksheet(
                        new Coordination.Worksheet("agency" + office, "office " + office, day, "", base)));
    }

    /**
     * Requires that each word of the other office that was neither sent nor said before is there now, and each word of
     * ours, unless this office changed the part that was sent, or that it said before.
     *
     * @param began what came back before the command
     */
    private void requireNoLoss(Assessment before, Assessment sheet, Coordination began) {
        Assessment after = master;
        Set<String> now = words(after);
        Coordination.Worksheet head = sheet.coordination().worksheet().orElseThrow();
        ReturnedCopy copy = new EarlierCopies(sheet, began, before.coordination()).of(head.office());
        ReturnedCopy corrected = new EarlierCopies(sheet, began, began).of(head.office());
        boolean goesOn = isKnown(copy, head, began) || isKnown(corrected, head, began);
        boolean another = copy.number() > 1 && !goesOn;
        assertThat(now).containsAll(written(sheet, before.coordination()));
        for (QuestionId id : questions) {
            Optional<Answer> theirs = sheet.answerTo(id);
            AnswerBase sent = AnswerBase.read(head.base().getOrDefault(id, ""));
            List<AnswerBase> own = new ArrayList<>(List.of(changedParts(theirs, sent, sent)));
            for (String line : said(before.coordination(), head, id)) {
                boolean isOwn = copy.isOwn(line) || corrected.isOwn(line);
                if (isOwn && began.receivedFrom(head.key(), id).contains(line)) {
                    own.add(changedParts(theirs, sent, AnswerBase.read(line)));
                }
            }
            assertThat(now).containsAll(changed(before.answerTo(id), own));
            for (Answer waiting : before.coordination().conflictsAt(id)) {
                List<AnswerBase> instead = List.of(changedParts(theirs, sent, AnswerBase.of(Optional.of(waiting))));
                boolean isOwn = waiting.text(AnswerTextField.BY).equals(head.office()) && !another;
                boolean waits = after.coordination().conflictsAt(id).contains(waiting);
                assertThat(isOwn || waits)
                        .as("what another office said waits on")
                        .isTrue();
                assertThat(now).containsAll(changed(Optional.of(waiting), instead));
            }
        }
    }

    /**
     * Requires that each word of an answer, or of one that waits, is there now or was told, unless it was sent, and the office
     * changed what was sent.
     */
    private void requireTold(Assessment before, Assessment sheet, AssessmentMerge.Result result) {
        Coordination.Worksheet head = sheet.coordination().worksheet().orElseThrow();
        Set<String> found = words(result.merged());
        found.addAll(words(result.replaced()));
        found.addAll(words(result.leftBehind()));
        found.addAll(words(result.with(MergeOutcome.REMOVED)));
        for (QuestionId id : questions) {
            AnswerBase sent = AnswerBase.read(head.base().getOrDefault(id, ""));
            List<AnswerBase> changed = List.of(changedParts(sheet.answerTo(id), sent, sent));
            List<Answer> stood = new ArrayList<>(before.coordination().conflictsAt(id));
            before.answerTo(id).ifPresent(stood::add);
            for (Answer answer : stood) {
                assertThat(found)
                        .as("what gives way at " + id + " is told")
                        .containsAll(changed(Optional.of(answer), changed));
            }
        }
    }

    /** Returns the words of a file that were neither sent nor said before. */
    private Set<String> written(Assessment sheet, Coordination before) {
        Coordination.Worksheet head = sheet.coordination().worksheet().orElseThrow();
        Set<String> written = new TreeSet<>();
        for (QuestionId id : questions) {
            List<AnswerBase> said = new ArrayList<>();
            said.add(AnswerBase.read(head.base().getOrDefault(id, "")));
            for (String line : said(before, head, id)) {
                said.add(AnswerBase.read(line));
            }
            written.addAll(changed(sheet.answerTo(id), said));
        }
        return written;
    }

    /** Returns what came back of that worksheet at a question; another one of the same day was sent with another answer. */
    private static List<String> said(Coordination before, Coordination.Worksheet head, QuestionId id) {
        AnswerBase sent = AnswerBase.read(head.base().getOrDefault(id, ""));
        return ReturnedLines.of(before.receivedFrom(head.key(), id), sent);
    }

    private boolean isKnown(ReturnedCopy copy, Coordination.Worksheet head, Coordination began) {
        return questions.stream().flatMap(id -> said(began, head, id).stream()).anyMatch(copy::isOwn);
    }

    /** Returns what was known of the parts that are not as they were sent, or of all when the kind of answer is not. */
    private static AnswerBase changedParts(Optional<Answer> theirs, AnswerBase sent, AnswerBase known) {
        AnswerBase now = AnswerBase.of(theirs);
        boolean all = !now.of(AnswerPart.ANSWER).equals(sent.of(AnswerPart.ANSWER));
        Map<AnswerPart, List<String>> changed = new LinkedHashMap<>();
        for (AnswerPart part : AnswerPart.values()) {
            if (all || !now.of(part).equals(sent.of(part))) {
                changed.put(part, known.of(part));
            }
        }
        return AnswerBase.ofParts(changed, Set.of());
    }

    /** Returns the words of the parts, and of the items of lists, that are as in none of the bases. */
    private static Set<String> changed(Optional<Answer> answer, List<AnswerBase> bases) {
        if (answer.isEmpty()) {
            return Set.of();
        }
        Answer left = answer.get();
        for (AnswerBase base : bases) {
            left = without(base, left);
        }
        return words(left.with(AnswerTextField.AT, ""));
    }

    private static Answer without(AnswerBase base, Answer answer) {
        Answer left = answer;
        for (AnswerTextField text : RandomEdits.TEXTS) {
            AnswerPart part = AnswerPart.of(text.key()).orElseThrow();
            left = base.of(part).equals(PartDigests.of(part, left)) ? left.with(text, "") : left;
        }
        left = left.withEvidence(left.evidence().stream()
                .filter(one -> !base.of(AnswerPart.EVIDENCE).contains(PartDigests.of(one)))
                .toList());
        left = left.withActions(left.actions().stream()
                .filter(one -> !base.of(AnswerPart.ACTIONS).contains(PartDigests.of(one)))
                .toList());
        return left.withFigures(left.figures().stream()
                .filter(one -> !base.of(AnswerPart.FIGURES).contains(PartDigests.of(one)))
                .toList());
    }

    private static Set<String> words(Object of) {
        Set<String> words = new TreeSet<>();
        Matcher found = WORD.matcher(of.toString());
        while (found.find()) {
            words.add(found.group());
        }
        return words;
    }

    private Assessment edited(Assessment assessment, int times, String office) {
        Assessment edited = assessment;
        for (int i = 0; i < times; i++) {
            QuestionId id = edits.one(questions);
            Optional<Answer> old = edited.answerTo(id);
            edited = old.isPresent() && random.nextInt(12) == 0
                    ? edited.without(id)
                    : edited.with(id, edits.edited(old.orElse(Answer.of(edits.one(AnswerKind.values()))), office));
        }
        return edited;
    }
}
