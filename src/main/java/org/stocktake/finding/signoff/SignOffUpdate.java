package org.stocktake.finding.signoff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stocktake.model.Answer;
import org.stocktake.model.Assessment;
import org.stocktake.model.Coordination.SignOff;
import org.stocktake.model.QuestionId;

/**
 * Takes sign-offs to a new version of the checklist. The id of a question is part of the text that an office approved:
 * where only the id changed, the sign-off follows; what was void before stays void.
 */
public final class SignOffUpdate {
    private final Assessment before;
    private final Map<QuestionId, QuestionId> kept;

    /** @param kept the present ids of the answers that stay answers, by the earlier ones; also where both are the same */
    public SignOffUpdate(Assessment before, Map<QuestionId, QuestionId> kept) {
        this.before = before;
        this.kept = kept;
    }

    /** Returns the sign-offs of the updated assessment, in the order of the file. */
    public List<SignOff> updated() {
        List<SignOff> updated = new ArrayList<>();
        for (SignOff signOff : before.coordination().signOffs()) {
            updated.add(updated(signOff));
        }
        return updated;
    }

    private SignOff updated(SignOff signOff) {
        Map<QuestionId, Answer> covered = covered(signOff);
        Map<QuestionId, String> was = text(covered).digests();
        Map<QuestionId, Answer> stayed = stayed(covered);
        Map<QuestionId, String> now = text(stayed).digests();
        Map<QuestionId, String> digests = new LinkedHashMap<>();
        for (Map.Entry<QuestionId, String> signed : signOff.answers().entrySet()) {
            QuestionId id = kept.getOrDefault(signed.getKey(), signed.getKey());
            boolean same = signed.getValue().equals(was.get(signed.getKey()));
            @Nullable String digest = now.get(id);
            digests.put(id, same && digest != null ? digest : signed.getValue());
        }
        boolean whole = isWhole(signOff, covered) && stayed.size() == covered.size();
        return new SignOff(
                signOff.office(),
                signOff.at(),
                signOff.sections(),
                whole ? text(stayed).sha256() : signOff.sha256(),
                digests);
    }

    /** Returns the answers that make a sign-off void with the update, because their question asks something else now. */
    public List<QuestionId> lost(SignOff signOff) {
        Map<QuestionId, Answer> covered = covered(signOff);
        List<QuestionId> lost = new ArrayList<>();
        if (isWhole(signOff, covered)) {
            for (QuestionId id : covered.keySet()) {
                if (!kept.containsKey(id)) {
                    lost.add(id);
                }
            }
        }
        return lost;
    }

    private CanonicalText text(Map<QuestionId, Answer> answers) {
        return CanonicalText.of(before.subject(), answers);
    }

    private Map<QuestionId, Answer> covered(SignOff signOff) {
        Map<QuestionId, Answer> covered = new LinkedHashMap<>();
        for (QuestionId id : signOff.answers().keySet()) {
            Optional<Answer> answer = before.answerTo(id);
            if (answer.isPresent()) {
                covered.put(id, answer.get());
            }
        }
        return covered;
    }

    private Map<QuestionId, Answer> stayed(Map<QuestionId, Answer> covered) {
        Map<QuestionId, Answer> stayed = new LinkedHashMap<>();
        for (Map.Entry<QuestionId, Answer> answer : covered.entrySet()) {
            @Nullable QuestionId id = kept.get(answer.getKey());
            if (id != null) {
                stayed.put(id, answer.getValue());
            }
        }
        return stayed;
    }

    /** Returns true if the covered answers are those that were signed. */
    private boolean isWhole(SignOff signOff, Map<QuestionId, Answer> covered) {
        return covered.size() == signOff.answers().size()
                && text(covered).sha256().equals(signOff.sha256());
    }
}
