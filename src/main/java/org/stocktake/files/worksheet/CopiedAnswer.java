package org.stocktake.files.worksheet;

import static org.stocktake.files.worksheet.WorksheetNotice.Kind.COPY_DIFFERS;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stocktake.finding.merge.AnswerBase;
import org.stocktake.finding.merge.AnswerPart;
import org.stocktake.finding.worksheet.WorksheetField;
import org.stocktake.finding.worksheet.WorksheetList;
import org.stocktake.model.Question;

/**
 * The answer to a question in the copy of a sheet. It is not taken; what stands only there is told. What stood there when
 * the worksheet was made is not told, because an office may copy a sheet before it changes it.
 */
final class CopiedAnswer {
    private final JudgeSetting setting;
    private final ReturnedQuestion copy;
    private final UntakenTexts texts;
    private final Set<AnswerPart> changed;

    CopiedAnswer(JudgeSetting setting, Optional<Question> question, ReturnedQuestion copy) {
        this.setting = setting;
        this.copy = copy;
        this.texts = new UntakenTexts(setting, copy);
        ReturnedAnswer judged = new AnswerJudge(setting.silent(), question, copy).judge();
        this.changed = judged.taken() && judged.answer().isPresent()
                ? Set.copyOf(AnswerBase.read(copy.line().base()).changedIn(judged.answer()))
                : EnumSet.allOf(AnswerPart.class);
    }

    /** Tells what differs from the answer in the first sheet. */
    void tell(ReturnedQuestion first) {
        for (WorksheetField field : WorksheetField.values()) {
            Set<String> there = new HashSet<>();
            first.of(field).forEach(text -> there.add(text.text().strip()));
            for (GivenText text : copy.of(field)) {
                if (isChanged(field)
                        && !copy.keeps(field)
                        && !there.contains(text.text().strip())
                        && !texts.isSent(field, text)) {
                    setting.notices()
                            .add(text.place(), COPY_DIFFERS, text.text().strip());
                }
            }
        }
        for (WorksheetList list : WorksheetList.values()) {
            items(list, first);
        }
    }

    private boolean isChanged(WorksheetField field) {
        return switch (field) {
            case ANSWER, QUALIFIER, MEASURES, PRACTICE, MISSING, CHALLENGES, NEEDS, GOOD_PRACTICE, NOTE, CONFIDENTIAL ->
                changed.contains(AnswerPart.of(field.key()).orElseThrow());
            case NO_CHALLENGES -> changed.contains(AnswerPart.CHALLENGES);
            case WHY -> true;
        };
    }

    private void items(WorksheetList list, ReturnedQuestion first) {
        Set<Map<String, String>> there = new HashSet<>();
        first.of(list).forEach(item -> there.add(texts.asInFile(list, item)));
        for (Map<String, GivenText> item : copy.of(list)) {
            Optional<GivenText> written = GivenText.ofItem(list.keys(), item, setting.words());
            if (written.isPresent()
                    && texts.timesSent(list, item) == 0
                    && !there.contains(texts.asInFile(list, item))) {
                setting.notices()
                        .add(written.get().place(), COPY_DIFFERS, written.get().text());
            }
        }
    }
}
